import { defineRule, type Fix } from '../lint/rule';
import { mentionableName } from '../load/allowedName';
import { loads } from '../load/loads';
import { fieldNamed } from '../load/reading';
import type { AgentFile, Workspace } from '../workspace/workspace';
import { nameEdit } from './nameEdit';

export const nameNotMentionable = defineRule({
  id: 'name-not-mentionable',
  summary: 'Warn about names that cannot be typed after @',
  group: 'routing',
  consequence: 'routing',
  severity: 'hint',
  overlap: 'none',
  messages: {
    characters:
      'People cannot call this agent with an @-mention because its name contains {characters}; use letters, digits and hyphens.',
    empty:
      'People cannot call this agent with an @-mention because its name is blank; use letters, digits and hyphens.',
  },
  concerns: (loaded) =>
    loads(loaded) && loaded.agent?.name !== undefined && !loaded.host.mentionable.test(loaded.agent.name),

  *check(file, { workspace }) {
    const { reading, host, agent } = file.loaded;
    const field = fieldNamed(reading, 'name');
    const name = agent?.name;
    if (name === undefined || field?.value !== name) return;
    const at = field.valueSpan;
    const fixes = renaming(file, name, workspace);
    if (name.trim() === '') yield { message: 'empty', at, fixes };
    else yield { message: 'characters', at, data: { characters: inWords(name, host.mentionable) }, fixes };
  },
});

/** `a space and '/'`. */
const inWords = (name: string, mentionable: RegExp): string => {
  const odd = [...new Set(name)].filter((character) => !mentionable.test(character));
  const words = odd.slice(0, 4).map((character) => (/\s/.test(character) ? 'a blank' : `'${character}'`));
  const shown = [...new Set(words)];
  const last = shown.pop() ?? '';
  return shown.length > 0 ? `${shown.join(', ')} and ${last}` : last;
};

const renaming = (file: AgentFile, name: string, workspace: Workspace): readonly Fix[] => {
  const better = mentionableName(name);
  if (better === undefined || workspace.hasName(file.placement, better)) return [];
  const edit = nameEdit(file.loaded, better);
  return edit ? [{ title: `Rename to '${better}'`, kind: 'suggestion', edits: [edit] }] : [];
};
