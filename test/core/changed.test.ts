/** Files that were changed at random: nothing throws, and a safe fix does what it promises and no more. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Finding, lint } from '../../src/core/lint/lint';
import { tryFix } from '../../src/core/lint/tryFix';
import { type AgentFile, Workspace } from '../../src/core/workspace/workspace';
import { decode } from '../../src/protocol/decode';
import { type Random, random } from '../support/random';

const folder = join(import.meta.dirname, '../cases');
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => decode(readFileSync(join(folder, name))).text);

const pieces = [
  ': ',
  ':',
  ' ',
  '\n',
  '\r\n',
  '\r',
  '"',
  "'",
  '#',
  ' # ',
  '-',
  '---',
  '- ',
  '? ',
  '[',
  ']',
  '{',
  '}',
  ',',
  '&a ',
  '*a',
  '!x ',
  '|',
  '>-',
  '%',
  '@',
  '`',
  '\t',
  '\\',
  '\\n',
  '\u00a0',
  '\u200b',
  '\u202e',
  '\u2028',
  '“',
  '–',
  '：',
  '\ufeff',
  '\0',
  '🚀',
  'Ã©',
  'â†’',
  '\ud83d',
  'MultiEdit, ',
  'tools:',
  'allowed-tools: Read\n',
  'name: b\n',
  'PreToolUse: x\n',
  '...\n',
] as const;

const changed = (text: string, { below, pick }: Random): string => {
  const at = below(text.length + 1);
  const end = Math.min(text.length, at + below(12));
  const kinds = [
    () => text.slice(0, at) + pick(pieces) + text.slice(at),
    () => text.slice(0, at) + text.slice(end),
    () => text.slice(0, at) + text.slice(end) + text.slice(at, end),
    () => text.slice(0, at) + String.fromCharCode((text.charCodeAt(at) || 0) ^ (1 << below(8))) + text.slice(at + 1),
    () => text.slice(0, at) + pick(texts).slice(0, below(80)) + text.slice(end),
  ];
  return pick(kinds)();
};

/** These may change what the host takes for the prompt, or are about its characters. */
const mayChangePrompt = new Set([
  'text-mojibake',
  'hidden-text-character',
  'invisible-character',
  'lookalike-character',
  'line-endings-stop-loading',
  'closing-mark-in-value',
  'file-not-read',
  'frontmatter-not-recognized',
]);

const uris = ['file:///p/.claude/agents/reviewer.md', 'file:///kit/agents/reviewer.md', 'file:///loose/reviewer.md'];

const opened = (uri: string, text: string): { readonly workspace: Workspace; readonly file: AgentFile } => {
  const workspace = new Workspace();
  workspace.setFolders({ plugins: new Set(['file:///kit/']) });
  workspace.open(uri, text);
  const file = workspace.file(uri);
  if (!file) throw new Error(`${uri} is not in the workspace`);
  return { workspace, file };
};

const findingsIn = ({ file, workspace }: ReturnType<typeof opened>): readonly Finding[] =>
  lint(file, workspace, ({ error }) => {
    throw error;
  });

/** Of a header that was never closed, the prompt that was meant. */
const promptOf = ({ loaded: { agent, text } }: AgentFile): string | undefined =>
  agent && text.slice(agent.prompt.start, agent.prompt.end);

const countOf = (findings: readonly Finding[], rule: string): number =>
  findings.filter((finding) => finding.rule === rule).length;

/** What is wrong with a safe fix; nothing if it keeps its promises. */
const brokenPromises = (uri: string, text: string): readonly string[] => {
  const before = opened(uri, text);
  const findings = findingsIn(before);
  return findings.flatMap((finding) =>
    finding.fixes.flatMap((fix) => {
      const tried = tryFix(before.file, finding, fix);
      if (tried?.kind !== 'safe') return [];
      const after = opened(uri, tried.fixedText);
      const isGone = countOf(findingsIn(after), finding.rule) < countOf(findings, finding.rule);
      const keepsPrompt =
        mayChangePrompt.has(finding.rule) ||
        !before.file.loaded.agent ||
        promptOf(after.file) === promptOf(before.file);
      return [
        ...(isGone ? [] : [`${finding.rule} is still there`]),
        ...(keepsPrompt ? [] : [`${finding.rule} changes the prompt`]),
      ];
    }),
  );
};

describe('a file with random changes', () => {
  it.each([1, 2, 3, 4, 5])(
    'keeps every promise (seed %i)',
    (seed) => {
      const source = random(seed);
      for (let round = 0; round < 100; round++) {
        let text = source.pick(texts);
        for (let edits = source.below(4); edits >= 0; edits--) text = changed(text, source);
        const uri = source.pick(uris);
        expect({ uri, text, broken: brokenPromises(uri, text) }).toEqual({ uri, text, broken: [] });
      }
    },
    60_000,
  );
});
