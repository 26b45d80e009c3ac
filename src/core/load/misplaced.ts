/** A block that its author meant as frontmatter and that the host does not see. */
import type { Host } from '../hosts/host';
import type { Edit } from '../text/edit';
import { type Span, span } from '../text/span';
import { isBlank, type Line, linesOf } from './lines';
import { promptStart } from './promptStart';

export interface Misplaced {
  readonly reason:
    | 'text-before'
    | 'blank-before'
    | 'opened-twice'
    | 'not-closed'
    | 'bad-opening'
    | 'no-opening'
    | 'no-marks'
    | 'carriage-returns';
  readonly at: Span;
  /** Makes the host see it; nothing where the right place is a matter of taste. */
  readonly edits: readonly Edit[];
  /** Nothing else can have been meant. */
  readonly isCertain: boolean;
}

const searched = 40;

/** Asked only where the split found no block. Prose that shows a block inside a fence is not one. */
export const misplacedBlock = (text: string, host: Host): Misplaced | undefined =>
  carriageReturns(text) ?? notClosed(text, host) ?? badOpening(text) ?? noOpening(text, host) ?? textBefore(text);

/** An empty block, and the keys in what the host takes for the prompt. */
export const openedTwice = (text: string): Misplaced | undefined => {
  const [empty] = /^---[ \t]*\r?\n\s*(?=---[ \t]*\r?\n)/.exec(text) ?? [];
  if (empty === undefined) return undefined;
  const [, first, ...rest] = linesOf(text, span(empty.length, text.length));
  if (!first || !/^[\w.-]+:/.test(first.text) || !closesWithKeys([first, ...rest])) return undefined;
  const edits = [{ span: span(0, empty.length), text: '' }];
  return { reason: 'opened-twice', at: span(0, 3), edits, isCertain: true };
};

const carriageReturns = (text: string): Misplaced | undefined => {
  if (text.includes('\n') || !/^---\s*\r/.test(text)) return undefined;
  const unix = text.replaceAll('\r', '\n');
  if (!hasAgentKeys(linesOf(unix, span(0, unix.length)))) return undefined;
  const edits = [...text.matchAll(/\r/g)].map(({ index }) => ({ span: span(index, index + 1), text: '\n' }));
  return { reason: 'carriage-returns', at: span(0, text.indexOf('\r')), edits, isCertain: true };
};

const notClosed = (text: string, host: Host): Misplaced | undefined => {
  if (!/^---\s*\n/.test(text)) return undefined;
  const [, ...lines] = linesOf(text, span(0, text.length));
  if (!hasAgentKeys(lines)) return undefined;
  return { reason: 'not-closed', at: span(0, 3), edits: closingMark(lines, host), isCertain: hasBothKeys(lines) };
};

/** Where the prompt begins; nothing where that might be more of the description. */
const closingMark = (lines: readonly Line[], host: Host): readonly Edit[] => {
  const start = promptStart(lines, host);
  if (start?.dots) return [{ span: span(start.dots.start, start.dots.start + 3), text: '---' }];
  if (start?.mayGoOn && !start.isApart) return [];
  const last = start?.lastLine ?? (lines.every(isOfHeader) ? lines.findLast((line) => !isBlank(line)) : undefined);
  return last ? [{ span: span(last.end, last.end), text: `${last.lineEnd || (lines[0]?.lineEnd ?? '')}---` }] : [];
};

