/** Text inside LSP snippets. */
import { doubleQuoted } from '../../core/load/mend';
import { isPlainText } from '../../core/source/plainText';

/** A snippet of the tables for one file: not every editor knows the variable that stands for its name. */
export const forFile = (snippet: string, stem: string): string =>
  snippet.replaceAll(/\$\{TM_FILENAME_BASE\}/g, () => asSnippet(nameAsYaml(stem)));

/** Text as it stands in a placeholder. */
const asSnippet = (text: string): string => text.replaceAll(/[\\$}]/g, '\\$&');

/** A name as YAML: in quotes only where it would be something else without, such as `true`. */
const nameAsYaml = (name: string): string => (isPlainText(name) ? name : doubleQuoted(name));
