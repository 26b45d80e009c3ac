/** Reads files for the server, and decodes them. */
import { Uri, workspace } from 'vscode';
import { decode, oversized, SIZE_LIMIT } from '../../protocol/decode';
import type { FileText } from '../../protocol/server';

/** Null where there is no such file, or none that can be read. */
export const readFile = async (uri: string): Promise<FileText | null> => {
  try {
    const file = Uri.parse(uri, true);
    const { size } = await workspace.fs.stat(file);
    return size > SIZE_LIMIT ? oversized(size) : decode(await workspace.fs.readFile(file));
  } catch {
    return null; // It went away after it was listed.
  }
};
