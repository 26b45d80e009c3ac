/** The one stretch in which two texts differ. Knows no editor. */

export interface Difference {
  /** In the first text. */
  readonly start: number;
  readonly end: number;
  /** What the second text has in its place. */
  readonly text: string;
}

/** Neither a pair of surrogates nor a line end of two characters is cut in half. */
export const difference = (from: string, to: string): Difference => {
  const most = Math.min(from.length, to.length);
  let start = 0;
  while (start < most && from[start] === to[start]) start += 1;
  while (start > 0 && isPair(from, start, to)) start -= 1;
  let same = 0;
  while (same < most - start && from.at(-1 - same) === to.at(-1 - same)) same += 1;
  while (same > 0 && isPair(from, from.length - same, to, to.length - same)) same -= 1;
  return { start, end: from.length - same, text: to.slice(start, to.length - same) };
};

const pair = /^(?:\r\n|[\ud800-\udbff][\udc00-\udfff])$/;

const isPair = (from: string, at: number, to: string, other = at): boolean =>
  pair.test(from.slice(at - 1, at + 1)) || pair.test(to.slice(other - 1, other + 1));
