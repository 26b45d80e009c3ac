/** Ties the blocks of rendered Markdown to their lines, so that page and editor can scroll together. */
import type { CompileContext, Event, HtmlExtension, Token } from 'micromark-util-types';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    /** Stands before a block and draws nothing but its line. */
    sourceLine: 'sourceLine';
  }
}

/** The parser puts U+FFFD in the place of NUL, so no text can hold this. */
const mark = (context: CompileContext, { start }: Token): undefined => {
  context.tag(`\0${start.line}\0`);
};

export const sourceLineHtml: HtmlExtension = {
  enter: {
    sourceLine(token): undefined {
      mark(this, token);
    },
  },
  exit: {
    listItemPrefix(token): undefined {
      mark(this, token);
    },
  },
};

const blocks: ReadonlySet<string> = new Set([
  'paragraph',
  'atxHeading',
  'setextHeading',
  'codeFenced',
  'codeIndented',
  'blockQuote',
  'table',
  'thematicBreak',
  'htmlFlow',
]);

/** Adds a token before every block; the compiler turns it into a mark. */
export const withSourceLines = (events: readonly Event[]): Event[] =>
  events.flatMap((event) => {
    const [kind, { type, start, end }, context] = event;
    if (kind !== 'enter' || !blocks.has(type)) return [event];
    const token = { type: 'sourceLine', start, end } as const;
    return [['enter', token, context], ['exit', token, context], event] satisfies Event[];
  });

const itemMark = /<li>\0(\d+)\0/gu;
const blockMark = /\0(\d+)\0(\s*)<([a-z][a-z0-9]*)/gu;
const anyMark = /\0\d+\0/gu;

/** Marks of a text that stands `by` lines further down in another one. */
export const shiftSourceLines = (html: string, by: number): string =>
  by === 0 ? html : html.replace(/\0(\d+)\0/gu, (_mark, written: string) => `\0${Number(written) + by}\0`);

/** Turns marks into attributes; `first` is the line of the file, from 0, on which the text begins. */
export const placeSourceLines = (html: string, first: number): string => {
  const line = (written: string): number => first + Number(written) - 1;
  return html
    .replace(itemMark, (_mark, written: string) => `<li data-line="${line(written)}">`)
    .replace(
      blockMark,
      (_mark, written: string, blanks: string, tag: string) => `${blanks}<${tag} data-line="${line(written)}"`,
    )
    .replace(anyMark, '');
};
