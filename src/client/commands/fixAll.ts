/** `agentAuthor.fixAll`: mends all of a file that can be mended unasked, as the editor does on saving. */
import { type Disposable, type LogOutputChannel, type Uri, WorkspaceEdit, window, workspace } from 'vscode';
import type { Server } from '../server';
import { changeable } from './changeable';
import { rangeOf, saveAfterChange } from './files/documents';
import { freshDocument } from './files/fresh';
import type { Reversal } from './files/history';
import { shortly } from './files/shortly';
import { heldBy, undoText } from './files/undoing';
import type { Parts } from './parts';
import { register } from './register';
import { say } from './say';
import type { Target } from './targets';
import { requireTrust } from './trust';

export const registerFixAll = ({ server, targets, history }: Parts, log: LogOutputChannel): Disposable =>
  register('agentAuthor.fixAll', log, 'Not fixed', async (argument, others) => {
    requireTrust();
    const chosen = changeable(await targets(argument, others));
    const fixed: string[] = [];
    for (const { uri } of chosen) {
      const reverse = await fix(server, uri);
      if (!reverse) continue;
      fixed.push(shortly(uri));
      await history.push({ label: `Fix All in ${shortly(uri)}`, reverse });
    }
    say(fixed.length === 0 ? nothingFixed(chosen) : `Fixed: ${fixed.join(', ')}.`);
    return fixed.length;
  });

const nothingFixed = (chosen: readonly Target[]): string => {
  const left = chosen.reduce((sum, { agent }) => sum + agent.errors + agent.warnings + agent.informations, 0);
  if (left === 0) return 'There is nothing to fix.';
  return `Nothing was fixed, because what is left needs your choice: open Problems and take a quick fix (${left} left).`;
};

/**
 * A file that nobody looks at is saved; in an editor the change waits to be saved, as after any quick fix. The server is
 * asked itself: VS Code gives up a question for code actions when another extension wakes and offers some too.
 */
const fix = async (server: Pick<Server, 'call'>, uri: Uri): Promise<Reversal | undefined> => {
  const document = await freshDocument(uri);
  const isShown = window.visibleTextEditors.some((editor) => editor.document === document);
  const isQuiet = !document.isDirty && !isShown;
  const before = await heldBy(document);
  const changes = await server.call('agentAuthor/fixAll', { uri: uri.toString() });
  if (changes.length === 0) return undefined;
  if (document.getText() !== before.text) throw new Error(`${shortly(uri)} was changed meanwhile; try again.`);
  const edit = new WorkspaceEdit();
  for (const change of changes) edit.replace(uri, rangeOf(change), change.newText);
  if (!(await workspace.applyEdit(edit))) throw new Error(`${shortly(uri)} cannot be changed.`);
  await saveAfterChange(uri, isQuiet);
  const after = document.getText();
  return () => undoText(uri, before, after);
};
