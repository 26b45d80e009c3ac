/** `agentAuthor.delete`: removes the files of agents, after a question. */
import { type Disposable, env, type LogOutputChannel, UIKind, type Uri, window, workspace } from 'vscode';
import { oneLine } from '../tree/plainText';
import { changeable } from './changeable';
import { unsavedText } from './files/documents';
import type { Reversal } from './files/history';
import { isLink } from './files/link';
import { nameOf } from './files/occupied';
import { removeFile } from './files/operations';
import { undoAll } from './files/undoAll';
import { undoRemoval } from './files/undoing';
import type { Parts } from './parts';
import { register } from './register';
import { isFromList, type Target } from './targets';
import { requireTrust } from './trust';

export const registerDelete = (parts: Parts, log: LogOutputChannel): Disposable =>
  register('agentAuthor.delete', log, 'Not deleted', async (argument, others) => {
    requireTrust();
    const chosen = changeable(await parts.targets(argument, others));
    if (!(await isMeant(parts, chosen))) return;
    const beside = parts.focus.beside(chosen.map(({ uri }) => uri.toString()));
    const undos: { readonly target: Target; readonly reverse: Reversal }[] = [];
    try {
      for (const target of chosen) {
        const reverse = await remove(target);
        if (reverse) undos.push({ target, reverse });
      }
    } finally {
      const label = `Delete ${namesOf(undos.map(({ target }) => target))}`;
      const reverse = undoAll(undos.map((undo) => undo.reverse));
      const [first] = undos;
      if (first) await parts.history.push({ label, reverse, rows: rowsOf(first.target.uri, beside) });
    }
    if (isFromList(argument) && beside !== undefined) parts.focus.give(beside);
  });

const rowsOf = (first: Uri, beside: string | undefined) => ({
  undo: first.toString(),
  ...(beside !== undefined && { redo: beside }),
});

const namesOf = (chosen: readonly Target[]): string => chosen.map(({ agent }) => agent.name).join(', ');

const filesOf = (chosen: readonly Target[]): string => chosen.map(({ uri }) => nameOf(uri)).join(', ');

const isMeant = async ({ server }: Parts, chosen: readonly Target[]): Promise<boolean> => {
  const mentions = chosen.map(({ uri, agent }) =>
    server.call('agentAuthor/mentions', { uri: uri.toString(), name: agent.name }),
  );
  const gone = new Set(chosen.map(({ uri }) => uri.toString()));
  const speakers = new Set((await Promise.all(mentions)).flat().filter((uri) => !gone.has(uri)));
  const unsaved = chosen.filter(({ uri }) => unsavedText(uri) !== undefined);
  const areLinks = await Promise.all(chosen.map(({ uri }) => isLink(uri)));
  const links = chosen.filter((_, index) => areLinks[index]);
  const files = filesOf(chosen);
  const sentences = [
    hasTrash()
      ? `${files} will be in the trash.`
      : `${files} will be gone, since there is no trash here; only Undo in the list of agents brings ${chosen.length === 1 ? 'it' : 'them'} back, until this window closes.`,
    ...(unsaved.length > 0 ? [`Changes in its editor that are not saved go with it: ${namesOf(unsaved)}.`] : []),
    ...(links.length > 0
      ? [`What they lead to stays, and Undo cannot bring these links back: ${filesOf(links)}.`]
      : []),
    ...(speakers.size > 0
      ? [
          `Other files still mention ${chosen.length === 1 ? 'it' : 'them'}: ${[...speakers].map(shortName).join(', ')}.`,
        ]
      : []),
  ];
  const message = chosen.length === 1 ? `Delete the agent ${namesOf(chosen)}?` : `Delete ${chosen.length} agents?`;
  const options = { modal: true, detail: sentences.map(oneLine).join('\n') };
  return (await window.showWarningMessage(oneLine(message), options, 'Delete')) === 'Delete';
};

/** On the desktop, for files of this machine, unless it is switched off. */
const hasTrash = (): boolean =>
  env.uiKind === UIKind.Desktop &&
  env.remoteName === undefined &&
  workspace.getConfiguration('files').get<boolean>('enableTrash', true);

const shortName = (uri: string): string => decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));

/** How it is brought back; undefined for a link, which would come back as a copy of what it led to. */
const remove = async ({ uri }: Target): Promise<Reversal | undefined> => {
  if (await isLink(uri)) return void (await removeFile(uri));
  const contents = await workspace.fs.readFile(uri);
  const unsaved = unsavedText(uri);
  await removeFile(uri);
  return () => undoRemoval(uri, contents, unsaved);
};
