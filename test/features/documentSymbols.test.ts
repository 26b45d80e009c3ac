import { describe, expect, it } from 'vitest';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { documentSymbols } from '../../src/features/documentSymbols';
import { viewOf } from './completion/asked';

/** `tools 4-4 Read`, indented as deep as it stands; lines counted from 1. */
const tree = (symbols: readonly DocumentSymbol[], indent = ''): readonly string[] =>
  symbols.flatMap(({ name, detail, range, children = [] }) => [
    `${indent}${name} ${range.start.line + 1}-${range.end.line + 1}${detail === undefined ? '' : ` ${detail}`}`,
    ...tree(children, `${indent}  `),
  ]);

const outline = (...lines: readonly string[]): readonly string[] => tree(documentSymbols(viewOf(lines.join('\n'), {})));

const reviewer = ['---', 'name: reviewer', 'description: Reviews code'];

describe('the outline', () => {
  it('has the keys of the frontmatter, with the start of their values', () => {
    expect(outline(...reviewer, 'tools:', '  - Read', '  - Grep', '---', 'Hi.')).toEqual([
      'Frontmatter 1-7',
      '  name 2-2 reviewer',
      '  description 3-3 Reviews code',
      '  tools 4-6 - Read - Grep',
    ]);
  });

  it('has headings, those below inside those above', () => {
    expect(outline(...reviewer, '---', '# One', '', '### Deep', '', '## Two ##', 'Text.', '# Three').slice(3)).toEqual([
      '# One 5-10',
      '  ### Deep 7-7',
      '  ## Two 9-10',
      '# Three 11-11',
    ]);
  });

  it('has no headings of code', () => {
    expect(outline(...reviewer, '---', '```sh', '# no', '```', '# Yes').slice(3)).toEqual(['# Yes 8-8']);
  });

  it('has example blocks of the description and of the prompt', () => {
    const lines = ['---', 'name: a', 'description: |', '  Use it.', '  <example>', '  user: "Hi"', '  </example>'];
    expect(outline(...lines, '---', '# Work', '<rules>', 'Be kind.', '</rules>')).toEqual([
      'Frontmatter 1-8',
      '  name 2-2 a',
      '  description 3-7 | Use it. <example> user: "Hi" </example>',
      '    <example> 5-7 user: "Hi"',
      '# Work 9-12',
      '  <rules> 10-12 Be kind.',
    ]);
  });

  it('keeps a section inside the block that it begins in', () => {
    expect(outline(...reviewer, '---', '<guide>', '# In', '</guide>', 'Text.').slice(3)).toEqual([
      '<guide> 5-7 # In',
      '  # In 6-7',
    ]);
  });

  it('has the keys of a header that cannot be read', () => {
    expect(outline('---', 'name: a', 'description: [', 'tools: Read', '---', 'Hi.').slice(0, 2)).toEqual([
      'Frontmatter 1-5',
      '  name 2-2 a',
    ]);
  });

  it('names hidden characters, and hides secrets', () => {
    const secret = `${'gh'}p_${'Zq7Wm2Rk9Tx4Lb8Vc3Nd6Hs1Jf5Pg0Ya'.repeat(2).slice(0, 36)}`;
    const [, , description] = outline('---', 'name: a', `description: a\u200bb ${secret}`);
    expect(description).toContain('a⟨U+200B⟩b');
    expect(description).not.toContain('Zq7Wm2Rk9Tx4');
  });

  it('is empty for an empty file', () => {
    expect(outline('')).toEqual([]);
  });
});
