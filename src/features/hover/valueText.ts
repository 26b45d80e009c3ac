/** What a value of a key does: a mode, a model, a colour. */
import { editorBuiltIns } from '../../core/hosts/editorBuiltIns';
import type { Host, Value } from '../../core/hosts/host';
import { keyRow, valuesOf } from '../completion/documentation';
import { code } from '../completion/markdown';
import { modelFate } from '../modelFate';
import type { DocumentView } from '../view';
import { besideEditor, wrongWarning } from './editorNote';

/** Nothing for keys that hold text, numbers or names. */
export const valueText = (view: DocumentView, key: string, value: string): readonly string[] => {
  const { host } = view.file.loaded;
  const isExplained = view.isShared && editorBuiltIns.keys.includes(key);
  const shown = (text: string): string => (isExplained ? besideEditor(view, text) : text);
  if (value === '' || valuesOf(key, host).length === 0) return [];
  if (keyRow(key, host)?.type === 'model') return modelText(view, value, shown);
  const known = valuesOf(key, host).find(({ name }) => name === value);
  if (known) return [shown(knownText(key, known)), wrongWarning(view, key, value)];
  return [shown(unknownText(key, value, host)), offeredAllTheSame(view, key, value)];
};

const modelText = (view: DocumentView, value: string, shown: (text: string) => string): readonly string[] => {
  const { why, isLost } = modelFate(value, view.file.loaded.host);
  return isLost ? [shown(why)] : [shown(why), wrongWarning(view, 'model', value)];
};

const knownText = (key: string, { name, summary }: Value): string =>
  key === 'color' ? `Its name is shown in ${name}.` : summary;

/** Said where it is certain; otherwise the key's own words tell what is taken. */
const unknownText = (key: string, value: string, host: Host): string => {
  const row = keyRow(key, host);
  if (row?.whenIgnored === undefined) return row?.summary ?? '';
  return `${host.title} does not know ${code(value)}, so ${row.whenIgnored}.`;
};

const offeredAllTheSame = ({ isShared }: DocumentView, key: string, value: string): string =>
  isShared && editorBuiltIns.values[key]?.includes(value) ? `${editorBuiltIns.title} offers it all the same.` : '';
