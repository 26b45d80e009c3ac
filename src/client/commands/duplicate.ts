/** `agentAuthor.duplicate`: writes a copy beside each agent; of a single one it asks for the name. */
import { type Disposable, type LogOutputChannel, Uri } from 'vscode';
import type { NameProblem } from '../../protocol/server';
import { changeable } from './changeable';
import { occupiedBy, parentOf } from './files/occupied';
import { createFile } from './files/operations';
import { undoCreation } from './files/undoing';
import { nameProblem } from './nameQuestion';
import { openAtEnd } from './openAtEnd';
import type { Parts } from './parts';
import { input } from './prompts';
import { register } from './register';
import { rewritten } from './rewritten';
import type { Target } from './targets';
import { requireTrust } from './trust';

export const registerDuplicate = (parts: Parts, log: LogOutputChannel): Disposable =>
  register('agentAuthor.duplicate', log, 'The agent was not duplicated', async (argument, others) => {
    requireTrust();
    const chosen = changeable(await parts.targets(argument, others));
    const made: Uri[] = [];
    for (const target of chosen) {
      const free = await freeName(parts, target);
      const name = chosen.length === 1 ? await askName(parts, target, free) : free;
      if (name !== undefined) made.push(await copy(parts, target, name));
    }
    const [only] = made;
    if (only && made.length === 1) await openAtEnd(only);
    return only;
  });

const beside = ({ uri }: Target, name: string): Uri => Uri.joinPath(parentOf(uri), `${name}.md`);

const problemOf = (parts: Parts, target: Target, name: string): Promise<NameProblem | undefined> =>
  nameProblem(parts.server, { name, file: beside(target, name), folder: target.agent.root });

const askName = async (parts: Parts, target: Target, value: string): Promise<string | undefined> => {
  const prompt = `What is the copy of ${target.agent.name} called?`;
  const problem = (name: string): Promise<NameProblem | undefined> => problemOf(parts, target, name);
  const answer = await input({ prompt, placeholder: value, value, problem }, { title: 'Duplicate Agent' });
  return answer === 'back' ? undefined : answer;
};

/** `reviewer-copy`, `reviewer-copy-2` and so on; a name that fits nowhere is told of when it is used. */
const freeName = async (parts: Parts, target: Target): Promise<string> => {
  const base = `${target.agent.name}-copy`;
  for (let count = 1; ; count++) {
    const name = count === 1 ? base : `${base}-${count}`;
    const isTaken = (await occupiedBy(beside(target, name))) !== undefined;
    if (!isTaken && (count > 99 || !(await problemOf(parts, target, name))?.isFault)) return name;
  }
};

const copy = async (parts: Parts, target: Target, name: string): Promise<Uri> => {
  const problem = await problemOf(parts, target, name);
  if (problem?.isFault) throw new Error(problem.message);
  const { text } = await rewritten(parts.server, target.uri, name);
  const contents = new TextEncoder().encode(text);
  const uri = beside(target, name);
  await createFile(uri, contents);
  await parts.history.push({ label: `Duplicate ${target.agent.name}`, reverse: () => undoCreation(uri, contents) });
  return uri;
};
