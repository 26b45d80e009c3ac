/** `agentAuthor.moveTo` and `agentAuthor.copyTo`: put agents into another folder of agents. */
import { Disposable, type LogOutputChannel } from 'vscode';
import type { Parts } from './parts';
import { folderOf, type Place, places } from './places';
import { pickOne } from './prompts';
import { register } from './register';
import { isFromList, type Target } from './targets';
import { transfer, type Way } from './transferring';

const titles = { move: 'Move Agent', copy: 'Copy Agent' } as const satisfies Record<Way, string>;

export const registerTransfer = (parts: Parts, log: LogOutputChannel): Disposable =>
  Disposable.from(
    register('agentAuthor.moveTo', log, 'Nothing was moved', run(parts, 'move')),
    register('agentAuthor.copyTo', log, 'Nothing was copied', run(parts, 'copy')),
  );

const run = (parts: Parts, way: Way) => async (argument: unknown, others: unknown) => {
  const given = typeof others === 'string' ? others : undefined;
  const chosen = await parts.targets(argument, given === undefined ? others : undefined);
  const open = (await places(parts.home)).filter((place) => chosen.some(({ agent }) => agent.root !== folderOf(place)));
  const place = given === undefined ? await askPlace(open, way, chosen) : open.find(({ id }) => id === given);
  if (!place && given !== undefined) throw new Error('they are there already, or the folder is not open.');
  const files = place && (await transfer(parts, chosen, folderOf(place), way));
  const [first] = files ?? [];
  if (first && way === 'move' && isFromList(argument)) parts.focus.give(first.toString());
  return files;
};

const askPlace = async (open: readonly Place[], way: Way, chosen: readonly Target[]): Promise<Place | undefined> => {
  if (open.length === 0) throw new Error('there is no other folder of agents; open one first.');
  const items = open.map((place) => ({ label: place.label, description: place.description, place }));
  const what = chosen.length === 1 ? chosen[0]?.agent.name : `${chosen.length} agents`;
  const placeholder = `Where should ${what} ${way === 'move' ? 'live' : 'be copied to'}?`;
  const picked = await pickOne({ items, placeholder, current: undefined }, { title: titles[way] });
  return picked === 'back' ? undefined : picked?.place;
};
