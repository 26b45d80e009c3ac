/** `agentAuthor.fixAll`: mends all of a file that can be mended unasked, as the editor does on saving. */
import {
  CodeAction,
  commands,
  type Disposable,
  type LogOutputChannel,
  Range,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { changeable } from './changeable';
import { saveAfterChange } from './files/documents';
import { freshDocument } from './files/fresh';
import type { Reversal } from './files/history';
import { shortly } from './files/shortly';
import { heldBy, undoText } from './files/undoing';
import type { Parts } from './parts';
import { register } from './register';
import type { Target } from './targets';
import { requireTrust } from './trust';
import { say } from './undo';

const kind = 'source.fixAll.agentAuthor';

export const registerFixAll = ({ targets, history }: Parts, log: LogOutputChannel): Disposable =>
  register('agentAuthor.fixAll', log, 'Not everything was fixed', async (argument, others) => {
    requireTrust();
    const chosen = changeable(await targets(argument, others));
    const fixed: string[] = [];
    for (const { uri } of chosen) {
      const reverse = await fix(uri);
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

/** A file that nobody looks at is saved; in an editor the change waits to be saved, as after any quick fix. */
const fix = async (uri: Uri): Promise<Reversal | undefined> => {
  const document = await freshDocument(uri);
  const isShown = window.visibleTextEditors.some((editor) => editor.document === document);
  const isQuiet = !document.isDirty && !isShown;
  const before = await heldBy(document);
  const whole = new Range(0, 0, document.lineCount, 0);
  const found: unknown = await commands.executeCommand('vscode.executeCodeActionProvider', uri, whole, kind);
  const action = Array.isArray(found) ? found.find((each) => each instanceof CodeAction && each.edit) : undefined;
  if (!(action instanceof CodeAction) || !action.edit) return undefined;
  if (!(await workspace.applyEdit(action.edit))) throw new Error(`${shortly(uri)} cannot be changed.`);
  await saveAfterChange(uri, isQuiet);
  const after = document.getText();
  return () => undoText(uri, before, after);
};
