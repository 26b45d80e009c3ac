/** What a value of a key does: a mode, a model, a colour. */
import { editorBuiltIns } from '../../core/hosts/editorBuiltIns';
import type { Host, Value } from '../../core/hosts/host';
import { keyRow, valuesOf } from '../completion/documentation';
import { code } from '../completion/markdown';
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
  const { host } = view.file.loaded;
  const alias = host.models.find(({ name }) => name === value.toLowerCase());
  if (alias) return [shown(alias.summary), wrongWarning(view, 'model', value)];
  if (isModelId(value))
    return [shown('A full model id, which is sent as it is written.'), wrongWarning(view, 'model', value)];
  return [shown(strangeModel(value, host))];
};

const strangeModel = (value: string, { title }: Host): string =>
  `The agent fails when it starts unless there is a model ${code(value)}: ` +
  `${title} does not know the name and sends it as it is written.`;

/** A guess by its form, as the host sends any name (specification of its files, 7). */
const isModelId = (value: string): boolean =>
  value.startsWith('arn:aws:bedrock:') ||
  /^(?:[a-z-]+\.)?(?:anthropic\.)?claude-[a-z0-9]+(?:-[a-z0-9]+)+(?:@\d{8})?(?:-v\d+(?::\d+)?)?(?:\[[12]m\])?$/.test(
    value,
  );

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
