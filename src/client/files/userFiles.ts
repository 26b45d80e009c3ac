/** The agents and skills in the user's own folder, which lies outside every workspace. */
import { FileType, Uri, workspace } from 'vscode';
import { isOfUser } from './places';

interface Walk {
  readonly home: Uri;
  readonly limit: number;
  readonly identify: (uri: Uri) => Promise<string | undefined>;
}

/** Linked folders are entered, as the program does; each folder once, so that a link upwards does not loop. */
export const userFiles = async (walk: Walk): Promise<readonly Uri[]> => {
  const found: Uri[] = [];
  const seen = new Set<string>();
  const queue = [Uri.joinPath(walk.home, 'agents'), Uri.joinPath(walk.home, 'skills')];
  for (const folder of queue) {
    const identity = (await walk.identify(folder)) ?? folder.toString();
    if (seen.has(identity) || found.length >= walk.limit) continue;
    seen.add(identity);
    for (const [name, type] of await entries(folder)) {
      const uri = Uri.joinPath(folder, name);
      if (type & FileType.Directory) queue.push(uri);
      else if (isOfUser(uri.path, walk.home.path)) found.push(uri);
    }
  }
  return found;
};

const entries = async (folder: Uri): Promise<readonly [string, FileType][]> => {
  try {
    return await workspace.fs.readDirectory(folder);
  } catch {
    return []; // Most people have no folder of their own for agents.
  }
};
