/** One edit that renames an agent's file, the name in it, and the mentions of it elsewhere. */
import type { Uri, WorkspaceEdit, WorkspaceEditEntryMetadata } from 'vscode';
import type { TextChange } from '../../protocol/server';
import type { Server } from '../server';
import { openDocument, rangeOf, saveAfterChange } from './files/documents';
import { freshDocument } from './files/fresh';
import { nameOf, occupiedBy } from './files/occupied';
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
  const addAll = (edit: WorkspaceEdit): void => {
    add(edit, to, own.changes);
    for (const [index, speaker] of speakers.entries())
      add(edit, speaker, others[index] ?? [], isPreviewed ? metadata : undefined);
  };
  const isDone = await moveFile(from, to, { add: addAll, isPreviewed });
  // In the preview the move itself can be left out.
  if (!isDone || !(await isMoved(to))) return false;
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

const isMoved = async (to: Uri): Promise<boolean> => (await occupiedBy(to)) === nameOf(to);
