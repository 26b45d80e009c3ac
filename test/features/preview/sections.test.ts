/** A long prompt is rendered section by section, and looks as if it were rendered as a whole. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../../src/features/preview/markdown';
import { sectionsOf } from '../../../src/features/preview/sections';
import { readRecords, sharedFolder } from '../../support/shared';

const filler = `${'word '.repeat(400)}\n\n`;
const long = (...parts: readonly string[]): string => parts.join(filler) + filler.repeat(5);

/** What stands above a last heading. A definition behind that keeps the text in one piece. */
const above = (text: string, definition: string): string => {
  const html = renderMarkdown(`${text}\n\n# The end of it\n\n${definition}`, { firstLine: 7 });
  // Line ends between blocks are nothing that is seen.
  return html.slice(0, html.indexOf('The end of it')).replaceAll(/(?<=>)[\r\n]+(?=<)/g, '\n');
};

const same = (text: string): void => expect(above(text, '')).toBe(above(text, '[zz]: zz\n'));

describe('the sections of a prompt', () => {
  it.each([
    ['headings', long('Intro.\n\n', '# One\n\n', '## Two\n\n- a\n- b\n\n', '# Three\n\n> quoted\n\n')],
    ['Windows line ends', long('Intro.\n\n', '# One\n\n', '## Two\n\n').replaceAll('\n', '\r\n')],
    ['fences with headings in them', long('```md\n\n# no heading\n\n```\n\n', '# One\n\n', '~~~\n\n# none\n\n~~~\n\n')],
    ['a list that a heading ends', long('- item\n\n  more\n\n# One\n\n', '1. a\n\n   ```\n\n# Two\n\n')],
    ['a table right above a heading', long('| a |\n|---|\n| b |\n\n# One\n\n', '# Two\n')],
  ])('look the same with %s', (_what, text) => {
    expect(sectionsOf(text).length).toBeGreaterThan(1);
    same(text);
  });

  it.each([
    ['a link is defined in it', '[a]: b\n\n'],
    ['a comment is in it', '<!-- a\n\n# b\n\n-->\n\n'],
    ['it holds what is shown as it is', '<pre>\n\n# b\n\n</pre>\n\n'],
  ])('are one where %s', (_what, part) => {
    expect(sectionsOf(long('# One\n\n', part, '# Two\n\n'))).toHaveLength(1);
  });

  it.skipIf(!sharedFolder)('look the same in real prompts', () => {
    const folder = join(sharedFolder ?? '', 'corpus');
    const prompts = readRecords<{ repo: string; repoPath: string }>(join(folder, 'index.jsonl'))
      .filter((_, index) => index % 40 === 0)
      .map(({ repo, repoPath }) => readFileSync(join(folder, 'repos', repo.replace('/', '__'), repoPath), 'utf8'))
      .map((text) => text.slice(text.indexOf('\n---', 4) + 4))
      .filter((text) => sectionsOf(text).length > 1);
    expect(prompts.length).toBeGreaterThan(10);
    for (const prompt of prompts) same(prompt);
  });
});
