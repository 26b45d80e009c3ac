/** A header while it is being written: its lines, cut at every key of column 0, however broken the rest is. */
import type { Host } from '../../core/hosts/host';
import { isBlank, type Line, linesOf } from '../../core/load/lines';
import { splitNextHyphens } from '../../core/load/split';
import { type Span, span } from '../../core/text/span';
import type { DocumentView } from '../view';

/** One key with all that stands below it, up to the next key. */
export interface DraftEntry {
  readonly key: string;
  readonly keySpan: Span;
  /** Right behind the colon. */
  readonly valueStart: number;
  /** The first of its lines, counted in the draft. */
  readonly firstLine: number;
  readonly lines: readonly Line[];
}

export interface Draft {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly entries: readonly DraftEntry[];
}

/** Undefined for a text that does not open a header, and where no agents are. */
export const draftOf = ({ file }: DocumentView): Draft | undefined => {
  const { text, host } = file.loaded;
  const lines = file.placement.isExcluded ? undefined : headerLines(text);
  return lines && { text, lines, entries: entriesIn(lines, host) };
};

/** What stands behind the colon of a key and below it. */
export const valueText = (text: string, { valueStart, lines }: DraftEntry): string =>
  text.slice(valueStart, valueEnd(lines, valueStart));

export const valueEnd = (lines: readonly Line[], otherwise: number): number => lines.at(-1)?.end ?? otherwise;

/** The host leaves blank lines at the top out of the header; for its author they are part of it. */
const headerLines = (text: string): readonly Line[] | undefined => {
  if (!/^---[^\S\n]*\n/.test(text)) return undefined;
  const start = text.indexOf('\n') + 1;
  const block = splitNextHyphens(text);
  if (!block) return upToProse(linesOf(text, span(start, text.length)));
  const lines = linesOf(text, span(start, block.close.start));
  return text[block.close.start - 1] === '\n' ? lines.slice(0, -1) : lines;
};

/** A header that is not closed yet ends where prose follows a blank line. */
const upToProse = (lines: readonly Line[]): readonly Line[] => {
  const prose = lines.findIndex((line, index) => index > 0 && isBlank(lines[index - 1] ?? line) && isProse(line.text));
  return prose === -1 ? lines : lines.slice(0, prose);
};

/** A single word may be a key in the making. */
const isProse = (text: string): boolean => /^\S/.test(text) && !/^[\w-]+\s*(:|$)|^-(\s|$)/.test(text);

const entriesIn = (lines: readonly Line[], host: Host): readonly DraftEntry[] => {
  const starts = lines.flatMap(({ text }, index) => (keyOf(text, host) ? index : []));
  return starts.map((start, index) => entryOf(lines, start, starts[index + 1] ?? lines.length, host));
};

const entryOf = (lines: readonly Line[], firstLine: number, end: number, host: Host): DraftEntry => {
  const own = lines.slice(firstLine, end);
  const { text = '', start = 0 } = own[0] ?? {};
  const { key = '', colon = 0 } = keyOf(text, host) ?? {};
  return { key, keySpan: span(start, start + key.length), valueStart: start + colon + 1, firstLine, lines: own };
};

/** `model: x`, `model:`, and for keys that the host knows `model:x` as well. */
const keyOf = (line: string, host: Host): { readonly key: string; readonly colon: number } | undefined => {
  const [, key, blanks, after] = /^([A-Za-z_][\w.-]*)(\s*):(\s|$)?/.exec(line) ?? [];
  if (key === undefined || blanks === undefined) return undefined;
  return after !== undefined || Object.hasOwn(host.keys, key) ? { key, colon: key.length + blanks.length } : undefined;
};
