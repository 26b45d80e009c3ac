import { defineRule, type Fix } from '../lint/rule';
import { firstLine } from '../load/load';
import { readYaml } from '../source/yaml';
import { lineEndOf } from '../text/lineEnd';
import { span } from '../text/span';
import type { AgentFile } from '../workspace/workspace';
import { firstSentence } from './firstSentence';

export const frontmatterMissing = defineRule({
  id: 'frontmatter-missing',
  summary: 'Require a frontmatter block in a file that reads like an agent',
  group: 'load',
  consequence: 'does-not-load',
  severity: 'hint',
  isCrossFile: true,
  speaksOfNotes: true,
  overlap: 'none',
  messages: {
    missing:
      "{host} does not offer this file as an agent because it has no frontmatter; add 'name' and 'description' or move it out of the agents folder.",
  },
  concerns: ({ verdict, block }) => verdict === 'not-an-agent' && block === undefined,

  *check(file, { workspace }) {
    const { loaded, placement } = file;
    if (placement.isDocument || placement.isMisnamed) return;
    if (!readsLikePrompt(loaded.text) && !workspace.isSpokenOf(file)) return;
    yield { message: 'missing', at: firstLine(loaded.text), data: { host: loaded.host.title }, fixes: insertion(file) };
  },
});

const searched = 1_500;

/** It addresses somebody, or calls itself an agent. */
const readsLikePrompt = (text: string): boolean => {
  const start = text.slice(0, searched);
  if (/^You are /m.test(start)) return true;
  const [, heading = ''] = /^#{1,6}[ \t]+(.*)$/m.exec(start) ?? [];
  return /\b(?:sub-?)?agent[\s*_#:.]*$/i.test(heading);
};

const insertion = ({ loaded: { text }, placement: { stem } }: AgentFile): readonly Fix[] => {
  if (!/^[A-Za-z0-9][\w. -]*$/.test(stem)) return [];
  const lineEnd = lineEndOf(text);
  const name = typeof readYaml(stem).value === 'string' ? stem : `"${stem}"`;
  const description = JSON.stringify(firstSentence(text) ?? `Use this agent for ${stem.replaceAll(/[-_]+/g, ' ')}.`);
  const block = ['---', `name: ${name}`, `description: ${description}`, '---', '', ''].join(lineEnd);
  return [{ title: 'Add frontmatter', kind: 'suggestion', edits: [{ span: span(0, 0), text: block }] }];
};
