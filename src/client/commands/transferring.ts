/** Moves or copies agents into a folder of agents: all of them, or none where one is in the way. */

import { Uri, window } from 'vscode';
import { oneLine } from '../tree/plainText';
import { changeable } from './changeable';
import { bytesOf } from './files/documents';
import type { Reversal } from './files/history';
import { isLink } from './files/link';
import { nameOf, occupiedBy, parentOf } from './files/occupied';
import { createFile, moveFile } from './files/operations';
import { shortly } from './files/shortly';
import { undoAll } from './files/undoAll';
import { refuseMovedBack, undoCreation } from './files/undoing';
import type { Parts } from './parts';
import type { Target } from './targets';
import { requireTrust } from './trust';

export type Way = 'move' | 'copy';

interface Step {
  readonly from: Uri;
  readonly to: Uri;
}

/** `folder` is a folder of agents, with a slash at its end. Folders below it are kept. Answers with the new files. */
export const transfer = async (
  parts: Pick<Parts, 'server' | 'history'>,
  targets: readonly Target[],
  folder: string,
  way: Way,
): Promise<readonly Uri[]> => {
  requireTrust();
  const coming = (way === 'move' ? changeable(targets) : targets).filter(({ agent }) => agent.root !== folder);
  const steps = coming.map(({ uri, agent }) => ({ from: uri, to: inFolder(folder, agent.path) }));
  await refuseCollisions(steps, way);
  if (!(await isAgreed(parts, coming, folder, way))) return [];
  const undos: Reversal[] = [];
  try {
    for (const step of steps) undos.unshift(await (way === 'move' ? move(step) : copy(step)));
  } catch (error) {
    if (undos.length === 0) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    const done = way === 'move' ? 'moved' : 'copied';
    void window.showErrorMessage(oneLine(`Only ${undos.length} of ${steps.length} agents were ${done}: ${reason}`));
  } finally {
    const names = coming.slice(0, undos.length).map(({ agent }) => agent.name);
    const label = `${way === 'move' ? 'Move' : 'Copy'} ${names.join(', ')}`;
    const [first] = steps;
    const rows = first && { undo: first.from.toString(), redo: first.to.toString() };
    if (undos.length > 0 && rows) await parts.history.push({ label, reverse: undoAll(undos), rows });
  }
  return steps.slice(0, undos.length).map(({ to }) => to);
};

const inFolder = (folder: string, path: string): Uri => Uri.joinPath(Uri.parse(folder, true), ...path.split('/'));

const refuseCollisions = async (steps: readonly Step[], way: Way): Promise<void> => {
  for (const { from, to } of steps) {
    const folder = shortly(parentOf(to));
    if ((await occupiedBy(to)) !== undefined)
      throw new Error(`${nameOf(to)} exists in ${folder} already; rename one of them first.`);
    if (steps.some((other) => other.from !== from && other.to.path === to.path))
      throw new Error(`${nameOf(to)} would be twice in ${folder}; rename one of them first.`);
    if (way === 'move' && (await isLink(from)))
      throw new Error(`${nameOf(from)} is a link, which might lead nowhere from another folder; copy it instead.`);
  }
};

/** Of two agents of one name in a folder only one is used. */
const isAgreed = async (
  { server }: Pick<Parts, 'server'>,
  coming: readonly Target[],
  folder: string,
  way: Way,
): Promise<boolean> => {
  const there = (await server.call('agentAuthor/agents', null)).filter(({ root }) => root === folder);
  const names = new Set(there.map(({ name }) => name));
  const twice = coming.filter(({ agent }) => names.has(agent.name)).map(({ agent }) => agent.name);
  if (twice.length === 0) return true;
  const message = `An agent called ${twice.join(', ')} is in that folder already, in a file of another name.`;
  const detail = 'Only one of two agents with the same name is used.';
  const action = way === 'move' ? 'Move Anyway' : 'Copy Anyway';
  return (await window.showWarningMessage(oneLine(message), { modal: true, detail }, action)) === action;
};

/** Unsaved work moves along with its editor. */
const move = async ({ from, to }: Step): Promise<Reversal> => {
  await moveFile(from, to);
  return async () => {
    await refuseMovedBack(to, from);
    return move({ from: to, to: from });
  };
};

const copy = async ({ from, to }: Step): Promise<Reversal> => {
  const contents = await bytesOf(from);
  await createFile(to, contents);
  return () => undoCreation(to, contents);
};
