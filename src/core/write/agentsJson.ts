/** Agents in the form that the program takes on its command line, which is stricter than that of its files. */
import type { Host, Key } from '../hosts/host';
import { promptOf } from '../load/agent';
import type { LoadedFile } from '../load/load';
import { isRecord } from '../load/reading';
import { serverProblem } from '../load/servers';
import { takenValue } from '../load/taken';
import type { ToolList } from '../load/toolList';

export type JsonAgent = Readonly<Record<string, unknown>>;

/** Only what the program would make of the file: what it drops there would be an error here. */
export const jsonAgent = ({ agent, reading, text, host }: LoadedFile): JsonAgent | undefined => {
  if (!agent || agent.description === undefined) return undefined;
  const values = reading?.values ?? new Map<string, unknown>();
  const given: Readonly<Record<string, unknown>> = {
    description: agent.description,
    prompt: promptOf(text, agent),
    tools: allowedTools(agent.allowed),
    disallowedTools: agent.denied && agent.denied.tokens.length > 0 ? textsOf(agent.denied) : undefined,
    model: agent.model,
    mcpServers: servers(values.get('mcpServers'), host),
    hooks: isRecord(values.get('hooks')) ? values.get('hooks') : undefined,
    skills: skills(values.get('skills')),
    ...Object.fromEntries(plainKeys.map((key) => [key, plainValue(values.get(key), key, host)])),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
};

const plainKeys = ['permissionMode', 'maxTurns', 'effort', 'memory', 'background', 'isolation', 'initialPrompt'];

const plainValue = (value: unknown, key: string, host: Host): unknown => {
  const row: Key | undefined = host.inertKeys.includes(key) ? undefined : host.keys[key];
  if (value === undefined || value === null || !row) return undefined;
  const taken = takenValue(value, row);
  // Words and numbers that a file may hold beside those of the table are errors on the command line.
  const isWord = row.accepts?.of !== 'words' || row.values?.some(({ name }) => name === taken);
  return isWord ? taken : undefined;
};

/** Without a list every tool is given, which is what `*` in one means. */
const allowedTools = (list: ToolList | undefined): readonly string[] | undefined =>
  !list || list.tokens.some(({ text }) => text === '*') ? undefined : textsOf(list);

const textsOf = ({ tokens }: ToolList): readonly string[] => tokens.map(({ text }) => text);

const skills = (value: unknown): readonly string[] | undefined => {
  const names = typeof value === 'string' ? value.split(',') : Array.isArray(value) ? value : [];
  const texts = names.flatMap((name) => (typeof name === 'string' && name.trim() !== '' ? [name.trim()] : []));
  return texts.length > 0 ? texts : undefined;
};

const servers = (value: unknown, host: Host): readonly unknown[] | undefined => {
  if (!Array.isArray(value) || host.inertKeys.includes('mcpServers')) return undefined;
  const usable = value.filter((item) => serverProblem(item, host.servers) === undefined);
  return usable.length > 0 ? usable : undefined;
};
