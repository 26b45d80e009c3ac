/** A block that its author meant as frontmatter and that the host does not see. */
import type { Edit } from '../text/edit';
import { type Span, span } from '../text/span';
import { isBlank, type Line, linesOf } from './lines';

export interface Misplaced {
  readonly reason: 'text-before' | 'not-closed' | 'bad-opening' | 'no-opening' | 'no-marks' | 'carriage-returns';
  readonly at: Span;
  /** Makes the host see it; nothing where the right place is a matter of taste. */
  readonly edits: readonly Edit[];
}

const searched = 40;

/** Asked only where the split found no block. Prose that shows a block inside a fence is not one. */
export const misplacedBlock = (text: string): Misplaced | undefined =>
  carriageReturns(text) ?? notClosed(text) ?? badOpening(text) ?? noOpening(text) ?? textBefore(text);

const carriageReturns = (text: string): Misplaced | undefined => {
  if (text.includes('\n') || !/^---\s*\r/.test(text)) return undefined;
  const unix = text.replaceAll('\r', '\n');
  if (!hasAgentKeys(linesOf(unix, span(0, unix.length)))) return undefined;
  const edits = [...text.matchAll(/\r/g)].map(({ index }) => ({ span: span(index, index + 1), text: '\n' }));
  return { reason: 'carriage-returns', at: span(0, text.indexOf('\r')), edits };
};

const notClosed = (text: string): Misplaced | undefined => {
  if (!/^---\s*\n/.test(text)) return undefined;
  const [, ...lines] = linesOf(text, span(0, text.length));
  if (!hasAgentKeys(lines)) return undefined;
  const dots = lines.findIndex((line) => /^\.\.\.\s*$/.test(line.text));
  const end = lines[dots];
  const edits =
    end && lines.slice(0, dots).every(isOfHeader)
      ? [{ span: span(end.start, end.start + 3), text: '---' }]
      : closingMark(lines);
  return { reason: 'not-closed', at: span(0, 3), edits };
};

/** After the last line that still reads as keys, provided that a blank line or a heading follows it. */
const closingMark = (lines: readonly Line[]): readonly Edit[] => {
  const { header, isEnded } = keysAtTheTop(lines);
  const last = header.at(-1);
  if (!isEnded || !last) return [];
  return [{ span: span(last.end, last.end), text: `${last.lineEnd}---` }];
};

/** The lines up to the first blank one or heading; none where prose stands among them. */
const keysAtTheTop = (lines: readonly Line[]): { readonly header: readonly Line[]; readonly isEnded: boolean } => {
  const stop = lines.findIndex((line) => isBlank(line) || line.text.startsWith('#'));
  const header = lines.slice(0, stop === -1 ? lines.length : stop);
  const isHeader = hasAgentKeys(header) && header.every(isOfHeader);
  return { header: isHeader ? header : [], isEnded: stop !== -1 };
};

/** A key, something indented, an item or nothing. */
const isOfHeader = ({ text }: Line): boolean => /^([\w.-]+:(\s|$)|\s|- |#|$)/.test(text);

/** The keys stand at the top of the file, with or without a mark behind them. */
const noOpening = (text: string): Misplaced | undefined => {
  const lines = linesOf(text, span(0, text.length));
  const close = lines.findIndex((line) => /^---\s*$/.test(line.text));
  const isClosed = close > 0 && lines.slice(0, close).every(isOfHeader);
  const { header, isEnded } = isClosed ? { header: lines.slice(0, close), isEnded: true } : keysAtTheTop(lines);
  const [first, last] = [header[0], header.at(-1)];
  if (!first || !last || !isEnded || !/^[\w.-]+:/.test(first.text) || !hasBothKeys(header)) return undefined;
  const opening = { span: span(0, 0), text: `---${first.lineEnd}` };
  const closing = { span: span(last.end, last.end), text: `${last.lineEnd}---` };
  const at = span(0, first.text.trimEnd().length);
  return { reason: isClosed ? 'no-opening' : 'no-marks', at, edits: isClosed ? [opening] : [opening, closing] };
};

const badOpening = (text: string): Misplaced | undefined => {
  const [first, ...rest] = linesOf(text, span(0, text.length));
  if (!first || !/^\s*\uFEFF?\s*---/.test(first.text) || !closesWithKeys(rest)) return undefined;
  const [lead = ''] = /^\s*/.exec(first.text) ?? [];
  const opening = first.text.slice(lead.length);
  const isBare = /^---\s*$/.test(opening);
  const edits = isBare || /^-{4,}\s*$/.test(opening) ? [{ span: span(0, first.end), text: '---' }] : [];
  return { reason: 'bad-opening', at: span(0, Math.max(1, first.text.trimEnd().length)), edits };
};

const textBefore = (text: string): Misplaced | undefined => {
  const lines = linesOf(text, span(0, text.length)).slice(0, searched);
  const opening = lines.findIndex((line) => /^---\s*$/.test(line.text));
  if (opening < 1) return undefined;
  const before = lines.slice(0, opening);
  const start = lines[opening]?.start ?? 0;
  const after = linesOf(text, span(start, text.length)).slice(1);
  if (!isHarmless(before) || !closesWithKeys(after)) return undefined;
  const isBlankOnly = before.every(isBlank);
  const edits = isBlankOnly ? [{ span: span(0, start), text: '' }] : moveBelow(text, start, after);
  const last = before.findLast((line) => !isBlank(line)) ?? before[0];
  return { reason: 'text-before', at: span(0, Math.max(last?.end ?? 1, 1)), edits };
};

/** Blank lines, an HTML comment, a heading or an opening fence. */
const isHarmless = (lines: readonly Line[]): boolean => {
  const text = lines
    .map((line) => line.text)
    .join('\n')
    .trim();
  return /^(<!--[\s\S]*?-->|#{1,6} [^\n]*|(```|~~~)\w*|\s)*$/.test(text) && !/(```|~~~)[\s\S]*(```|~~~)/.test(text);
};

/** A comment or heading goes under the block. A fence is left to its author: where it ends is not known. */
const moveBelow = (text: string, start: number, after: readonly Line[]): readonly Edit[] => {
  const moved = text.slice(0, start);
  const closing = after.find((line) => /^---\s*$/.test(line.text));
  if (!closing || /```|~~~/.test(moved)) return [];
  const lineEnd = moved.includes('\r\n') ? '\r\n' : '\n';
  return [
    { span: span(0, start), text: '' },
    { span: span(closing.end, closing.end), text: `${lineEnd}${lineEnd}${moved.trim()}` },
  ];
};

const closesWithKeys = (lines: readonly Line[]): boolean => {
  const closing = lines.findIndex((line) => line.text.startsWith('---'));
  return closing !== -1 && hasAgentKeys(lines.slice(0, closing));
};

const hasAgentKeys = (lines: readonly Line[]): boolean =>
  lines.some(({ text }) => /^(name|description):(\s|$)/.test(text));

const hasBothKeys = (lines: readonly Line[]): boolean =>
  ['name', 'description'].every((key) => lines.some(({ text }) => text.startsWith(`${key}:`)));
