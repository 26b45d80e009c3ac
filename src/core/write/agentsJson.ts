/** Agents in the form that the program takes on its command line, which is stricter than that of its files. */
import type { Host, Key } from '../hosts/host';
import { promptOf } from '../load/agent';
import { keptHooks } from '../load/hookFields';
import type { LoadedFile } from '../load/load';
import { isRecord } from '../load/reading';
import { serverProblem } from '../load/servers';
import { takenValue } from '../load/taken';
import { splitTools, type ToolList } from '../load/toolList';

export type JsonAgent = Readonly<Record<string, unknown>>;

/**
 * Only what the program would make of the file: what it drops there would be an error here, and one error stops all
 * agents of the command. Undefined where the command line cannot have the agent.
 */
export const jsonAgent = ({ agent, reading, text, host }: LoadedFile): JsonAgent | undefined => {
  if (agent?.name === undefined || agent.description === undefined) return undefined;
  if (agent.name.startsWith(host.name.forbiddenStart)) return undefined;
  const written = (key: string): unknown => (host.inertKeys.includes(key) ? undefined : reading?.values.get(key));
  const [mcpServers, hooks] = [servers(written('mcpServers'), host), keptHooks(written('hooks'), host.hooks)];
  if (!isWritable([mcpServers, hooks])) return undefined;
  const given: Readonly<Record<string, unknown>> = {
    description: agent.description,
    prompt: promptOf(text, agent),
    tools: allowedTools(agent.allowed),
    disallowedTools: agent.denied && agent.denied.tokens.length > 0 ? textsOf(agent.denied) : undefined,
    model: agent.model,
    mcpServers,
    hooks,
    skills: skills(written('skills')),
    ...Object.fromEntries(plainKeys.map((key) => [key, plainValue(written(key), key, host)])),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
};

/** What else the command line reads. It drops `color` and `experimental`. */
const plainKeys = [
  'permissionMode',
  'maxTurns',
  'effort',
  'memory',
  'background',
  'isolation',
  'initialPrompt',
  'omitClaudeMd',
  'autoCompactWindow',
  'observer',
  'observerMessage',
  'observeSubagents',
  'observeToolResults',
];

const plainValue = (value: unknown, key: string, host: Host): unknown => {
  const row = host.keys[key];
  if (value === undefined || value === null || !row) return undefined;
  const taken = row.accepts ? takenValue(value, row) : valueOfType(value, row);
  const isDropped = typeof taken === 'string' && host.inertValues[key]?.includes(taken);
  return isDropped || (typeof taken === 'number' && !Number.isSafeInteger(taken)) ? undefined : taken;
};

const valueOfType = (value: unknown, { type }: Key): unknown =>
  typeof value === type && !(typeof value === 'string' && value.trim() === '') ? value : undefined;

/** Without a list every tool is given, which is what `*` in one means. */
const allowedTools = (list: ToolList | undefined): readonly string[] | undefined =>
  !list || list.tokens.some(({ text }) => text === '*') ? undefined : textsOf(list);

const textsOf = ({ tokens }: ToolList): readonly string[] => tokens.map(({ text }) => text);

/** A text is split as one of tools is. */
const skills = (value: unknown): readonly string[] | undefined => {
  const texts: readonly unknown[] = Array.isArray(value) ? value : [value];
  const names = texts.flatMap((text) => (typeof text === 'string' ? splitTools(text) : []));
  return names.length > 0 ? names : undefined;
};

const servers = (value: unknown, host: Host): readonly unknown[] | undefined => {
  if (!Array.isArray(value)) return undefined;
  const usable = value.filter((item) => serverProblem(item, host.servers) === undefined);
  return usable.length > 0 ? usable : undefined;
};

/** Aliases in YAML make values that hold themselves, or one another millions of times. */
const isWritable = (value: unknown): boolean => {
  const parts = [value];
  for (const part of parts) {
    for (const inner of Array.isArray(part) || isRecord(part) ? Object.values(part) : []) {
      if (parts.push(inner) > MOST_PARTS) return false;
    }
  }
  return true;
};

const MOST_PARTS = 10_000;
