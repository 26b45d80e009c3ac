/** Fixing all, over every real file at hand: what comes back, and what must not change. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixAll } from '../../src/core/lint/fixAll';
import type { Finding } from '../../src/core/lint/lint';
import { tryFix } from '../../src/core/lint/tryFix';
import { applyEdits } from '../../src/core/text/edit';
import { type AgentFile, Workspace } from '../../src/core/workspace/workspace';
import { decode } from '../../src/protocol/decode';
import { readRecords, sharedFolder } from '../support/shared';

const shared = sharedFolder ?? '';

interface Source {
  readonly id: string;
  readonly path: string;
  readonly stem: string;
}

const sources = (): readonly Source[] => [
  ...readRecords<{ repo: string; repoPath: string; sha256: string }>(join(shared, 'corpus/index.jsonl'))
    .filter(({ repoPath }) => repoPath.endsWith('.md'))
    .map(({ repo, repoPath, sha256 }) => ({
      id: sha256.slice(0, 12),
      path: join(shared, 'corpus/repos', repo.replace('/', '__'), repoPath),
      stem: basename(repoPath, '.md'),
    })),
  ...readRecords<{ id: string; repoPath: string }>(join(shared, 'corpus-hard/index.jsonl')).map(({ id, repoPath }) => ({
    id,
    path: join(shared, 'corpus-hard/files', `${id}.md`),
    stem: basename(repoPath, '.md'),
  })),
];

const alone = (stem: string, text: string): AgentFile => {
  const workspace = new Workspace();
  const uri = `file:///project/.claude/agents/${encodeURIComponent(stem)}.md`;
  workspace.open(uri, text);
  const file = workspace.file(uri);
  if (!file) throw new Error(`${uri} is no agent's path`);
  return file;
};

const promptOf = ({ loaded: { agent, text } }: AgentFile): string | undefined =>
  agent && text.slice(agent.prompt.start, agent.prompt.end);

const hasSafeFix = (file: AgentFile, finding: Finding): boolean =>
  finding.fixes.some((fix) => tryFix(file, finding, fix)?.kind === 'safe');

/** What these find may stand in the prompt, or end the header where the prompt was meant to begin. */
const inPrompts = new Set([
  'closing-mark-in-value',
  'hidden-text-character',
  'invisible-character',
  'lookalike-character',
  'text-mojibake',
]);

/** What is wrong with the fixed text; nothing if all promises hold. */
const brokenPromises = ({ stem, path }: Source): readonly string[] => {
  const before = alone(stem, decode(readFileSync(path)).text);
  const { text, edits, left, applied } = fixAll(before);
  const after = alone(stem, text);
  const isBodyFixed = applied.some(({ rule }) => inPrompts.has(rule));
  return [
    ...(applyEdits(before.loaded.text, edits) === text ? [] : ['the edits give another text']),
    ...(fixAll(after).edits.length === 0 ? [] : ['a second time changes it']),
    ...(left.some((finding) => hasSafeFix(after, finding)) ? ['a safe fix is left'] : []),
    ...(isBodyFixed || !before.loaded.agent || promptOf(before) === promptOf(after) ? [] : ['the prompt changed']),
  ];
};

describe.runIf(sharedFolder)('fixing all', () => {
  it('keeps every promise on every real file', { timeout: 120_000 }, () => {
    const broken = sources().flatMap((source) => brokenPromises(source).map((promise) => `${source.id}: ${promise}`));
    expect(broken).toEqual([]);
  });

  it('brings back at least 95 of 100 agents that the program was seen not to load', { timeout: 60_000 }, () => {
    const refused = new Set([
      ...readRecords<{ id: string; loaded: boolean }>(join(shared, 'corpus-hard/verdicts.jsonl')).flatMap(
        ({ id, loaded }) => (loaded ? [] : id),
      ),
      ...readRecords<{ sha256: string; loaded: boolean }>(join(shared, 'corpus/verdicts.jsonl')).flatMap(
        ({ sha256, loaded }) => (loaded ? [] : sha256),
      ),
    ]);
    const meant = sources()
      .filter(({ id }) => refused.has(id))
      .map(({ stem, path }) => alone(stem, decode(readFileSync(path)).text))
      .filter(({ loaded }) => loaded.verdict === 'does-not-load');
    const back = meant.filter((file) => alone(file.placement.stem, fixAll(file).text).loaded.verdict === 'loads');
    expect(meant.length).toBeGreaterThan(50);
    expect(back.length / meant.length).toBeGreaterThanOrEqual(0.95);
  });
});
