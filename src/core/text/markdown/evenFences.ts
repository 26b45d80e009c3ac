/** The fences of a text, told from their lines alone, where these are as simple as most are. */
import { type Span, span } from '../span';

/**
 * From the opening to the closing line. Only if each fence has its partner with the same indentation, nothing between
 * them that could end a list item, and no HTML is there to hold one; else undefined, and the reader of blocks must tell.
 */
export const evenFences = (text: string, { start, end }: Span): readonly Span[] | undefined => {
  if (text.includes('~~~', start)) return undefined;
  const hasTags = text.includes('\n<', start);
  if (hasTags && mayEndByItself.test(text) && endsByItself.test(text.slice(start, end))) return undefined;
  const fences: Span[] = [];
  let open: Opening | undefined;
  for (let at = text.indexOf(fence, start); at !== -1 && at < end; ) {
    const lineStart = text.lastIndexOf('\n', at) + 1;
    const feed = text.indexOf('\n', at);
    const lineEnd = feed === -1 ? end : feed;
    const lead = at === lineStart ? '' : text.slice(lineStart, at);
    const run = runLength(text, at);
    const info = at + run === lineEnd ? '' : text.slice(at + run, lineEnd).trim();
    if (!open && isBare(lead)) {
      if (hasTags && isBehindTag(text, lineStart)) return undefined;
      if (!info.includes('`')) open = { lead, run, start: at, end: lineEnd };
    } else if (open && lead === open.lead) {
      if (run >= open.run && info === '') {
        if (lead !== '' && leaves(text, open.end, lineStart, lead.length)) return undefined;
        fences.push(span(open.start, lineEnd));
        open = undefined;
      }
    } else if (!isCodeOf(open, lead) && mayBeginFence.test(lead)) return undefined;
    at = text.indexOf(fence, lineEnd);
  }
  return open ? undefined : fences;
};

interface Opening {
  readonly lead: string;
  readonly run: number;
  readonly start: number;
  readonly end: number;
}

const fence = '```';

/** In a fence that stands in nothing, a line with a mark before its backticks closes nothing. */
const isCodeOf = (open: Opening | undefined, lead: string): boolean => open?.lead === '' && !isBare(lead);

const isBare = (lead: string): boolean => lead === '' || /^ *$/.test(lead);

/** Indentation, and marks of quotations and lists. */
const mayBeginFence = /^[\s>*+\-\d.)]*$/;

/** Quicker to ask than the next, and true of all that it finds. */
const mayEndByItself = /<(?:[!?]|pre|script|style|textarea)/i;

/** HTML that blank lines do not end. */
const endsByItself = /\n[ \t>]*<(?:[!?]|pre|script|style|textarea)/i;

/** A line right above, up to the last blank one, begins with a tag. */
const isBehindTag = (text: string, lineStart: number): boolean => {
  const stop = text.lastIndexOf('\n\n', lineStart);
  // To look for what is not there would go back to the start each time.
  const blank = stop === -1 ? text.lastIndexOf('\n\r\n', lineStart) : stop;
  return /\n[ \t]*</.test(text.slice(Math.max(blank, 0), lineStart));
};

/** Whether a line between is indented less, and so may end the item that holds the fence. */
const leaves = (text: string, from: number, to: number, indent: number): boolean =>
  text
    .slice(from + 1, to)
    .split('\n')
    .some((line) => line.trim() !== '' && line.search(/[^ ]/) < indent);

const runLength = (text: string, from: number): number => {
  let at = from;
  while (text[at] === '`') at++;
  return at - from;
};
