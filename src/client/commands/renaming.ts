/** One edit that renames an agent's file, the name in it, and the mentions of it elsewhere. */
import type { Uri, WorkspaceEdit, WorkspaceEditEntryMetadata } from 'vscode';
import type { TextChange } from '../../protocol/server';
import { exists } from '../files/exists';
import type { Server } from '../server';
import { openDocument, rangeOf, saveAfterChange } from './files/documents';
import { freshDocument } from './files/fresh';
import { moveFile } from './files/operations';
import { rewritten } from './rewritten';

export interface Renaming {
  readonly from: Uri;
  readonly to: Uri;
  /** The name that it has, and the one that it gets. */
  readonly names: readonly [string, string];
  /** Files whose mentions follow. */
  readonly speakers: readonly Uri[];
}

/** False where the person looked at the changes and did not want them. */
export const rename = async (
  server: Pick<Server, 'call'>,
  { from, to, names: [before, after], speakers }: Renaming,
  isPreviewed: boolean,
): Promise<boolean> => {
  const own = await rewritten(server, from, after);
  const others = await Promise.all(speakers.map((speaker) => mentionChanges(server, speaker, [before, after])));
  const wasSaved = [from, ...speakers].map((uri) => openDocument(uri)?.isDirty !== true);
  const metadata = { label: `Rename ${before} to ${after}`, needsConfirmation: true };
  await moveFile(from, to, (edit) => {
    add(edit, to, own.changes);
    for (const [index, speaker] of speakers.entries())
      add(edit, speaker, others[index] ?? [], isPreviewed ? metadata : undefined);
  });
  if (isPreviewed && !(await isMoved(from, to))) return false;
  for (const [index, uri] of [to, ...speakers].entries()) await saveAfterChange(uri, wasSaved[index] === true);
  return true;
};

const mentionChanges = async (
  server: Pick<Server, 'call'>,
  speaker: Uri,
  [from, to]: Renaming['names'],
): Promise<readonly TextChange[]> => {
  const document = await freshDocument(speaker);
  return server.call('agentAuthor/mentionChanges', { text: document.getText(), from, to });
};

const add = (
  edit: WorkspaceEdit,
  uri: Uri,
  changes: readonly TextChange[],
  metadata?: WorkspaceEditEntryMetadata,
): void => {
  for (const change of changes) edit.replace(uri, rangeOf(change), change.newText, metadata);
};

const isMoved = async (from: Uri, to: Uri): Promise<boolean> =>
  from.toString() === to.toString() || ((await exists(to)) && !(await exists(from)));