/** A key, something indented, an item or nothing. */
const isOfHeader = ({ text }: Line): boolean => /^([\w.-]+:(\s|$)|\s|- |#|$)/.test(text);

/** The keys stand at the top of the file, with or without a mark behind them. */
const noOpening = (text: string, host: Host): Misplaced | undefined => {
  const lines = linesOf(text, span(0, text.length));
  const first = lines.find((line) => !line.text.startsWith('#'));
  if (!first || !/^[\w.-]+:/.test(first.text)) return undefined;
  const opening = { span: span(0, 0), text: `---${first.lineEnd}` };
  const at = span(first.start, first.start + first.text.trimEnd().length);
  const close = lines.findIndex((line) => /^---\s*$/.test(line.text));
  const header = lines.slice(0, Math.max(close, 0));
  if (hasBothKeys(header) && header.every(isOfHeader))
    return { reason: 'no-opening', at, edits: [opening], isCertain: true };
  const closing = promptStart(lines, host) ? closingMark(lines, host) : [];
  return closing.length === 0 ? undefined : { reason: 'no-marks', at, edits: [opening, ...closing], isCertain: true };
};

const badOpening = (text: string): Misplaced | undefined => {
  const [first, ...rest] = linesOf(text, span(0, text.length));
  if (!first || !/^\s*\uFEFF?\s*---/.test(first.text) || !closesWithKeys(rest)) return undefined;
  const [lead = ''] = /^\s*/.exec(first.text) ?? [];
  const opening = first.text.slice(lead.length);
  const mark = openingFor(opening, first.lineEnd);
  const close = rest.find(({ text }) => text.startsWith('---'));
  const edits = mark === undefined ? [] : [{ span: span(0, first.end), text: mark }, ...shortened(close)];
  return { reason: 'bad-opening', at: span(0, Math.max(1, first.text.trimEnd().length)), edits, isCertain: true };
};

/** A closing mark of more hyphens would leave some of them to the prompt. */
const shortened = (close: Line | undefined): readonly Edit[] =>
  close && /^-{4,}\s*$/.test(close.text) ? [{ span: span(close.start, close.end), text: '---' }] : [];

/** What line 1 was meant to be: more hyphens, the name of the language, or a key that belongs on the next line. */
const openingFor = (opening: string, lineEnd: string): string | undefined => {
  if (/^-{3,}\s*(?:ya?ml)?\s*$/i.test(opening)) return '---';
  const [, key] = /^---\s+((?:name|description):\s.*)$/.exec(opening) ?? [];
  return key && `---${lineEnd}${key}`;
};

const textBefore = (text: string): Misplaced | undefined => {
  const lines = linesOf(text, span(0, text.length)).slice(0, searched);
  const opening = lines.findIndex((line) => /^---\s*$/.test(line.text));
  if (opening < 1) return undefined;
  const before = lines.slice(0, opening);
  const start = lines[opening]?.start ?? 0;
  const after = linesOf(text, span(start, text.length)).slice(1);
  if (!isHarmless(before) || !closesWithKeys(after)) return undefined;
  const last = before.findLast((line) => !isBlank(line)) ?? before[0];
  const fence = before.find(isFence);
  const edits = fence ? unwrapped(fence, before, after) : moveBelow(start, before, after);
  const reason = before.every(isBlank) ? 'blank-before' : 'text-before';
  return { reason, at: span(0, Math.max(last?.end ?? 1, 1)), edits, isCertain: true };
};

const isFence = ({ text }: Line): boolean => /^(```|~~~)/.test(text);

/** Blank lines, an HTML comment, a heading or an opening fence. */
const isHarmless = (lines: readonly Line[]): boolean => {
  const text = lines
    .map((line) => line.text)
    .join('\n')
    .trim();
  return /^(<!--[\s\S]*?-->|#{1,6} [^\n]*|(```|~~~)\w*|\s)*$/.test(text) && !/(```|~~~)[\s\S]*(```|~~~)/.test(text);
};

/** Blank lines go, a comment or heading goes under the block. */
const moveBelow = (start: number, before: readonly Line[], after: readonly Line[]): readonly Edit[] => {
  const removal = { span: span(0, start), text: '' };
  const moved = before
    .filter((line) => !isFence(line))
    .map((line) => line.text)
    .join(lineEndOf(before))
    .trim();
  const closing = after.find((line) => /^---\s*$/.test(line.text));
  if (moved === '') return [removal];
  if (!closing) return [];
  const gap = lineEndOf(before).repeat(2);
  return [removal, { span: span(closing.end, closing.end), text: `${gap}${moved}` }];
};

const lineEndOf = (lines: readonly Line[]): string => lines[0]?.lineEnd || '\n';

/** Without its fence, if that ends right behind the block or at the end of the file, and holds no other fence. */
const unwrapped = (fence: Line, before: readonly Line[], after: readonly Line[]): readonly Edit[] => {
  const closing = after.findIndex((line) => /^---\s*$/.test(line.text));
  const behind = after.slice(closing + 1).filter((line) => !isBlank(line));
  const mark = fence.text.slice(0, 3);
  const isEnd = (line: Line | undefined): line is Line => line?.text.trimEnd() === mark;
  const [first, last] = [behind[0], behind.at(-1)];
  const inside = behind.slice(0, -1).filter(isFence).length;
  const end = isEnd(first) ? first : isEnd(last) && inside % 2 === 0 ? last : undefined;
  const start = before.at(-1);
  if (!end || !start || closing === -1) return [];
  const top = moveBelow(start.end + start.lineEnd.length, before, after);
  return [...top, { span: span(end.start, end.end + end.lineEnd.length), text: '' }];
};

const closesWithKeys = (lines: readonly Line[]): boolean => {
  const closing = lines.findIndex((line) => line.text.startsWith('---'));
  return closing !== -1 && hasAgentKeys(lines.slice(0, closing));
};

const hasAgentKeys = (lines: readonly Line[]): boolean =>
  lines.some(({ text }) => /^(name|description):(\s|$)/.test(text));

const hasBothKeys = (lines: readonly Line[]): boolean =>
  ['name', 'description'].every((key) => lines.some(({ text }) => text.startsWith(`${key}:`)));
