/** What lies where a file is to be put. */
import { Uri, workspace } from 'vscode';
import { exists } from '../../files/exists';
import { occupant } from './occupant';

export const nameOf = ({ path }: Uri): string => path.slice(path.lastIndexOf('/') + 1);

export const parentOf = (uri: Uri): Uri => Uri.joinPath(uri, '..');

/** The name of what lies there, links to nowhere included; undefined where there is room. */
export const occupiedBy = async (uri: Uri): Promise<string | undefined> =>
  occupant(nameOf(uri), await namesIn(parentOf(uri)), await exists(uri));

/** Whether a file can be given this name: what lies there is at most itself, in another case or not. */
export const isFreeFor = async (to: Uri, from: Uri): Promise<boolean> => {
  if (to.toString() === from.toString()) return true;
  const there = await occupiedBy(to);
  if (there === undefined) return true;
  const isSameFolder = parentOf(to).toString() === parentOf(from).toString();
  return isSameFolder && there === nameOf(from) && there !== nameOf(to);
};

const namesIn = async (folder: Uri): Promise<readonly string[]> => {
  try {
    return (await workspace.fs.readDirectory(folder)).map(([name]) => name);
  } catch {
    return []; // It is made with the first file.
  }
};
