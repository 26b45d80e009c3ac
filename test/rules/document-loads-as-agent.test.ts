import { describe, expect, it } from 'vitest';
import { agents, shortFindings } from '../support/place';
import { agent, crlf, named, testRule } from './ruleTest';

const offered = (name: string): string =>
  `Claude Code offers this document as the agent '${name}'; remove its frontmatter or move it out of the agents folder.`;
const underlined = named().replace('reviewer', '<|reviewer|>');
const prompt = 'Review the change.\n';
const call = (file: string) => ({
  text: underlined,
  file,
  message: offered('reviewer'),
  severity: 'information' as const,
  fixes: [['suggestion', prompt]] as const,
});

testRule('document-loads-as-agent', {
  fine: {
    'an agent': named(),
    'a document without frontmatter': { text: '# Agents\n\nWhat lies here.\n', file: 'README.md' },
    'a document that does not load': { text: agent('name: reviewer'), file: 'README.md' },
    'a template outside of scanned folders': { text: named(), file: 'collection/agent-template.md' },
    'an agent about security': { text: named(), file: 'security.md' },
    'an agent about changelogs': { text: named(), file: 'changelog-generator.md' },
    'an agent that makes templates': { text: named(), file: 'base-template-generator.md' },
    'an agent whose name ends in the word without a mark between': { text: named(), file: 'mytemplate.md' },
    'agents in small letters': { text: named(), file: 'agents.md' },
    'a name that only contains a placeholder': agent('name: agent-namer', 'description: d'),
    'braces without quotes, which are a map': agent('name: {{name}}', 'description: d'),
    'a document in a plugin, of which another check speaks': {
      text: named(),
      file: 'kit/agents/README.md',
      plugin: 'kit/',
    },
  },
  faulty: {
    'a README': call('README.md'),
    'a readme in small letters': call('readme.md'),
    'an index in a folder below': call('project/.claude/agents/team/Index.md'),
    'notes for agents': call('AGENTS.md'),
    'a security policy': call('SECURITY.md'),
    'a name that starts with an underscore': call('_draft.md'),
    'a template': call('template.md'),
    'a template by its last word': call('agent_template.md'),
    'a template in the folder of the templates': call('project/.claude/agents/templates/agent-template.md'),
    'a name that is still to be given': {
      text: agent('name: <|your-agent-name|>', 'description: What it does.'),
      message: offered('your-agent-name'),
      severity: 'information',
      fixes: [['suggestion', prompt]],
    },
    'a placeholder in quotes, with CRLF': {
      text: crlf(agent('name: <|"{{name}}"|>', 'description: d')),
      message: offered('{{name}}'),
      severity: 'information',
      fixes: [['suggestion', crlf(prompt)]],
    },
    'a placeholder in angle brackets after an emoji': {
      text: agent('# 🚀', 'name: <|<agent>|>', 'description: d'),
      message: offered('<agent>'),
      severity: 'information',
      fixes: [['suggestion', prompt]],
    },
    'a file that loads by repair': {
      text: agent('name: <|reviewer|>', 'description: Use it: now'),
      file: 'README.md',
      message: offered('reviewer'),
      severity: 'information',
      fixes: [['suggestion', prompt]],
    },
  },
});

describe('document-loads-as-agent', () => {
  it.each([
    ['README.md', agent('name: reviewer', 'description: Use it: now', 'tools: MultiEdit')],
    ['reviewer.md', agent('name: agent-name', 'description: Use it: now', 'tools: MultiEdit')],
  ])('is the only finding of %s', (file, text) => {
    const workspace = agents({ [file]: text });
    expect(shortFindings(workspace, file).map((line) => line.split(' ')[2])).toEqual(['document-loads-as-agent']);
  });
});
