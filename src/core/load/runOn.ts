/** A header that runs on into the prompt, because the mark that should close it is missing and a later one does. */
import type { Host } from '../hosts/host';
import { type Span, span } from '../text/span';
import { type Line, linesOf } from './lines';
import { promptStart } from './promptStart';

export interface RunOn {
  /** Behind this line the mark is missing. */
  readonly lastLine: Line;
  /** The line with which the prompt begins. */
  readonly opening: Line;
  /** A line `...` in place of the mark. */
  readonly dots: Line | undefined;
  /** The text is a prompt beyond doubt, and not a long description. */
  readonly isCertain: boolean;
}

/**
 * `tools: Read`, nothing, `# Reviewer`, `You review.` Where a prompt begins behind the mark that closes the header now,
 * the text before it was hardly meant to be one; where nothing does, it must be.
 */
export const findRunOn = (text: string, header: Span, host: Host): RunOn | undefined => {
  const start = promptStart(linesOf(text, header), host);
  if (!start) return undefined;
  const { lastLine, opening, dots, mayGoOn, endsInDescription, isApart } = start;
  const behind = text.slice(header.end + 3).trimStart();
  const isMark = text[header.end - 1] === '\n';
  if (mayGoOn && !(isApart && (behind === '' || !isMark))) return undefined;
  // An indented text belongs to the key above it.
  if (/^\s/.test(opening.text) || isAllComments(text, span(opening.start, header.end))) return undefined;
  const isCertain = !isMark || !endsInDescription || !/^(# |You are )/.test(behind);
  return { lastLine, opening, dots, isCertain };
};

/** Which YAML passes over. */
const isAllComments = (text: string, at: Span): boolean =>
  linesOf(text, at).every((line) => line.text.trim() === '' || line.text.startsWith('#'));
