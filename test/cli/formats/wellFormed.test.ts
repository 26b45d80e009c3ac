/** JUnit reports as a real reader of XML meets them. */
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { good, lost, repaired, run, type Tree } from '../../support/disk';

const isWellFormed = async (contents: string): Promise<boolean> => {
  const { valid } = await validateXML({ xml: [{ fileName: 'report.xml', contents }], normalization: 'format' });
  return valid;
};

const nasty = '\x00\x01\x1b\x7f\x85\u2028\ufffe\uffff]]>&amp;<!--\'"\u{1f504}';

describe('junit', () => {
  it.each<{ readonly what: string; readonly tree: Tree; readonly args: readonly string[] }>([
    { what: 'findings', tree: { '.claude/agents/a.md': lost(), '.claude/agents/b.md': repaired() }, args: [] },
    { what: 'no findings', tree: { '.claude/agents/a.md': good() }, args: [] },
    { what: 'no agents', tree: { 'README.md': '# None\n' }, args: ['--allow-empty'] },
    { what: 'a name of a file', tree: { [`.claude/agents/${nasty.replaceAll('/', '')}.md`]: lost() }, args: [] },
    {
      what: 'words of a file',
      tree: { '.claude/agents/a.md': good(nasty).replace('Read', `${nasty}, Raed`) },
      args: [],
    },
  ])('is well-formed with $what', async ({ tree, args }) => {
    expect(await isWellFormed((await run(tree, ['check', '-f', 'junit', ...args])).out)).toBe(true);
  });

  it.each(['<a>', '<a b="\x01"/>', '<a b="&"/>'])('would not be with %j', async (text) => {
    expect(await isWellFormed(text)).toBe(false);
  });
});
