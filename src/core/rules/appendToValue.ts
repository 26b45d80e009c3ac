/** Adds words to the end of a text value, in whichever way it is written. */
import type { LoadedFile } from '../load/load';
import type { Field } from '../load/reading';
import type { Edit } from '../text/edit';
import { span, textAt } from '../text/span';

/** Undefined where the words would not be read as part of the value. */
export const appendToValue = ({ text }: LoadedFile, field: Field | undefined, words: string): Edit | undefined => {
  if (!field || field.valueSpan.start === field.valueSpan.end) return undefined;
  const written = textAt(text, field.valueSpan).trimEnd();
  const [mark] = written;
  const isQuoted = (mark === '"' || mark === "'") && written.endsWith(mark) && written.length > 1;
  const end = field.valueSpan.start + written.length - (isQuoted ? 1 : 0);
  const insertion = { span: span(end, end), text: mark === '"' ? escaped(words) : words };
  if (mark === "'") return { ...insertion, text: words.replaceAll("'", "''") };
  return isQuoted || !/: | #|:$/.test(words) ? insertion : undefined;
};

const escaped = (words: string): string => words.replaceAll(/[\\"]/g, '\\$&');
