/** Tells a text that the Markdown parser would need seconds or gigabytes for, so that it is shown as written. */

/** Far above every real prompt: of 2,800 agent files the longest has 112,000 characters. */
const limits = {
  characters: 150_000,
  /** Marks that the parser tries to pair, in one block; it compares each with each. Real blocks hold up to 540. */
  marks: 1_000,
  /** Rows times columns: a table pads every row to the width of its head. Real tables have up to 640 cells. */
  cells: 4_000,
  lines: 5_000,
};

/** Fifty containers opened on one line, such as `> > > …`. Real files go two deep. */
const deepNesting = /^[ \t]*(?:(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])[ \t]*){50}/mu;
const blankLine = /(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)/u;
const lineEnd = /\r\n?|\n/u;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const isHeavyBlock = (block: string): boolean => {
  if (count(block, /[*_~[\]`<&!]/gu) > limits.marks) return true;
  const lines = block.split(lineEnd);
  const columns = lines.reduce((most, line) => Math.max(most, count(line, /\|/gu)), 0);
  return lines.length > limits.lines || lines.length * columns > limits.cells;
};

export const isHeavy = (text: string): boolean =>
  text.length > limits.characters || deepNesting.test(text) || text.split(blankLine).some(isHeavyBlock);
