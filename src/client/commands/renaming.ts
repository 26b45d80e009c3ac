/** One edit that renames an agent's file, the name in it, and the mentions of it elsewhere. */
import { type Uri, type WorkspaceEdit, type WorkspaceEditEntryMetadata, workspace } from 'vscode';
import type { TextChange } from '../../protocol/server';
import type { Server } from '../server';
import { oneLine } from '../tree/plainText';
import { rangeOf, saveAfterChange } from './files/documents';
import { freshDocument } from './files/fresh';
import type { Reversal } from './files/history';
import { nameOf, occupiedBy } from './files/occupied';
import { moveFile } from './files/operations';
import { type Held, heldBy } from './files/undoing';
import { rewritten } from './rewritten';
import { type Change, undoRename } from './undoRename';

export interface Renaming {
  readonly from: Uri;
  readonly to: Uri;
  /** The name that it has, and the one that it gets. */
  readonly names: readonly [string, string];
  /** Files whose mentions follow. */
  readonly speakers: readonly Uri[];
}

/** How it is taken back; undefined where the person looked at the changes and did not want them. */
export const rename = async (
  server: Pick<Server, 'call'>,
  { from, to, names: [before, after], speakers }: Renaming,
  isPreviewed: boolean,
): Promise<Reversal | undefined> => {
  const held = await Promise.all([from, ...speakers].map(async (uri) => heldBy(await freshDocument(uri))));
  const own = await rewritten(server, from, after);
  const others = await Promise.all(speakers.map((speaker) => mentionChanges(server, speaker, [before, after])));
  const metadata = { label: oneLine(`Rename ${before} to ${after}`), needsConfirmation: true };
  const addAll = (edit: WorkspaceEdit): void => {
    add(edit, to, own.changes);
    for (const [index, speaker] of speakers.entries())
      add(edit, speaker, others[index] ?? [], isPreviewed ? metadata : undefined);
  };
  const isDone = await moveFile(from, to, { add: addAll, isPreviewed });
  // In the preview the move itself can be left out.
  if (!isDone || !(await isMoved(to))) return undefined;
  const touched = [to, ...speakers].map((uri, index) => ({ uri, before: held[index] }));
  for (const { uri, before } of touched) await saveAfterChange(uri, before?.bytes !== undefined);
  const changes = await Promise.all(touched.map(changeOf));
  return () => undoRename({ from, to }, changes.flat());
};

const changeOf = async ({ uri, before }: { uri: Uri; before: Held | undefined }): Promise<readonly Change[]> => {
  const after = (await workspace.openTextDocument(uri)).getText();
  return before && before.text !== after ? [{ uri, before, after }] : [];
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
