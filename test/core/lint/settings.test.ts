/** Whose word counts for a file. */
import { describe, expect, it } from 'vitest';
import { parseSettings } from '../../../src/core/lint/parseSettings';
import { SettingsBook } from '../../../src/core/lint/settings';

const book = new SettingsBook(
  new Map([
    ['file:///p/', { rules: { 'tool-retired': 'off' }, knownTools: ['Deploy'], ignore: ['drafts/**'] }],
    [
      'file:///p/web/',
      {
        rules: { 'tools-empty': 'hint' },
        overrides: [
          { files: ['.claude/agents/old/**', 'legacy-*.md'], rules: { 'tools-empty': 'off', 'name-missing': 'hint' } },
          { files: ['*-kept.md'], rules: { 'tools-empty': 'error' } },
        ],
      },
    ],
  ]),
  { rules: { 'tool-retired': 'error', 'text-mojibake': 'hint' }, knownTools: ['Mine'], descriptionStyle: 'block' },
);

const level = (path: string, rule: string) => book.of(`file:///p/${path}`).levelOf(rule);

describe('settings', () => {
  it.each([
    ['of the nearest folder come before those of the editor', '.claude/agents/a.md', 'tool-retired', 'off'],
    ['of the editor fill in', '.claude/agents/a.md', 'text-mojibake', 'hint'],
    ['of a farther folder do not count beside nearer ones', 'web/.claude/agents/a.md', 'tool-retired', 'error'],
    ['for a folder win over those for all', 'web/.claude/agents/old/a.md', 'tools-empty', 'off'],
    ['for a name hold in every folder', 'web/.claude/agents/x/legacy-a.md', 'name-missing', 'hint'],
    ['that come later win', 'web/.claude/agents/old/a-kept.md', 'tools-empty', 'error'],
    ['that nobody made are left open', 'web/.claude/agents/a.md', 'name-missing', undefined],
    ['see through the escapes of a URI', 'web/.claude/agents/old/a%20b.md', 'tools-empty', 'off'],
  ])('%s', (_, path, rule, expected) => {
    expect(level(path, rule)).toBe(expected);
  });

  it('add up what is known', () => {
    expect([...book.of('file:///p/.claude/agents/a.md').knownTools]).toEqual(['Mine', 'Deploy']);
  });

  it('ignore by glob', () => {
    expect([book.of('file:///p/drafts/a.md').isIgnored, book.of('file:///p/a.md').isIgnored]).toEqual([true, false]);
  });
});

const rules = new Set(['tools-empty', 'tool-retired']);

/** What is reported, with the text that it stands on. */
const problems = (text: string): readonly string[] =>
  parseSettings(text, rules).problems.map(({ at, message }) => `${text.slice(at.start, at.end)} | ${message}`);

describe('a settings file', () => {
  it('may have comments and trailing commas', () => {
    const text = '{\n  // ours\n  "rules": { "tools-empty": "off", },\n}';
    expect(parseSettings(text, rules)).toEqual({ settings: { rules: { 'tools-empty': 'off' } }, problems: [] });
  });

  it.each([
    [
      '{ "rulez": {} }',
      ["\"rulez\" | 'rulez' has no effect because there is no such setting; perhaps 'rules' is meant."],
    ],
    [
      '{ "rules": { "tools-emty": "off" } }',
      ["\"tools-emty\" | 'tools-emty' has no effect because there is no such check; perhaps 'tools-empty' is meant."],
    ],
    [
      '{ "rules": { "tools-empty": "warn" } }',
      ['"warn" | This value is left out; use one of error, warning, information, hint, off.'],
    ],
    ['{ "ignore": "drafts" }', ['"drafts" | \'ignore\' is left out because it is not a list; write it in brackets.']],
    ['[]', ['[] | The file is left out because it is not an object; write it in braces.']],
    ['', [' | The file is empty; write {} or remove it.']],
    [
      '{ "overrides": [{ "rules": {} }] }',
      ['{ "rules": {} } | This part of the overrides is for no file; add \'files\', a list of globs.'],
    ],
    [
      '{ "knownTools": [1] }',
      ["1 | This part of 'knownTools' is left out because it is not text; write it in quotes."],
    ],
    [
      '{ "rules": ',
      [
        ' | The file is not JSON (value expected); correct it here.',
        ' | The file is not JSON (close brace expected); correct it here.',
      ],
    ],
    [
      '{ "rules": { "tools-empty": "off" "ignore": [] }',
      [
        '"ignore" | The file is not JSON (comma expected); correct it here.',
        ' | The file is not JSON (close brace expected); correct it here.',
      ],
    ],
  ])('says what is wrong with %s', (text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  it('keeps what is right beside what is wrong', () => {
    const { settings } = parseSettings('{ "rules": { "tools-empty": "off", "x": "off" }, "y": 1 }', rules);
    expect(settings).toEqual({ rules: { 'tools-empty': 'off' } });
  });
});
