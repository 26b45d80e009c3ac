import { describe, expect, it } from 'vitest';
import { type FixOptions, fixAll } from '../../../src/core/lint/fixAll';
import { type Settings, SettingsBook } from '../../../src/core/lint/settings';
import { applyEdits } from '../../../src/core/text/edit';
import { agent, crlf, named } from '../../rules/ruleTest';
import { agents, fileIn } from '../../support/place';

const fix = (
  text: string,
  options: Omit<FixOptions, 'workspace'> = {},
  beside: Readonly<Record<string, string>> = {},
  settings: Settings = {},
) => {
  const workspace = agents({ ...beside, 'reviewer.md': text });
  workspace.setSettings(new SettingsBook(new Map(), settings));
  return fixAll(fileIn(workspace, 'reviewer.md'), { ...options, workspace });
};

const many = (count: number, item: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => item(index)).join('');

describe('fixing all', () => {
  it.each([
    ['nothing where nothing is wrong', named('tools: Read'), named('tools: Read'), []],
    [
      'findings of several rules at once',
      agent('name: a', 'description: Use it: now', 'tools: Edit, MultiEdit', 'Model: opus'),
      agent('name: a', 'description: "Use it: now"', 'tools: Edit', 'model: opus'),
      ['description-needs-quotes', 'tool-retired', 'key-near-miss'],
    ],
    [
      'what comes to light only after another fix',
      '\n---\ndescription: - one\ntools: Edit, MultiEdit\n---\n',
      '---\nname: reviewer\ndescription: "- one"\ntools: Edit\n---\n',
      ['frontmatter-not-recognized', 'frontmatter-does-not-load', 'tool-retired', 'name-missing'],
    ],
    [
      'neighbours whose edits touch',
      named('tools: Edit, MultiEdit, NotebookRead, Read'),
      named('tools: Edit, Read'),
      ['tool-retired', 'tool-retired'],
    ],
    [
      'comments, quotes and order left as they are',
      crlf(agent('# mine', "model: 'opus' # fast", 'name: "a"', 'description: Use it: now', 'x: {b: [c]}')),
      crlf(agent('# mine', "model: 'opus' # fast", 'name: "a"', 'description: "Use it: now"', 'x: {b: [c]}')),
      ['line-endings-stop-loading'],
    ],
    ['no suggestion', named('tools:'), named('tools:'), []],
  ])('mends %s', (_, text, expected, rules) => {
    const { text: fixed, applied, edits } = fix(text);
    expect(fixed).toBe(expected);
    expect(applied.map(({ rule }) => rule)).toEqual(rules);
    expect(applyEdits(text, edits)).toBe(expected);
    expect(fix(fixed).edits).toEqual([]);
  });

  it('says what is left', () => {
    const { left } = fix(named('note: a: b', 'tools:'));
    expect(left.map(({ rule }) => rule)).toEqual(['key-unknown', 'tools-empty']);
  });

  it('counts every finding that one change mends', () => {
    expect(fix(`${named()}a â†’ b â†’ c â†’ d\n`).applied.length).toBe(3);
  });

  it('leaves no work behind where there are hundreds of findings', () => {
    const text = `${named(`tools: Edit${many(150, () => ', MultiEdit')}`)}${many(150, () => 'a â†’ b\n')}`;
    const { text: fixed, applied, left } = fix(text);
    expect([applied.length, left]).toEqual([300, []]);
    expect(fixed).toBe(`${named('tools: Edit')}${many(150, () => 'a → b\n')}`);
  });

  it('mends the rules that are asked for, and no other', () => {
    const text = named('model: opus: fast', 'tools: Edit, MultiEdit');
    const { text: fixed, left } = fix(text, { rules: new Set(['tool-retired']) });
    expect(fixed).toBe(named('model: opus: fast', 'tools: Edit'));
    expect(left.map(({ rule }) => rule)).toEqual(['model-not-usable', 'description-needs-quotes']);
  });

  it('writes a description in the style that is wanted', () => {
    const text = agent('name: a', 'description: Use it: now', 'model: opus: fast');
    expect(fix(text, {}, {}, { descriptionStyle: 'block' }).text).toBe(
      agent('name: a', 'description: |-', '  Use it: now', 'model: "opus: fast"'),
    );
  });

  it.each([
    [
      'that is CRLF',
      crlf(agent('name: a', 'description: Use it: now')),
      crlf(agent('name: a', 'description: |-', '  Use it: now')),
    ],
    ['that cannot be read', agent('name: a', 'description: - b'), agent('name: a', 'description: |-', '  - b')],
    ['with three hyphens', agent('name: a', 'description: - b'), agent('name: a', 'description: |-', '  - b')],
  ])('writes a description as a block in a file %s', (_, text, expected) => {
    expect(fix(text, {}, {}, { descriptionStyle: 'block' }).text).toBe(expected);
  });

  it('takes no name that another agent has', () => {
    const text = agent('description: - d');
    const { text: fixed, left } = fix(text, {}, { 'other.md': agent('name: reviewer', 'description: d') });
    expect(fixed).toBe(agent('description: "- d"'));
    expect(left.map(({ rule }) => rule)).toEqual(['name-missing']);
  });

  it('leaves the files beside it, and the file itself, as they were', () => {
    const text = named('model: opus: fast', 'tools: Edit, MultiEdit');
    const workspace = agents({ 'reviewer.md': text });
    fixAll(fileIn(workspace, 'reviewer.md'), { workspace });
    expect(fileIn(workspace, 'reviewer.md').loaded.text).toBe(text);
  });
});

describe('fixing all with suggestions', () => {
  it.each([
    ['the first one', agent('name: a:b', 'description: d'), agent('name: a-b', 'description: d')],
    ['what is safe after it', agent('name: a:b', 'description: - d'), agent('name: a-b', 'description: "- d"')],
    [
      'one after the other',
      agent('name: -a', 'description: d', 'tols: Read'),
      agent('name: a', 'description: d', 'tools: Read'),
    ],
  ])('takes %s', (_, text, expected) => {
    const { text: fixed } = fix(text, { suggestions: true });
    expect(fixed).toBe(expected);
    expect(fix(fixed, { suggestions: true }).edits).toEqual([]);
  });
});
