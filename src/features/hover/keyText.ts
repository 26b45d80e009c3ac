/** What a key is for, or what becomes of one that the host does not know. */
import { editorBuiltIns } from '../../core/hosts/editorBuiltIns';
import type { Host, Key } from '../../core/hosts/host';
import { nearMiss } from '../../core/load/nearMiss';
import { keyDocumentation, keyRow, typeInWords } from '../completion/documentation';
import type { Draft } from '../completion/draft';
import { code } from '../completion/markdown';
import type { DocumentView } from '../view';
import { besideEditor } from './editorNote';
import { nameText } from './nameText';

export const keyText = (view: DocumentView, draft: Draft, key: string): readonly string[] => {
  const { host } = view.file.loaded;
  const row = keyRow(key, host);
  if (!row) return [unknownText(view, key)];
  const isExplained = view.isShared && editorBuiltIns.keys.includes(key);
  return [
    ...(isExplained
      ? [besideEditor(view, row.summary)]
      : [`**${key}** (${typeInWords[row.type]})`, keyDocumentation(key, host)]),
    inertText(key, host),
    isExplained ? '' : misspeltText(row),
    repeatedText(draft, key, host),
    ...(key === 'name' ? nameText(view) : []),
  ];
};

const misspeltText = ({ restricts, whenIgnored }: Key): string =>
  restricts && whenIgnored !== undefined ? `Where the key is misspelt, ${whenIgnored}.` : '';

const inertText = (key: string, { inertKeys, title }: Host): string =>
  inertKeys.includes(key) ? `${title} ignores it here, since this agent belongs to a plugin.` : '';

const repeatedText = ({ entries }: Draft, key: string, { title }: Host): string =>
  entries.filter((entry) => entry.key === key).length > 1
    ? `The key is there more than once; ${title} takes the last one.`
    : '';

const unknownText = ({ file }: DocumentView, key: string): string => {
  const { host, reading } = file.loaded;
  if (host.descriptionFallbacks.includes(key)) return 'Stands in for a missing `description`.';
  if (host.hooks.guards.includes(key))
    return `${host.title} does not load an agent that has this outside of \`hooks\`; move it there.`;
  if (host.hooks.events.includes(key)) return `${host.title} ignores it here; move it into \`hooks\`.`;
  const near = reading && nearMiss(key, reading, host);
  if (near) return nearText(host, near.key);
  if (host.foreignKeys.includes(key)) return `${host.title} ignores this key; it belongs to files of other programs.`;
  return `${host.title} does not know this key and ignores it.`;
};

const nearText = (host: Host, meant: string): string => {
  const clause = keyRow(meant, host)?.whenIgnored;
  const consequence = clause === undefined ? '' : `, so ${clause}`;
  return `${host.title} ignores this key${consequence}; rename it to ${code(meant)} if that was meant.`;
};
