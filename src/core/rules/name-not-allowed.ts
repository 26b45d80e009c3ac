import { defineRule, type Fix } from '../lint/rule';
import { allowedName } from '../load/allowedName';
import { type SharedLine, sharedLines } from '../load/sharedLine';
import type { AgentFile, Workspace } from '../workspace/workspace';
import { nameEdit } from './nameEdit';

export const nameNotAllowed = defineRule({
  id: 'name-not-allowed',
  summary: 'Disallow names that the host refuses',
  group: 'load',
  consequence: 'does-not-load',
  severity: 'error',
  overlap: 'none',
  messages: {
    start: "{host} does not load this agent because its name starts with a hyphen; rename it to '{better}'.",
    character:
      "{host} does not load this agent because its name contains a colon, which is kept for plugins; rename it to '{better}'.",
    sharedLine:
      "{host} does not load this agent because 'name' and '{other}' share a line; put '{other}' on a line of its own.",
    length: '{host} does not load this agent because its name is longer than {most} characters; shorten it.',
  },
  concerns: ({ fault }) => fault?.id === 'name-not-allowed',

  *check(file, { workspace }) {
    const { fault, host, agent, text, block } = file.loaded;
    const name = agent?.name;
    if (fault?.id !== 'name-not-allowed' || name === undefined) return;
    const shared = block ? sharedLines(text, block.header, host) : [];
    const { other } = shared.find(({ key }) => key === 'name') ?? {};
    if (other !== undefined) {
      yield { message: 'sharedLine', at: fault.at, data: { host: host.title, other }, fixes: [dividing(shared)] };
      return;
    }
    if (fault.why === 'length') {
      yield { message: 'length', at: fault.at, data: { host: host.title, most: host.name.maxLength } };
      return;
    }
    const better = allowedName(name, host.name);
    const data = { host: host.title, better };
    yield { message: fault.why, at: fault.at, data, fixes: renaming(file, { name, better }, workspace) };
  },
});

const dividing = (shared: readonly SharedLine[]): Fix => ({
  title: 'Put every key on a line of its own',
  kind: 'safe',
  edits: shared.flatMap(({ edits }) => edits),
});

interface Names {
  readonly name: string;
  readonly better: string;
}

/** Safe where nobody speaks of the old name, and nobody has the new one. */
const renaming = (file: AgentFile, { name, better }: Names, workspace: Workspace): readonly Fix[] => {
  const edit = nameEdit(file.loaded, better);
  if (!edit) return [];
  const { text } = file.loaded;
  const isMentioned = text.split(name).length > 2 || workspace.standsElsewhere(name, file);
  const isFree = !workspace.hasName(file.placement, better) && !isMentioned;
  return [{ title: `Rename to '${better}'`, kind: isFree ? 'safe' : 'suggestion', edits: [edit] }];
};
