/** Texts that nobody writes by hand. Nothing may throw, take long, or point outside the text. */
import { describe, expect, it } from 'vitest';
import { lint } from '../../src/core/lint/lint';
import { tryFix } from '../../src/core/lint/tryFix';
import { Workspace } from '../../src/core/workspace/workspace';

const header = (...lines: readonly string[]): string =>
  `---\nname: a\ndescription: d\n${lines.join('\n')}\n---\n\nBody.\n`;
const many = 50_000;

/** Each line an anchor of nine aliases of the line before. */
const bomb = [
  'a: &a [x]',
  ...[...'bcdefghi'].map((key, at) => `${key}: &${key} [${`*${'abcdefghi'[at]}, `.repeat(9)}]`),
];

const texts: Readonly<Record<string, string>> = {
  nothing: '',
  'one NUL': '\0',
  'NUL everywhere': '\0'.repeat(many),
  'NUL in the header': header('x: \0'),
  'bytes that are no text': Array.from({ length: 65_536 }, (_, code) => String.fromCharCode(code)).join(''),
  'half surrogates': header('x: \ud83d', '\udc00: y', 'z: "\ud83d"'),
  'a half surrogate in the name': '---\nname: \ud83d\ndescription: \udc00: x\n---\n',
  'only an opening mark': '---',
  'very many hyphens': '-'.repeat(many),
  'very many line ends': '\n'.repeat(many),
  'very many carriage returns': `---\r${'\r'.repeat(many)}`,
  'very many blanks behind the mark': `---${' '.repeat(many)}\nname: a\n---`,
  'very many opening brackets': header(`x: ${'['.repeat(many)}`),
  'very many brackets as the header': `---\nname: ${'['.repeat(1_040_000)}\n---\n`,
  'very many items inside one another': header(`x:\n  ${'- '.repeat(many / 2)}a`),
  'very many braces': header(`x: ${'{a: '.repeat(many / 4)}`),
  'maps inside maps': header(Array.from({ length: 1_000 }, (_, depth) => `${' '.repeat(depth)}k:`).join('\n')),
  'closed lists inside lists': header(`x: ${'['.repeat(5_000)}${']'.repeat(5_000)}`),
  'explicit keys inside one another': header(`x: ${'? '.repeat(many)}a`),
  'explicit keys on lines of their own': header(
    Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth)}?`).join('\n'),
  ),
  'a quote that is never closed': header(`x: "${'a'.repeat(many)}`),
  'quotes over and over': header(`x: ${'"'.repeat(many)}`),
  'apostrophes over and over': header(`x: ${"'a ".repeat(many / 3)}`),
  'a list that holds itself': header('x: &a [*a]', 'hooks: &h {foo: *h}', 'tools: &t [*t]', 'mcpServers: *a'),
  'aliases of aliases': header(...bomb, 'hooks: {foo: *i}', 'tools: *i', 'metadata: *i'),
  'wide aliases of aliases': header(
    `a: &a [${'x, '.repeat(1_000)}]`,
    `b: &b [${'*a, '.repeat(1_000)}]`,
    `hooks: {foo: [${'*b, '.repeat(1_000)}]}`,
  ),
  'very many keys': header(...Array.from({ length: 8_000 }, (_, index) => `k${index}: v`)),
  'many keys that fail': header(...Array.from({ length: 3_000 }, (_, index) => `k${index}: - v`)),
  'as many lines to repair': header(...Array.from({ length: 4_000 }, (_, index) => `note: a: ${index}`)),
  'as many lines to repair that end in CRLF': header(...Array.from({ length: 4_000 }, () => 'note: a: b\r')),
  'as many retired tools': header(`tools: ${'MultiEdit, '.repeat(8_000)}Read`),
  'as many open parentheses': header(`tools: ${'Bash('.repeat(20_000)}`),
  'as many colons': header(`x: ${': '.repeat(many / 2)}`),
  'as many colons below a text': header('description: a', `  ${'b: '.repeat(many / 3)}`),
  'as many hashes': header(`x: ${' #'.repeat(many / 2)}`),
  'as many tabs': header(`${'\t'.repeat(many)}x: y`),
  'a long key': header(`${'k'.repeat(many)}: v`),
  'a long name': `---\nname: ${'n'.repeat(many)}\ndescription: d\n---\n`,
  'as many garbled characters': `${header()}${'â†’'.repeat(20_000)}`,
  'as many lead bytes': `${header()}${'Ã'.repeat(many / 2)}`,
  'as many closing marks': `---\nname: a\ndescription: b --- c\n${'x ---\n'.repeat(50_000)}---\n`,
  'as many marks before the block': `${'---\n'.repeat(50_000)}name: a\n`,
  'as many comments before the block': `${'<!-- a -->\n'.repeat(30_000)}---\nname: a\n---\n`,
  'a comment that is never closed': `<!--${' '.repeat(many)}\n---\nname: a\n---\n`,
  'as many fences before the block': `${'```\n'.repeat(30)}---\nname: a\n---\n`,
  'as many headings': `---\nname: a\ndescription: b\n\n${'# h\n\n'.repeat(10_000)}text\n---\n`,
  'as many documents': header('...\n'.repeat(20_000)),
  'as many tags': header(`x: ${'!!int '.repeat(10_000)}5`),
  'as many merges': header('<<: &m {a: b}', '<<: *m\n'.repeat(3_000)),
  'keys of JavaScript': header('__proto__: {x: y}', 'constructor: z', 'toString: - w', 'hasOwnProperty: v', 'then: u'),
  'five million characters': `${header()}${'word '.repeat(1_000_000)}`,
};

const places = ['file:///p/.claude/agents/a.md', 'file:///kit/agents/a.md', 'file:///loose/a.md'];

const workspaceWith = (uri: string, text: string): Workspace => {
  const workspace = new Workspace();
  workspace.setFolders({ plugins: new Set(['file:///kit/']) });
  // Small on disk, so that the text is read however long it is.
  workspace.disk(uri, { text, size: 1 });
  return workspace;
};

describe('a hostile text', () => {
  it.each(Object.entries(texts))(
    '%s is read at once, and every place lies in it',
    (_, text) => {
      const started = performance.now();
      const faults: unknown[] = [];
      for (const uri of places) {
        const workspace = workspaceWith(uri, text);
        const file = workspace.file(uri);
        if (!file) throw new Error(`${uri} is not in the workspace`);
        const findings = lint(file, workspace, (fault) => faults.push(fault));
        for (const { at, related, fixes } of findings) {
          const spans = [
            at,
            ...related.map(({ span }) => span),
            ...fixes.flatMap(({ edits }) => edits.map(({ span }) => span)),
          ];
          const outside = spans.filter(({ start, end }) => start < 0 || end < start || end > text.length);
          expect(outside).toEqual([]);
        }
      }
      expect(faults).toEqual([]);
      expect(performance.now() - started).toBeLessThan(10_000);
    },
    20_000,
  );

  it.each([
    'a list that holds itself',
    'aliases of aliases',
    'keys of JavaScript',
    'half surrogates',
    'NUL in the header',
  ])('%s can be mended without harm', (title) => {
    const text = texts[title] ?? '';
    const workspace = workspaceWith(places[0] ?? '', text);
    const file = workspace.file(places[0] ?? '');
    const tried =
      file && lint(file, workspace).flatMap((finding) => finding.fixes.map((fix) => tryFix(file, finding, fix)));
    expect(tried?.every((fix) => fix === undefined || fix.fixedText !== text)).toBe(true);
  });
});
