/** Where linked files really lie: VS Code watches what a folder holds, and not what its links lead to. */
import { FileType, Uri, workspace } from 'vscode';
import type { Platform } from '../platform';

/** The listed files by the places that they lead to; those that are no links are left out. */
export type LinkedFiles = ReadonlyMap<string, readonly string[]>;

/** Asks of each folder once, since most files are no links, and a folder may be one. */
export const linkedFiles = async (uris: readonly string[], { follow }: Platform): Promise<LinkedFiles> => {
  const folders = grouped(uris.map((uri) => [uri.slice(0, uri.lastIndexOf('/')), uri]));
  const pairs = await Promise.all([...folders].map(([folder, files]) => pairsIn(folder, files, follow)));
  return grouped(pairs.flat());
};

const grouped = (pairs: readonly Pair[]): ReadonlyMap<string, readonly string[]> => {
  const groups = new Map<string, string[]>();
  for (const [key, uri] of pairs) {
    const group = groups.get(key);
    if (group) group.push(uri);
    else groups.set(key, [uri]);
  }
  return groups;
};

type Pair = readonly [place: string, uri: string];

const pairsIn = async (
  folder: string,
  files: readonly string[],
  follow: Platform['follow'],
): Promise<readonly Pair[]> => {
  const here = Uri.parse(folder, true);
  const [there, links] = await Promise.all([follow(here), linksIn(here)]);
  // As in nearly every folder.
  if (links.size === 0 && there?.toString() === folder) return [];
  const places = files.map(async (uri) => {
    const file = Uri.parse(uri, true);
    const name = file.path.slice(file.path.lastIndexOf('/') + 1);
    const place = links.has(name) ? await follow(file) : there && Uri.joinPath(there, name);
    return place && place.toString() !== file.toString() ? [[place.toString(), uri] as const] : [];
  });
  return (await Promise.all(places)).flat();
};

const linksIn = async (folder: Uri): Promise<ReadonlySet<string>> => {
  try {
    const entries = await workspace.fs.readDirectory(folder);
    return new Set(entries.flatMap(([name, type]) => ((type & FileType.SymbolicLink) !== 0 ? [name] : [])));
  } catch {
    return new Set(); // It went away after it was listed.
  }
};
