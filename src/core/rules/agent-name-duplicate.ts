import { defineRule } from '../lint/rule';
import { placeOf } from '../load/decide';
import { fieldNamed } from '../load/reading';
import { type Span, span } from '../text/span';
import type { AgentFile } from '../workspace/workspace';

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
    taken: "{count} from this folder as '{name}' already, so fixing this file is not enough; rename it.",
  },
  concerns: ({ agent, host }) => agent?.name !== undefined && host.name.mustDiffer,

  *check(file, { workspace }) {
    const { loaded, placement } = file;
    const name = loaded.agent?.name;
    if (name === undefined || !loaded.host.name.mustDiffer) return;
    const others = workspace.namesakes(file).filter(loads);
    if (others.length === 0) return;
    const related = others.map((other) => ({
      uri: other.uri,
      span: nameSpan(other),
      message: `Also named '${name}'.`,
    }));
    const at = nameSpan(file);
    if (!loads(file)) {
      const count = others.length === 1 ? 'Another agent loads' : `${others.length} agents load`;
      yield { message: 'taken', at, severity: 'information', data: { count, name }, related };
      return;
    }
    const severity = placement.scope === 'loose' ? 'warning' : 'error';
    const fixes = placement.stem === name ? [] : [renameToStem(file)];
    yield { message: 'duplicate', at, severity, data: { count: others.length + 1, name }, related, fixes };
  },
});

const loads = ({ loaded }: AgentFile): boolean => loaded.verdict === 'loads' || loaded.verdict === 'loads-repaired';

const nameSpan = ({ loaded }: AgentFile): Span =>
  placeOf(fieldNamed(loaded.reading, 'name'), loaded.block?.open ?? span(0, 0));

const renameToStem = (file: AgentFile) => {
  const { stem } = file.placement;
  return { title: `Rename to '${stem}'`, kind: 'suggestion', edits: [{ span: nameSpan(file), text: stem }] } as const;
};
