/** Whether VS Code's own parser gets as far as a key: behind a line that it cannot place it reads nothing more. */
import { isBlank, type Line } from '../../core/load/lines';
import type { Draft, DraftEntry } from './draft';

export const editorReads = (draft: Draft, { firstLine }: DraftEntry): boolean => {
  const end = draft.lines[firstLine]?.start ?? 0;
  let readTo = 0;
  let isListAllowed = false;
  for (const line of draft.lines.slice(0, firstLine)) {
    if (line.start < readTo || isBlank(line) || /^(\s|#)/.test(line.text)) continue;
    if (isListAllowed && /^-(\s|$)/.test(line.text)) continue;
    const valueStart = keyEnd(line);
    const value = valueStart === undefined ? undefined : endOfValue(draft.text.slice(valueStart, end));
    if (valueStart === undefined || value === undefined) return false;
    readTo = valueStart + value;
    isListAllowed = value === 0 && line.text.trimEnd().endsWith(':');
  }
  return true;
};

/** Any words before a colon are a key to it: `my key: x`. */
const keyEnd = ({ text, start }: Line): number | undefined => {
  const [key] = /^[^\s:-][^:]*:(?=\s|$)/.exec(text) ?? [];
  return key === undefined ? undefined : start + key.length;
};

/** Where a value in quotes or brackets ends, 0 for others; undefined where it is not closed, or text follows it. */
const endOfValue = (rest: string): number | undefined => {
  if (!/^[^\S\n]*["'[{]/.test(rest)) return 0;
  return enclosed.exec(rest)?.[0].length;
};

const enclosed = /^[^\S\n]*(?:"(?:[^"\\]|\\[\s\S])*"|'(?:[^']|'')*'|\[[^\]]*\]|\{[^}]*\})[^\S\n]*(?=#|\r?\n|$)/;
