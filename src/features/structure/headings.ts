/** The headings of a prompt. */
import type { LoadedFile } from '../../core/load/load';
import { promptSpan, proseOf } from '../../core/load/prose';
import { type Span, span } from '../../core/text/span';

export interface Heading {
  /** 1 to 6. */
  readonly level: number;
  readonly title: string;
  /** Its line, from the first `#` on. */
  readonly at: Span;
  /** Where its section ends, blanks left out. */
  readonly end: number;
}

/** What `#` begins outside code, as nearly every prompt writes it. */
export const headingsOf = (loaded: LoadedFile): readonly Heading[] => {
  const { text } = loaded;
  const { start, end } = promptSpan(loaded);
  const { isFenced } = proseOf(loaded);
  const lines = [...text.slice(start, end).matchAll(/^( {0,3})(#{1,6})[ \t]+([^\r\n]*)/gm)];
  const found = lines.map(({ index, 0: line, 1: indent = '', 2: marks = '', 3: rest = '' }) => ({
    level: marks.length,
    title: titleOf(rest),
    at: span(start + index + indent.length, start + index + line.trimEnd().length),
  }));
  return withEnds(
    found.filter(({ at }) => !isFenced(at.start)),
    text.trimEnd().length,
    (stop) => text.slice(0, stop).trimEnd().length,
  );
};

/** `Title ##` is `Title`. */
const titleOf = (written: string): string => {
  const title = written.trim();
  const last = title.lastIndexOf(' ');
  return last !== -1 && [...title.slice(last + 1)].every((character) => character === '#')
    ? title.slice(0, last).trimEnd()
    : title;
};

/** From the last to the first: a section ends where the next heading of its level or above begins. */
const withEnds = (
  headings: readonly Omit<Heading, 'end'>[],
  end: number,
  trimmedTo: (stop: number) => number,
): readonly Heading[] => {
  const next: number[] = [];
  const ended: Heading[] = [];
  for (const heading of headings.toReversed()) {
    const stops = next.slice(1, heading.level + 1).filter((stop) => stop !== undefined);
    const stop = Math.min(...stops, Number.POSITIVE_INFINITY);
    ended.push({
      ...heading,
      end: Math.max(heading.at.end, stop === Number.POSITIVE_INFINITY ? end : trimmedTo(stop)),
    });
    next[heading.level] = heading.at.start;
  }
  return ended.reverse();
};
