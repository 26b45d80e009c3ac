import { defineRule, type Fix } from '../lint/rule';
import { nameSpan } from '../load/keyPlaces';
import { loads } from '../load/loads';
import type { AgentFile, Workspace } from '../workspace/workspace';
import { nameEdit } from './nameEdit';

export const agentNameDuplicate = defineRule({
  id: 'agent-name-duplicate',
  summary: 'Disallow two agents with the same name in one folder tree',
  group: 'references',
  consequence: 'does-not-load',
  severity: 'error',
  overlap: 'none',
  isCrossFile: true,
  messages: {
    duplicate:
      "Only one of the {count} agents named '{name}' in this folder is used, and which one is not defined; rename or remove the others.",
    taken: "Another agent named '{name}' already loads from this folder, so fixing this file is not enough; rename it.",
    takenOften:
      "{count} agents named '{name}' already load from this folder, so fixing this file is not enough; rename it.",
  },
  concerns: ({ agent, host }) => agent?.name !== undefined && host.name.mustDiffer,

  *check(file, { workspace }) {
    const { loaded, placement } = file;
    const name = loaded.agent?.name;
    if (name === undefined || !loaded.host.name.mustDiffer) return;
    const others = workspace.namesakes(file);
    if (others.length === 0) return;
    const related = others.slice(0, mostRelated).map((other) => ({
      uri: other.uri,
      span: nameSpan(other.loaded),
      message: `Also named '${name}'.`,
    }));
    const at = nameSpan(loaded);
    if (!loads(loaded)) {
      const report = { at, severity: 'information', related } as const;
      if (others.length === 1) yield { ...report, message: 'taken', data: { name } };
      else yield { ...report, message: 'takenOften', data: { count: others.length, name } };
      return;
    }
    const severity = placement.scope === 'loose' ? 'warning' : 'error';
    const fixes = renameToStem(file, workspace);
    yield { message: 'duplicate', at, severity, data: { count: others.length + 1, name }, related, fixes };
  },
});

/** The message counts all of them. */
const mostRelated = 10;

/** The name of the file, unless another agent has that. */
const renameToStem = (file: AgentFile, workspace: Workspace): readonly Fix[] => {
  const { placement, loaded } = file;
  const { stem } = placement;
  const isTaken = stem === loaded.agent?.name || workspace.hasName(placement, stem);
  const edit = isTaken ? undefined : nameEdit(loaded, stem);
  return edit ? [{ title: `Rename to '${stem}'`, kind: 'suggestion', edits: [edit] }] : [];
};
