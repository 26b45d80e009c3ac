/** `agentAuthor.rename`: gives an agent another name: in its file, as its file, and where others speak of it. */
import { type Disposable, type LogOutputChannel, Uri } from 'vscode';
import type { NameProblem } from '../../protocol/server';
import { changeable } from './changeable';
import { parentOf } from './files/occupied';
import { shortly } from './files/shortly';
import { nameProblem } from './nameQuestion';
import type { Parts } from './parts';
import { input, pickOne } from './prompts';
import { register } from './register';
import { type Renaming, rename } from './renaming';
import { isFromList, onlyOne, type Target } from './targets';
import { requireTrust } from './trust';

/** Another extension, or a test, may give the name: then nothing is asked, and mentions stay as they are unless asked for. */
interface Given {
  readonly name: string;
  readonly mentions: boolean;
}

export const registerRename = (parts: Parts, log: LogOutputChannel): Disposable =>
  register('agentAuthor.rename', log, 'The agent was not renamed', async (argument, others) => {
    requireTrust();
    const given = givenName(others);
    const target = onlyOne(changeable(await parts.targets(argument, given ? undefined : others)));
    const name = given?.name ?? (await askName(parts, target));
    if (name === undefined) return undefined;
    const problem = await problemOf(parts, target, name);
    if (problem?.isFault) throw new Error(problem.message);

    const uri = target.uri.toString();
    const speakers = await parts.server.call('agentAuthor/mentions', { uri, name: target.agent.name });
    const how = given
      ? { isPreviewed: false, withMentions: given.mentions }
      : await askMentions(target, name, speakers);
    if (!how) return undefined;
    const renaming: Renaming = {
      from: target.uri,
      to: fileFor(target, name),
      names: [target.agent.name, name],
      speakers: how.withMentions ? speakers.map((speaker) => Uri.parse(speaker, true)) : [],
    };
    const reverse = await rename(parts.server, renaming, how.isPreviewed);
    if (!reverse) return undefined;
    const rows = { undo: uri, redo: renaming.to.toString() };
    await parts.history.push({ label: `Rename ${target.agent.name}`, reverse, rows });
    if (isFromList(argument)) parts.focus.give(renaming.to.toString());
    return renaming.to;
  });

const givenName = (argument: unknown): Given | undefined => {
  if (typeof argument !== 'object' || argument === null || !('name' in argument)) return undefined;
  const mentions = 'mentions' in argument && argument.mentions === true;
  return typeof argument.name === 'string' ? { name: argument.name, mentions } : undefined;
};

const fileFor = ({ uri }: Target, name: string): Uri => Uri.joinPath(parentOf(uri), `${name}.md`);

const problemOf = (parts: Parts, target: Target, name: string): Promise<NameProblem | undefined> => {
  const { uri, agent } = target;
  return nameProblem(parts.server, { name, file: fileFor(target, name), folder: agent.root, from: uri });
};

/** Says whom, in case another row has the focus than one thinks. */
const titleOf = ({ agent }: Target): string => `Rename Agent ${agent.name}`;

const askName = async (parts: Parts, target: Target): Promise<string | undefined> => {
  const { name } = target.agent;
  const isUnchanged = (value: string): boolean =>
    value === name && fileFor(target, value).toString() === target.uri.toString();
  const problem = async (value: string): Promise<NameProblem | undefined> =>
    isUnchanged(value) ? undefined : problemOf(parts, target, value);
  const prompt = 'What is the agent called from now on? Its file is renamed with it.';
  const answer = await input({ prompt, placeholder: name, value: name, problem }, { title: titleOf(target) });
  return answer === undefined || answer === 'back' || isUnchanged(answer) ? undefined : answer;
};

interface How {
  readonly withMentions: boolean;
  readonly isPreviewed: boolean;
}

/** Nothing is asked where nobody speaks of it. */
const askMentions = async (target: Target, name: string, speakers: readonly string[]): Promise<How | undefined> => {
  const { agent } = target;
  const plain = { withMentions: false, isPreviewed: false };
  if (speakers.length === 0 || agent.name === name) return plain;
  const files = speakers.length === 1 ? '1 other file mentions' : `${speakers.length} other files mention`;
  const detail = speakers.map((speaker) => shortly(Uri.parse(speaker, true))).join(', ');
  const items = [
    { label: 'Rename it there too', detail, withMentions: true, isPreviewed: false },
    {
      label: 'Show the changes first',
      detail: 'In a preview, where those are ticked that should follow',
      withMentions: true,
      isPreviewed: true,
    },
    { label: 'Leave the mentions', detail: 'They then speak of an agent that is not there', ...plain },
  ];
  const placeholder = `${files} ${agent.name}`;
  const picked = await pickOne({ items, placeholder, current: undefined }, { title: titleOf(target) });
  return picked === 'back' ? undefined : picked;
};
