/** The folders a new agent can be put in. */
import { Uri, workspace } from 'vscode';

export interface Place {
  readonly label: string;
  readonly description: string;
  /** The folder the place belongs to, or `user`. */
  readonly id: string;
  /** The folder of agents; it may not exist yet. */
  readonly agents: Uri;
}

/** The workspace folders, then the user's own folder. */
export const places = (home: Uri | undefined): readonly Place[] => {
  const folders = (workspace.workspaceFolders ?? []).map(({ name, uri }) => ({
    label: name,
    description: 'for everyone who works in this folder: .claude/agents',
    id: uri.toString(),
    agents: Uri.joinPath(uri, '.claude', 'agents'),
  }));
  if (!home) return folders;
  const agents = Uri.joinPath(home, 'agents');
  return [...folders, { label: 'User', description: 'for you, in every project', id: 'user', agents }];
};

export const fileOf = (place: Place, name: string): Uri => Uri.joinPath(place.agents, `${name}.md`);

/** Why no file can be made for a name, or undefined. */
export const fileFault = async (place: Place, name: string): Promise<string | undefined> => {
  if (/[\\/]/.test(name)) return 'A name cannot contain a slash, because it names the file too.';
  try {
    await workspace.fs.stat(fileOf(place, name));
    return `${name}.md exists in this folder already; choose another name.`;
  } catch {
    return undefined;
  }
};
