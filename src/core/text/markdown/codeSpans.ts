/** Finds what stands between backticks in the lines of a paragraph. */
import { type Span, span } from '../span';

/**
 * Backticks open what as many backticks close, in the same paragraph. A new paragraph is taken to begin at a blank line
 * and at what looks like a heading, an item of a list, a row of a table or a quotation.
 */
export const codeSpansIn = (text: string, { start, end }: Span): readonly Span[] => {
  const found: Span[] = [];
  for (let at = text.indexOf('`', start); at !== -1 && at < end; at = text.indexOf('`', at)) {
    const stop = paragraphEnd(text, at, end);
    for (const each of spansOf(text, at, stop)) found.push(each);
    at = stop;
  }
  return found;
};

const boundary = /\n(?=[ \t]*(?:\r?\n|#|[-*+>|]|\d+[.)]))/g;

const paragraphEnd = (text: string, from: number, end: number): number => {
  boundary.lastIndex = from;
  return Math.min(boundary.exec(text)?.index ?? end, end);
};

function* spansOf(text: string, from: number, end: number): Generator<Span> {
  const runs = [...text.slice(from, end).matchAll(/`+/g)].map(({ 0: run, index }) =>
    span(from + index, from + index + run.length),
  );
  const closing = closingRuns(runs);
  for (let index = 0; index < runs.length; index++) {
    const close = closing[index];
    const [opened, closed] = [runs[index], close === undefined ? undefined : runs[close]];
    if (!opened || !closed || close === undefined) continue;
    yield span(opened.start, closed.end);
    index = close;
  }
}

/** For each run the next one of the same length. */
const closingRuns = (runs: readonly Span[]): readonly (number | undefined)[] => {
  const next = new Map<number, number>();
  const closing: (number | undefined)[] = [];
  for (let index = runs.length - 1; index >= 0; index--) {
    const run = runs[index];
    if (!run) continue;
    closing[index] = next.get(run.end - run.start);
    next.set(run.end - run.start, index);
  }
  return closing;
};
