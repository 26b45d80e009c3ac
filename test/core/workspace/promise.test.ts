/** Random changes to a folder of agents: a file whose findings differ afterwards is among those that the change names. */
import { describe, expect, it } from 'vitest';
import { examine } from '../../../src/core/lint/lint';
import { SettingsBook } from '../../../src/core/lint/settings';
import { Workspace } from '../../../src/core/workspace/workspace';
import { type Random, random } from '../../support/random';

const words = 'Writes automated tests for the service and reports every failure with its cause';
const names = ['alpha', 'beta', 'team:beta', 'coder-1', 'coder-2', 'gamma', 'Code Reviewer', 'code-reviewer'] as const;
const descriptions = [
  words,
  `${words} soon`,
  `${words} soon and loudly`,
  `Alpha ${words}`,
  'Reviews changes.',
  'x'.repeat(30_000),
  'y'.repeat(26_000),
  'z'.repeat(25_000),
] as const;
const prompts = [
  'Do it.',
  'Ask @agent-note or team:beta.',
  'Do it.\n\n## When to use\n\n- Now',
  'Serve {{PRODUCT}}.',
  'Serve {{PRODUCT}} of {{ OWNER }}.',
] as const;
const notes = [
  '# Notes\n',
  'You are a note.\n',
  '---\ndescription: no name\n---\n',
  '---\nname: beta\ndescription: - d\n---\n',
] as const;

const folders = ['p/.claude/agents/', 'q/.claude/agents/', 'home/.claude/agents/', 'kit/agents/', 'loose/'] as const;
const files = ['a.md', 'note.md', 'beta.md', 'README.md', 'z.MD', 'team-beta.md'] as const;

const textOf = ({ below, pick }: Random): string => {
  if (below(4) === 0) return pick(notes);
  const key = below(3) === 0 ? '# a line more\n' : '';
  return `---\n${key}name: ${pick(names)}\ndescription: ${pick(descriptions)}\n---\n\n${pick(prompts)}\n`;
};

const findingsByFile = (workspace: Workspace): ReadonlyMap<string, string> =>
  new Map(workspace.files().map((file) => [file.uri, JSON.stringify(examine(file, workspace))]));

const made = (): Workspace => {
  const workspace = new Workspace();
  const rules = { 'name-differs-from-file': 'hint', 'description-says-when': 'hint' } as const;
  workspace.setSettings(new SettingsBook(new Map(), { rules }));
  workspace.setFolders({ plugins: new Set(['file:///kit/']), user: 'file:///home/.claude/agents/' });
  return workspace;
};

/** Files whose findings differ, and which the change did not name. */
const forgotten = (before: ReadonlyMap<string, string>, workspace: Workspace, named: ReadonlySet<string>) =>
  [...findingsByFile(workspace)].filter(([uri, found]) => !named.has(uri) && before.get(uri) !== found);

describe('a change names every file whose findings differ', () => {
  it.each([1, 2, 3, 4, 5, 6])('through 120 changes (seed %i)', (seed) => {
    const source = random(seed);
    const workspace = made();
    let before = findingsByFile(workspace);
    for (let round = 0; round < 120; round++) {
      const uri = `file:///${source.pick(folders.slice(0, 1 + (seed % folders.length)))}${source.pick(files)}`;
      const text = source.below(6) === 0 ? undefined : textOf(source);
      const named = workspace.disk(uri, text === undefined ? undefined : { text, size: text.length });
      expect({ round, uri, text, forgotten: forgotten(before, workspace, named) }).toMatchObject({ forgotten: [] });
      before = findingsByFile(workspace);
    }
  });

  it.each([7, 8])('and gives what the same files give at once (seed %i)', (seed) => {
    const source = random(seed);
    const [changed, texts] = [made(), new Map<string, string>()];
    for (let round = 0; round < 150; round++) {
      const uri = `file:///${source.pick(folders)}${source.pick(files)}`;
      const text = textOf(source);
      texts.set(uri, text);
      changed.disk(uri, { text, size: text.length });
      findingsByFile(changed);
    }
    const fresh = made();
    for (const [uri, text] of [...texts].reverse()) fresh.disk(uri, { text, size: text.length });
    expect(findingsByFile(changed)).toEqual(findingsByFile(fresh));
  });
});
