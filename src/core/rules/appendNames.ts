/** Adds names to a list of tools, in the form in which it is written. */
import type { ToolList } from '../load/toolList';
import type { Edit } from '../text/edit';
import { lineEndOf } from '../text/lineEnd';
import { span } from '../text/span';
import { isAsWritten } from './tokenEdits';

/** Behind the last name; in a block list each as an item of its own. */
export const appendNames = (text: string, { tokens }: ToolList, names: readonly string[]): readonly Edit[] => {
  const last = tokens.at(-1);
  if (!last || names.length === 0 || !isAsWritten(text, last)) return [];
  const lineStart = text.lastIndexOf('\n', last.span.start - 1) + 1;
  const [lead] = /^\s*- +/.exec(text.slice(lineStart, last.span.start)) ?? [];
  if (lead === undefined) return [{ span: span(last.span.end, last.span.end), text: `, ${names.join(', ')}` }];
  const found = text.slice(last.span.end).search(/\r?\n/);
  const lineEnd = found === -1 ? text.length : last.span.end + found;
  const items = names.map((name) => lineEndOf(text) + lead + name);
  return [{ span: span(lineEnd, lineEnd), text: items.join('') }];
};
