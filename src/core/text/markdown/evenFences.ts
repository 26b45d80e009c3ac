/** Whether all fences of a text are surely closed, told from their lines alone, where these are as simple as most are. */
import type { Span } from '../span';

/**
 * True only if every fence stands at the start of its line, so in no list or quotation, each has its partner, and no
 * HTML is there to hold one. What is not so simple is for the reader of blocks to tell.
 */
export const comesOutEven = (text: string, { start, end }: Span): boolean => {
  if (text.includes('\n<', start) || text.includes('~~~', start)) return false;
  let open = 0;
  for (let at = text.indexOf(fence, start); at !== -1 && at < end; at = text.indexOf(fence, at)) {
    const lineStart = text.lastIndexOf('\n', at) + 1;
    const feed = text.indexOf('\n', at);
    const lineEnd = feed === -1 ? end : feed;
    if (at !== lineStart) {
      if (mayBeginFence.test(text.slice(lineStart, at))) return false;
    } else {
      const run = runLength(text, at);
      const info = text.slice(at + run, lineEnd).trim();
      if (open === 0) open = info.includes('`') ? 0 : run;
      else if (run >= open && info === '') open = 0;
    }
    at = lineEnd;
  }
  return open === 0;
};

const fence = '```';

/** Indentation, and marks of quotations and lists. */
const mayBeginFence = /^[\s>*+\-\d.)]*$/;

const runLength = (text: string, from: number): number => {
  let at = from;
  while (text[at] === '`') at++;
  return at - from;
};
