/** Reads files for the server, and decodes them. */
import { Uri, workspace } from 'vscode';
import { decode, oversized, SIZE_LIMIT } from '../../protocol/decode';
import type { FileText } from '../../protocol/server';

/** One answer per file, in the same order; null where there is no such file. Reads only below `roots`. */
export const readFiles = (uris: readonly string[], roots: readonly Uri[]): Promise<readonly (FileText | null)[]> =>
  Promise.all(uris.map((uri) => read(Uri.parse(uri), roots)));

const read = async (uri: Uri, roots: readonly Uri[]): Promise<FileText | null> => {
  if (!roots.some((root) => isWithin(uri, root))) return null;
  try {
    const { size } = await workspace.fs.stat(uri);
    return size > SIZE_LIMIT ? oversized(size) : decode(await workspace.fs.readFile(uri));
  } catch {
    return null; // The file went away after it was listed.
  }
};

const isWithin = (uri: Uri, root: Uri): boolean => {
  const folder = root.path.endsWith('/') ? root.path : `${root.path}/`;
  const isSamePlace = uri.scheme === root.scheme && uri.authority === root.authority;
  return isSamePlace && uri.path.startsWith(folder) && !uri.path.includes('/../');
};
