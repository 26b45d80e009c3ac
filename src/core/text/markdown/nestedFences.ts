/** Fences inside fences of the same length, which Markdown does not know: the inner closing line ends the outer one. */
import { type Span, span } from '../span';

export interface FenceLine {
  /** The backticks or tildes. */
  readonly run: Span;
  /** These and what stands behind them. */
  readonly line: Span;
}

export interface NestedFence {
  readonly open: FenceLine;
  readonly close: FenceLine;
  /** How long the longest fence inside is. */
  readonly inner: number;
}

/** As their author meant them: a line with words behind the mark opens, a bare one closes what stands open, or opens. */
export const nestedFences = (text: string, { start, end }: Span): readonly NestedFence[] => {
  const open: { readonly line: FenceLine; readonly mark: string; inner: number }[] = [];
  const nested: NestedFence[] = [];
  for (const { 1: lead = '', 2: mark = '', 3: info = '', index } of text.slice(start, end).matchAll(fenceLine)) {
    const from = start + index + lead.length;
    const run = span(from, from + mark.length);
    const line = { run, line: span(from, run.end + info.trimEnd().length) };
    const last = open.at(-1);
    if (last && info.trim() === '' && mark.startsWith(last.mark)) {
      open.pop();
      if (last.inner >= last.mark.length) nested.push({ open: last.line, close: line, inner: last.inner });
      continue;
    }
    if (last && last.mark[0] === mark[0]) last.inner = Math.max(last.inner, mark.length);
    open.push({ line, mark, inner: 0 });
  }
  return nested;
};

const fenceLine = /^([ \t>]*)(`{3,}|~{3,})([^`\r\n]*)$/gm;
