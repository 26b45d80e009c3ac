/** One edit that renames an agent's file, the name in it, and the mentions of it elsewhere. */
import { type Uri, WorkspaceEdit, type WorkspaceEditEntryMetadata, workspace } from 'vscode';
import type { TextChange } from '../../protocol/server';
import { exists } from '../files/exists';
import type { Server } from '../server';
import { openDocument, rangeOf, saveAfterChange } from './files/documents';
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
  const label = `Rename ${before} to ${after}`;
  const edit = new WorkspaceEdit();
  const add = (uri: Uri, changes: readonly TextChange[], isAsked: boolean): void => {
    const metadata: WorkspaceEditEntryMetadata | undefined = isAsked ? { label, needsConfirmation: true } : undefined;
    for (const change of changes) edit.replace(uri, rangeOf(change), change.newText, metadata);
  };
  const wasSaved = [from, ...speakers].map((uri) => openDocument(uri)?.isDirty !== true);
  add(from, (await rewritten(server, from, after)).changes, false);
  for (const speaker of speakers) {
    const document = await workspace.openTextDocument(speaker);
    const text = document.getText();
    add(speaker, await server.call('agentAuthor/mentionChanges', { text, from: before, to: after }), isPreviewed);
  }
  await moveFile(from, to, edit);
  if (isPreviewed && !(await isMoved(from, to))) return false;
  for (const [index, uri] of [to, ...speakers].entries()) await saveAfterChange(uri, wasSaved[index] === true);
  return true;
};

const isMoved = async (from: Uri, to: Uri): Promise<boolean> =>
  from.toString() === to.toString() || ((await exists(to)) && !(await exists(from)));
