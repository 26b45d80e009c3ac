import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, postprocess, preprocess } from 'micromark';
import { describe, expect, it } from 'vitest';
import { splitNextHyphens } from '../../../../src/core/load/split';
import { evenFences } from '../../../../src/core/text/markdown/evenFences';
import { fencesIn } from '../../../../src/core/text/markdown/fences';
import { span } from '../../../../src/core/text/span';
import { readRecords, sharedFolder } from '../../../support/shared';

/** `3-5`: from the third line to the fifth; `3-…` where it is never closed. */
const ours = (text: string): readonly string[] => {
  const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length;
  return fencesIn(text, span(0, text.length)).map(
    ({ open, close }) => `${lineOf(open.start)}-${close ? lineOf(close.start) : '…'}`,
  );
};

/** The same, as a reader of all of CommonMark has it. */
const theirs = (text: string): readonly string[] => {
  const events = postprocess(
    parse()
      .document()
      .write(preprocess()(text, undefined, true)),
  );
  const found: string[] = [];
  let lines: number[] = [];
  for (const [kind, { type, start }] of events) {
    if (kind === 'enter' && type === 'codeFencedFence') lines.push(start.line);
    if (kind !== 'exit' || type !== 'codeFenced') continue;
    found.push(`${lines[0]}-${lines[1] ?? '…'}`);
    lines = [];
  }
  return found;
};

const texts: Readonly<Record<string, string>> = {
  'two in a row': '```\na\n```\n```ts\nb\n```\n',
  'tildes and backticks': '~~~\n```\n~~~\n```\n~~~\n',
  lengths: '````\n```\n`````\n',
  'an info string with a backtick': '``` a`b\nc\n~~~ a`b\nc\n~~~\n',
  'an end with words': '```\na\n``` b\n```\n',
  'indented by three and by four': '   ```\na\n    ```\n   ```\n\n    ```\n    a\n',
  'a paragraph that goes on': 'a\n    ```\nb\n```\nc\n```\n',
  'an item': '- a\n  ```\n  b\n  ```\n- c\n',
  'an item that ends': '- ```\n  a\nb\n```\n',
  'a numbered item with a wide mark': '10.  ```\n     a\n     ```\n',
  'an item that begins with an empty line': '-\n  ```\n  a\n  ```\n-\n\n  ```\n  a\n',
  'an item whose text begins far to the right': '-      ```\n  ```\n  a\n  ```\n',
  'a number that interrupts no paragraph': 'a\n2. ```\nb\n1. ```\n   c\n   ```\n',
  'an item without text that interrupts no paragraph': 'a\n-\n```\nb\n```\n',
  'a quotation': '> ```\n> a\n> ```\nb\n',
  'a quotation that ends': '> ```\n> a\n\n```\nb\n',
  'a quotation in an item': '- > ```\n  > a\n  > ```\n  ```\n  b\n  ```\n',
  'lazy lines': '> a\nb\n```\nc\n```\n',
  'a lazy line that would be an item': '> a\n2. ```\n',
  tabs: '-\t```\n\ta\n\t```\n>\t```\n>\ta\n\n\t```\n',
  'tabs used up in parts': '>\t\t```\n>\n> -\t\t```\n',
  'HTML of a known name': '<div>\n```\na\n\n```\nb\n```\n',
  'HTML of any name': '<example>\n```\n\n```\nb\n```\n',
  'HTML of any name behind a paragraph': 'a\n<example>\n```\nb\n```\n',
  'HTML that ends by its own mark': '<!-- a\n\n```\n-->\n```\nb\n```\n<pre>\n\n```\n</pre>\n```\nb\n',
  'HTML that ends on its line': '<!-- a -->\n```\nb\n```\n<?a?>\n```\nb\n```\n<!DOCTYPE a>\n~~~\n<![CDATA[\n~~~\n]]>\n',
  'headings and breaks': '# a\n```\nb\n```\na\n---\n```\nb\n```\n***\n~~~\n',
  'an underline that is lazy': '> a\n---\n```\nb\n',
  'lines that end in CRLF': '```ts\r\na\r\n```\r\n- ~~~\r\n  b\r\n',
  nothing: '',
};

describe('fences', () => {
  it.each(Object.entries(texts))('are those of CommonMark: %s', (_, text) => {
    expect(ours(text)).toEqual(theirs(text));
  });

  it.each(Object.entries(texts))('come out even only where all are closed: %s', (_, text) => {
    const isEven = evenFences(text, span(0, text.length)) !== undefined;
    expect(isEven && ours(text).some((lines) => lines.endsWith('…'))).toBe(false);
  });
});

interface Row {
  readonly repo: string;
  readonly repoPath: string;
}

const folder = join(sharedFolder ?? '', 'corpus');

/** Every twentieth real prompt, since the other reader takes its time. */
const prompts = (): readonly string[] =>
  readRecords<Row>(join(folder, 'index.jsonl'))
    .filter(({ repoPath }, index) => repoPath.endsWith('.md') && index % 20 === 0)
    .map(({ repo, repoPath }) => readFileSync(join(folder, 'repos', repo.replace('/', '__'), repoPath), 'utf8'))
    .map((text) => text.slice(splitNextHyphens(text)?.body.start ?? 0));

describe.runIf(sharedFolder)('the fences of real prompts', () => {
  it('are those of CommonMark', () => {
    const texts = prompts();
    const different = texts.filter((text) => ours(text).join() !== theirs(text).join());
    expect([texts.length > 100, different]).toEqual([true, []]);
  }, 60_000);

  it('come out even only where all are closed', () => {
    const wrong = prompts().filter(
      (text) => evenFences(text, span(0, text.length)) !== undefined && ours(text).some((lines) => lines.endsWith('…')),
    );
    expect(wrong).toEqual([]);
  });
});
