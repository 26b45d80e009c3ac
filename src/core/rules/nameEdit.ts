/** Writes another name in place of the one that a file gives. */
import type { LoadedFile } from '../load/load';
import { fieldNamed } from '../load/reading';
import { isPlainText } from '../source/plainText';
import type { Edit } from '../text/edit';
import { textAt } from '../text/span';

/** Quotes stay, and come where the name would not be text without them; undefined where no value stands in the file. */
export const nameEdit = ({ reading, text }: LoadedFile, name: string): Edit | undefined => {
  const field = fieldNamed(reading, 'name');
  if (!field || field.valueSpan.start === field.valueSpan.end) return undefined;
  const [mark] = textAt(text, field.valueSpan);
  const isPlain = mark !== '"' && mark !== "'";
  if (!isPlain)
    return { span: field.valueSpan, text: mark === '"' ? JSON.stringify(name) : `'${name.replaceAll("'", "''")}'` };
  return {
    span: field.valueSpan,
    text: isPlainText(name) ? name : JSON.stringify(name),
  };
};
