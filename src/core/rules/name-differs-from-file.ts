import { defineRule, type Fix } from '../lint/rule';
import { loads } from '../load/loads';
import { fieldNamed } from '../load/reading';
import type { AgentFile, Workspace } from '../workspace/workspace';
import { nameEdit } from './nameEdit';

export const nameDiffersFromFile = defineRule({
  id: 'name-differs-from-file',
  summary: 'Require that the name equals the file name',
  group: 'style',
  consequence: 'style',
  severity: 'off',
  overlap: 'none',
  messages: {
    differs: "People who look for '{name}' will not find it by its file name '{file}'; rename one of them.",
  },
  concerns: (loaded) => loads(loaded) && loaded.agent?.name !== loaded.origin.stem,

  *check(file, { workspace }) {
    const { agent, reading, origin } = file.loaded;
    const field = fieldNamed(reading, 'name');
    if (agent?.name === undefined || field?.value !== agent.name) return;
    const data = { name: agent.name, file: `${origin.stem}.md` };
    yield { message: 'differs', at: field.valueSpan, data, fixes: renaming(file, workspace) };
  },
});

const renaming = (file: AgentFile, workspace: Workspace): readonly Fix[] => {
  const { stem } = file.placement;
  const edit = workspace.hasName(file.placement, stem) ? undefined : nameEdit(file.loaded, stem);
  return edit ? [{ title: `Rename the agent to '${stem}'`, kind: 'suggestion', edits: [edit] }] : [];
};
