/** Walks folders outside the workspace, where no search of VS Code goes. */
import { FileType, Uri, workspace } from 'vscode';

export interface Walk {
  readonly limit: number;
  readonly identify: (uri: Uri) => Promise<string | undefined>;
  readonly isWanted: (file: Uri) => boolean;
  /** Every folder below is entered where nothing is said. */
  readonly isEntered?: (folder: Uri) => boolean;
}

/** Linked folders are entered, as the program does; each folder once, so that a link upwards does not loop. */
export const filesBelow = async (start: readonly Uri[], walk: Walk): Promise<readonly Uri[]> => {
  const found: Uri[] = [];
  const seen = new Set<string>();
  let level = start;
  while (level.length > 0 && found.length < walk.limit) {
    const fresh = await unseen(level, seen, walk);
    const below = await Promise.all(fresh.map(entries));
    found.push(...below.flatMap(({ files }) => files.filter(walk.isWanted)));
    level = below.flatMap(({ folders }) => folders.filter((folder) => walk.isEntered?.(folder) ?? true));
  }
  return found;
};

const unseen = async (folders: readonly Uri[], seen: Set<string>, { identify }: Walk): Promise<readonly Uri[]> => {
  const identities = await Promise.all(folders.map(async (uri) => (await identify(uri)) ?? uri.toString()));
  return folders.filter((_, index) => {
    const identity = identities[index] ?? '';
    if (seen.has(identity)) return false;
    seen.add(identity);
    return true;
  });
};

interface Entries {
  readonly files: readonly Uri[];
  readonly folders: readonly Uri[];
}

const entries = async (folder: Uri): Promise<Entries> => {
  try {
    const all = await workspace.fs.readDirectory(folder);
    const below = (isFolder: boolean): readonly Uri[] =>
      all.flatMap(([name, type]) =>
        ((type & FileType.Directory) !== 0) === isFolder ? [Uri.joinPath(folder, name)] : [],
      );
    return { files: below(false), folders: below(true) };
  } catch {
    return { files: [], folders: [] }; // Most people have no folder of their own for agents.
  }
};
