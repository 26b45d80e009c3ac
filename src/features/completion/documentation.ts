/** What keys and tools are for, in the words of the host's tables. */
import type { Host, Key, Tool, Value } from '../../core/hosts/host';

export const typeInWords: Readonly<Record<Key['type'], string>> = {
  string: 'text',
  boolean: 'true or false',
  integer: 'a whole number',
  list: 'a list',
  map: 'a map',
  tools: 'names of tools, separated by commas or as a list',
  model: 'a model',
};

/** Everything that the value of a key may be, where that is a closed set, and of a model the short names. */
export const valuesOf = (key: string, host: Host): readonly Value[] => {
  const row = keyRow(key, host);
  if (row?.values) return row.values;
  if (row?.type === 'model') return host.models;
  if (row?.type === 'boolean') return booleans;
  return key === 'color' ? host.colors : [];
};

export const keyRow = (key: string, { keys }: Host): Key | undefined =>
  Object.hasOwn(keys, key) ? keys[key] : undefined;

/** Summary, values and version as paragraphs. */
export const keyDocumentation = (key: string, host: Host): string => {
  const row = keyRow(key, host);
  if (!row) return '';
  return [row.summary, valueList(valuesOf(key, host)), since(row.since)].filter((part) => part !== '').join('\n\n');
};

export const toolDocumentation = ({ summary, since: version }: Tool): string =>
  [summary, since(version)].filter((part) => part !== '').join('\n\n');

export const since = (version: string | undefined): string => (version === undefined ? '' : `Since ${version}.`);

const booleans: readonly Value[] = [
  { name: 'true', summary: '' },
  { name: 'false', summary: '' },
];

const valueList = (values: readonly Value[]): string => {
  if (values.every(({ summary }) => summary === '')) return values.map(({ name }) => `\`${name}\``).join(', ');
  return values.map(({ name, summary }) => `- \`${name}\`: ${summary}`).join('\n');
};
