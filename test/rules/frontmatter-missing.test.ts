import { describe, expect, it } from 'vitest';
import { Derived } from '../../src/features/derived';
import { agents } from '../support/place';
import { agent, crlf, named, testRule } from './ruleTest';

const message =
  "Claude Code does not offer this file as an agent because it has no frontmatter; add 'name' and 'description' or move it out of the agents folder.";
const prompt = 'You are a reviewer. Read the whole change first.\n';
const speaker = agent('name: lead', 'description: d', 'tools: Agent(reviewer), Read');

testRule('frontmatter-missing', {
  fine: {
    'an agent': named(),
    'a note': '# Levels of complexity\n\nHow to choose one.\n',
    'an empty file': '',
    'a README': { text: prompt, file: 'README.md' },
    'a template': { text: prompt, file: '_template.md' },
    'a loose prompt': { text: prompt, file: 'prompts/reviewer.md' },
    'a prompt in a folder of commands': { text: prompt, file: 'project/.claude/commands/reviewer.md' },
    'a prompt in a plugin, which loads': { text: prompt, file: 'kit/agents/reviewer.md', plugin: 'kit/' },
    'a block without a name': '---\ntitle: Notes\n---\n\nYou are here.\n',
    'a block that stands too low, of which another check speaks': '\n---\nname: a\ndescription: d\n---\nYou are a.\n',
    'the words in the middle of a line': 'Once You are done, stop.\n',
    'the words far below': `${'x\n'.repeat(800)}You are a reviewer.\n`,
    'a heading that ends otherwise': '# Agents\n',
    'a second heading': '# Notes\n\n## Agent\n',
    'a prompt with another ending': { text: prompt, file: 'reviewer.MD' },
    'a note that others only link to': {
      text: '# Levels\n',
      file: 'levels.md',
      beside: { 'lead.md': named().replace('Review the change', 'See levels.md and the levels agent') },
    },
    'a note that is spoken of in another folder': {
      text: '# Reviews\n',
      beside: { 'else/.claude/agents/lead.md': speaker },
    },
    'a note that speaks of itself': '# Reviews\n\nCall @agent-reviewer.\n',
  },
  faulty: {
    'a prompt': {
      text: `<|You are a reviewer. Read the whole change first.|>\n`,
      message,
      severity: 'hint',
      fixes: [['suggestion', `---\nname: reviewer\ndescription: "You are a reviewer."\n---\n\n${prompt}`]],
    },
    'a heading and a prompt with CRLF': {
      text: crlf(`<|# Reviews|>\n\n${prompt}`),
      message,
      severity: 'hint',
      fixes: [
        ['suggestion', crlf(`---\nname: reviewer\ndescription: "You are a reviewer."\n---\n\n# Reviews\n\n${prompt}`)],
      ],
    },
    'a heading that calls it an agent, after an emoji': {
      text: '<|# 🚀 Trader Agent|>\n\nWatches **prices**.\n',
      message,
      severity: 'hint',
      fixes: [
        [
          'suggestion',
          '---\nname: reviewer\ndescription: "Watches prices."\n---\n\n# 🚀 Trader Agent\n\nWatches **prices**.\n',
        ],
      ],
    },
    'a heading that calls it a subagent': {
      text: '<|## **Review Sub-agent**|>\n\n- a list\n',
      message,
      severity: 'hint',
      fixes: [
        [
          'suggestion',
          '---\nname: reviewer\ndescription: "Use this agent for reviewer."\n---\n\n## **Review Sub-agent**\n\n- a list\n',
        ],
      ],
    },
    'a note that another agent may start': {
      text: '<|# Reviews|>\n',
      beside: { 'lead.md': speaker },
      message,
      severity: 'hint',
      fixes: [['suggestion', '---\nname: reviewer\ndescription: "Use this agent for reviewer."\n---\n\n# Reviews\n']],
    },
    'a note that another agent calls': {
      text: '<|# Reviews|>\n',
      beside: { 'lead.md': named().replace('Review the change', 'Hand it to @agent-reviewer') },
      message,
      severity: 'hint',
      fixes: [['suggestion', '---\nname: reviewer\ndescription: "Use this agent for reviewer."\n---\n\n# Reviews\n']],
    },
    'a file whose name would be a number': {
      text: `<|You are a reviewer. Read the whole change first.|>\n`,
      file: '007.md',
      message,
      severity: 'hint',
      fixes: [['suggestion', `---\nname: "007"\ndescription: "You are a reviewer."\n---\n\n${prompt}`]],
    },
  },
});

describe('frontmatter-missing', () => {
  it('makes no agent of a note', () => {
    const derived = new Derived(agents({ 'reviewer.md': prompt, 'lead.md': named() }), () => undefined);
    expect(derived.summaries().map(({ path }) => path)).toEqual(['lead.md']);
  });
});
