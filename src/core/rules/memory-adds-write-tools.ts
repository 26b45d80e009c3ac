import { defineRule, type Fix, type Related } from '../lint/rule';
import type { LoadedFile } from '../load/load';
import { fieldNamed } from '../load/reading';
import { span } from '../text/span';
import type { AgentFile } from '../workspace/workspace';
import { appendNames } from './appendNames';
import { removeField } from './fieldEdits';
import { namedTools, toolMeant } from './namedTools';
import { readOnlyClaim } from './readOnlyClaim';

export const memoryAddsWriteTools = defineRule({
  id: 'memory-adds-write-tools',
  summary: 'Warn about memory that adds writing tools to a short list',
  group: 'tools',
  consequence: 'loses-restriction',
  severity: 'information',
  overlap: 'none',
  messages: {
    writes:
      "{host} adds {missing} to this agent because 'memory' is set; remove 'memory' if the agent must not write files.",
    more: "{host} adds {missing} to this agent because 'memory' is set; say so in 'tools' if that is meant.",
  },
  concerns: ({ agent, reading }) =>
    agent?.allowed !== undefined && agent.allowed.shape !== 'other' && reading?.values.has('memory') === true,

  *check(file) {
    const { loaded } = file;
    const field = fieldNamed(loaded.reading, 'memory');
    const missing = addedTools(loaded);
    if (!field || missing.length === 0) return;
    const isWriter = listsWriting(loaded);
    const isPlanner = loaded.agent?.permissionMode === 'plan' && !isWriter;
    const isPromised = isPlanner || readOnlyClaim(loaded) !== undefined;
    const mayWrite = missing.some((name) => loaded.host.writeTools.includes(name));
    yield {
      message: mayWrite && (isPromised || !isWriter) ? 'writes' : 'more',
      at: span(field.keySpan.start, field.valueSpan.end),
      severity: mayWrite && isPromised ? 'warning' : 'information',
      data: { host: loaded.host.title, missing: inSentence(missing) },
      related: related(file),
      fixes: fixes(loaded, missing),
    };
  },
});

/** Whether its author gave it a tool that writes anyway. */
const listsWriting = (loaded: LoadedFile): boolean =>
  namedTools(loaded).tools.sorted.some((each) => loaded.host.writeTools.includes(toolMeant(each) ?? ''));

/** Those that the agent has without naming them; a denial takes them away again (seen run). */
const addedTools = (loaded: LoadedFile): readonly string[] => {
  const { agent, host } = loaded;
  const tools = agent?.tools.tools ?? [];
  if (!hasMemory(loaded) || tools === 'all' || agent?.allowed?.tokens.some(({ text }) => text === '*')) return [];
  const listed = namedTools(loaded).tools.sorted.map(toolMeant);
  return host.memoryTools.filter((name) => tools.includes(name) && !listed.includes(name));
};

const hasMemory = ({ reading, host }: LoadedFile): boolean => {
  const value = reading?.values.get('memory');
  return host.keys['memory']?.values?.some(({ name }) => name === value) ?? false;
};

const related = ({ uri, loaded: { agent } }: AgentFile): readonly Related[] =>
  agent?.allowed ? [{ uri, span: agent.allowed.field.keySpan, message: 'The list to which they are added.' }] : [];

const fixes = ({ text, reading, agent }: LoadedFile, missing: readonly string[]): readonly Fix[] => {
  const field = fieldNamed(reading, 'memory');
  // Without memory an agent that has nothing else would have no tool at all.
  const isLeft = (agent?.tools.tools.length ?? 0) > missing.length;
  const removal = field && isLeft ? [removeField(text, field)] : [];
  const naming = agent?.allowed ? appendNames(text, agent.allowed, missing) : [];
  return [
    { title: "Remove 'memory'", kind: 'suggestion', edits: removal },
    { title: `Name ${inSentence(missing)} in 'tools'`, kind: 'suggestion', edits: naming },
  ];
};

/** `Write, Edit and Read`. */
const inSentence = (names: readonly string[]): string =>
  [names.slice(0, -1).join(', '), names.at(-1)].filter((part) => part !== '').join(' and ');
