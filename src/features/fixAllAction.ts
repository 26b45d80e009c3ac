/** All safe fixes of a document as one action, for editors that run it when a file is saved. */
import type { CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import { isLocked } from '../core/hosts/placement';
import { fixAll } from '../core/lint/fixAll';
import { textEditOf } from './convert';
import type { DocumentView } from './view';

/** `editor.codeActionsOnSave` and `source.fixAll` name it. */
export const fixAllKind: CodeActionKind = 'source.fixAll.agentAuthor';

/** None where there is nothing to fix, or where only other kinds were asked for. */
export const fixAllAction = (
  view: DocumentView,
  only: readonly CodeActionKind[] | undefined,
): readonly CodeAction[] => {
  if (!only?.some(includesFixAll)) return [];
  const edits = fixAllEdits(view);
  if (edits.length === 0) return [];
  const changes = { [view.file.uri]: edits };
  return [{ title: 'Fix all Agent Author findings', kind: fixAllKind, edit: { changes } }];
};

/** None in a file that is nobody's here to change. */
export const fixAllEdits = ({ file, workspace, lines }: Pick<DocumentView, 'file' | 'workspace' | 'lines'>) => {
  if (isLocked(file.placement)) return [];
  return fixAll(file, { workspace }).edits.map((edit) => textEditOf(lines, edit));
};

/** A kind stands for all below it: `source` for `source.fixAll` for `source.fixAll.agentAuthor`. */
const includesFixAll = (kind: CodeActionKind): boolean => fixAllKind === kind || fixAllKind.startsWith(`${kind}.`);
