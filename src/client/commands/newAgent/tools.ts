/** Common sets of tools to choose from. Knows no editor. */
import type { NewAgentChoices } from '../../../protocol/server';

export interface ToolSet {
  readonly label: string;
  readonly detail: string;
  /** Null leaves the key out; `groups` and `pick` ask on. */
  readonly tools: readonly string[] | null | 'groups' | 'pick';
}

export interface ToolGroup {
  readonly label: string;
  readonly description: string;
  readonly tools: readonly string[];
}

const reading = ['Read', 'Grep', 'Glob'];
const editing = ['Edit', 'Write', 'NotebookEdit'];
const running = ['Bash'];
const web = ['WebSearch', 'WebFetch'];

/** Sets hold only what the program knows; `fromStart` are those of the template. */
export const toolSets = (
  choices: NewAgentChoices['tools'],
  fromStart: readonly string[] | null = null,
): readonly ToolSet[] => {
  const set = (label: string, summary: string, names: readonly string[]): ToolSet => {
    const tools = together(choices, known(choices, names));
    return { label, detail: `${summary}: ${tools.join(', ')}`, tools };
  };
  return [
    ...(fromStart ? [{ label: 'As in the template', detail: fromStart.join(', '), tools: fromStart }] : []),
    { label: 'All tools', detail: 'Whatever the main conversation has; no tools key is written', tools: null },
    set('Read only', 'Looks, and changes nothing', reading),
    set('Read and edit', 'Changes files, and runs nothing', [...reading, ...editing]),
    set('Read, edit and run', 'Changes files, and runs commands', [...reading, ...editing, ...running]),
    { label: 'Choose groups…', detail: 'Read, edit, run, web, and the MCP servers of this folder', tools: 'groups' },
    { label: 'Pick tools…', detail: 'Choose from the list', tools: 'pick' },
  ];
};

/** Groups to be ticked, one for each MCP server that was found. */
export const toolGroups = (choices: NewAgentChoices['tools'], servers: readonly string[]): readonly ToolGroup[] => {
  const group = (label: string, names: readonly string[]): ToolGroup => {
    const tools = known(choices, names);
    return { label, description: tools.join(', '), tools };
  };
  const own = [group('Read', reading), group('Edit', editing), group('Run', running), group('Web', web)];
  const found = servers.map((server) => ({
    label: `MCP server ${server}`,
    description: serverTool(server),
    tools: [serverTool(server)],
  }));
  return [...own.filter(({ tools }) => tools.length > 0), ...found];
};

/** The set that gives these tools, for whoever comes back to the question; else the way in which they were chosen. */
export const setOf = (
  choices: NewAgentChoices['tools'],
  sets: readonly ToolSet[],
  groups: readonly ToolGroup[],
  chosen: readonly string[] | null,
): ToolSet | undefined => {
  const same = sets.find(({ tools }) => typeof tools !== 'string' && areSame(tools, chosen));
  if (same) return same;
  const touched = groups.filter((group) => isTouched(group, chosen ?? [])).flatMap(({ tools }) => tools);
  const way = areSame(together(choices, touched), chosen) ? 'groups' : 'pick';
  return sets.find(({ tools }) => tools === way);
};

const areSame = (some: readonly string[] | null, others: readonly string[] | null): boolean =>
  some?.length === others?.length && (some ?? []).every((tool) => others?.includes(tool));

export const isTouched = ({ tools }: ToolGroup, chosen: readonly string[]): boolean =>
  tools.some((tool) => chosen.includes(tool));

/** All tools of a server; the program writes other signs of its name as `_`. */
export const serverTool = (server: string): string => `mcp__${server.replaceAll(/[^\w-]/g, '_')}`;

/** Without those that the program leaves out beside another of them. */
export const together = (choices: NewAgentChoices['tools'], names: readonly string[]): readonly string[] => {
  const leaders = new Map(choices.map(({ name, yieldsTo }) => [name, yieldsTo]));
  return names.filter((name) => !names.includes(leaders.get(name) ?? ''));
};

const known = (choices: NewAgentChoices['tools'], names: readonly string[]): readonly string[] => {
  const all = new Set(choices.map(({ name }) => name));
  return names.filter((name) => all.has(name));
};
