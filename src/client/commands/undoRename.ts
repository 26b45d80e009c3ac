/** Takes a rename back: the file, and every text that was changed with it, as it was. */
import type { Uri, WorkspaceEdit } from 'vscode';
import { wholeOf } from './files/documents';
import type { Reversal } from './files/history';
import { moveFile } from './files/operations';
import { type Held, heldBy, refuseMovedBack, saveAfterUndo, unchangedSince } from './files/undoing';

export interface Change {
  /** Where the text is now. */
  readonly uri: Uri;
  readonly before: Held;
  readonly after: string;
}

interface Move {
  readonly from: Uri;
  readonly to: Uri;
}

/** Nothing where one of the texts was changed since: all come back, or none. */
export const undoRename = async ({ from, to }: Move, changes: readonly Change[]): Promise<Reversal> => {
  await refuseMovedBack(to, from);
  const steps = await Promise.all(
    changes.map(async ({ uri, before, after }) => {
      const document = await unchangedSince(uri, after);
      const target = uri === to ? from : uri;
      return { target, before, now: await heldBy(document), whole: wholeOf(document), wasSaved: !document.isDirty };
    }),
  );
  const add = (edit: WorkspaceEdit): void => {
    for (const { target, whole, before } of steps) edit.replace(target, whole, before.text);
  };
  await moveFile(to, from, { add, isPreviewed: false });
  for (const { target, before, wasSaved } of steps) await saveAfterUndo(target, before, wasSaved);
  const back = steps.map(({ target, before, now }) => ({ uri: target, before: now, after: before.text }));
  return () => undoRename({ from: to, to: from }, back);
};
