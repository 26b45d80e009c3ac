/** What the load model says of a case, in the words of the records of the real program, and where the two differ. */
import { basename, dirname } from 'node:path';
import { claudeCode } from '../../src/core/hosts/claude-code';
import { claudeCodePlugin } from '../../src/core/hosts/claude-code-plugin';
import type { Host, Tool } from '../../src/core/hosts/host';
import type { Agent } from '../../src/core/load/agent';
import { isMcpTool } from '../../src/core/load/effectiveTools';
import { toolsListing } from '../../src/core/load/listing';
import { type LoadedFile, loadFile } from '../../src/core/load/load';
import { loads } from '../../src/core/load/loads';
import { type JsonAgent, jsonAgent } from '../../src/core/write/agentsJson';
import { decode } from '../../src/protocol/decode';

/** The version that the load model imitates. */
export const verified: string = claudeCode.verified;

/** What a spawned agent was given. */
export interface Spawned {
  /** `refused`: it would have had no tools. `failed`: for another reason. */
  readonly outcome: 'spawned' | 'refused' | 'failed';
  /** `all`, `all-in-background`: the same as an agent that names no tools. */
  readonly tools?: readonly string[] | 'all' | 'all-in-background';
  /** Further tools that it may load. */
  readonly deferred?: readonly string[];
  readonly model?: string;
  readonly effort?: string | null;
  /** What the main conversation is told about its tools. */
  readonly listing: string | null;
}

export interface CaseRecord {
  readonly loaded: boolean;
  readonly name?: string;
  readonly description?: string;
  readonly model?: string | null;
  /** Keys that are not read in a plugin, of which the program warns. */
  readonly ignored?: readonly string[];
  readonly spawned?: Spawned;
  /** What it was given as on the command line, instead of as the file; null if the file is not copied. */
  readonly given?: JsonAgent | null;
  /** In what the agent then differed from the one of the file. */
  readonly unlike?: readonly string[];
  /** The run itself failed, so that nothing is known. */
  readonly error?: string;
}

/** What an agent is given that says nothing about its tools and model. */
export interface Pool {
  readonly tools: readonly string[];
  readonly deferred: readonly string[];
  readonly model: string;
  readonly effort: string | null;
}

export interface Pools {
  readonly usual: Pool;
  readonly background: Pool;
}

export interface GroupRecords {
  /** Such as `Claude Code 2.1.329`. */
  readonly program: string;
  readonly pools: Pools;
  readonly cases: Readonly<Record<string, CaseRecord>>;
}

export interface Difference {
  readonly field: string;
  readonly program: unknown;
  readonly model: unknown;
}

/** A case as the load model reads it. `plugin` names the plugin that holds it, if one does. */
export const readCase = (file: string, bytes: Uint8Array, plugin: string | undefined): LoadedFile => {
  const { text, size } = decode(bytes);
  const origin = { stem: basename(file, '.md'), size, ...(plugin !== undefined && { plugin }) };
  return loadFile(text, plugin === undefined ? claudeCode : claudeCodePlugin, origin);
};

/** Where the load model differs from what the program did with a case. */
export const differences = (
  file: string,
  loaded: LoadedFile,
  record: CaseRecord,
  pools: Pools,
): readonly Difference[] => {
  if (record.error !== undefined) return [{ field: 'run', program: record.error, model: null }];
  const given = record.given === undefined ? undefined : jsonAgent(loaded);
  const isLoaded = record.given === undefined ? loads(loaded) : given !== undefined;
  if (isLoaded !== record.loaded) return [{ field: 'loaded', program: record.loaded, model: isLoaded }];
  if (!isLoaded || !loaded.agent) return [];
  const { agent } = loaded;
  const pairs: readonly (readonly [string, unknown, unknown])[] = [
    ['name', record.name, given ? agent.name : fullName(file, loaded, agent)],
    ['description', record.description, agent.description],
    ['model', record.model, agent.model ?? null],
    ...(record.ignored ? [['ignored', record.ignored, ignoredKeys(loaded)] as const] : []),
    ['given', record.given, given],
    ['unlike the file', record.unlike, undefined],
    ...(record.spawned ? spawnPairs(record.spawned, loaded, agent, pools) : []),
  ];
  return pairs
    .filter(([, program, model]) => JSON.stringify(program) !== JSON.stringify(model))
    .map(([field, program, model]) => ({ field, program, model }));
};

/** In a plugin its folders below `agents` and the plugin itself stand before the name. */
const fullName = (file: string, { origin }: LoadedFile, { name }: Agent): string | undefined => {
  if (origin.plugin === undefined) return name;
  const folders = dirname(file) === '.' ? [] : dirname(file).split('/');
  return [origin.plugin, ...folders, name].join(':');
};

const ignoredKeys = ({ reading, host }: LoadedFile): readonly string[] =>
  host.inertKeys.filter((key) => reading?.values.has(key)).sort();

type Pair = readonly [field: string, program: unknown, model: unknown];

const spawnPairs = (spawned: Spawned, loaded: LoadedFile, agent: Agent, pools: Pools): readonly Pair[] => {
  const listing = ['listing', spawned.listing, toolsListing(agent, loaded.host)] as const;
  if (spawned.outcome === 'spawned') {
    return [...startedPairs(spawned, loaded, agent, pools), listing];
  }
  // Whether a server is connected is a matter of the run, not of the file.
  if (spawned.outcome === 'refused' && agent.allowed?.tokens.some(({ base }) => isMcpTool(base))) return [listing];
  return [['outcome', spawned.outcome, outcomeSaid(loaded, agent, pools)], listing];
};

/** An agent is refused in the background too where nothing of its list is kept there. */
const outcomeSaid = (loaded: LoadedFile, agent: Agent, pools: Pools): Spawned['outcome'] => {
  const { tools, isRefused } = agent.tools;
  const isLost = tools !== 'all' && tools.length > 0 && keptTools(tools, loaded, pools).length === 0;
  return isRefused || isLost ? 'refused' : 'spawned';
};

const startedPairs = (spawned: Spawned, loaded: LoadedFile, agent: Agent, pools: Pools): readonly Pair[] => [
  ['outcome', spawned.outcome, outcomeSaid(loaded, agent, pools)],
  ['tools', toolsGiven(spawned, pools), toolsSaid(spawned, loaded, agent, pools)],
  ['model sent', modelSent(spawned), modelSaid(agent, spawned, loaded.host, pools)],
];

const everything = ({ tools, deferred }: Pool): readonly string[] => [...tools, ...deferred].sort();

const toolsGiven = ({ tools = [], deferred = [] }: Spawned, pools: Pools): readonly string[] => {
  if (tools === 'all') return everything(pools.usual);
  if (tools === 'all-in-background') return everything(pools.background);
  return [...tools, ...deferred].sort();
};

const toolsSaid = (
  spawned: Spawned,
  loaded: LoadedFile,
  { tools: { tools }, permissionMode }: Agent,
  pools: Pools,
): readonly string[] => {
  const plan = permissionMode === 'plan' ? toolsOf(loaded.host, 'plan') : [];
  const said = tools === 'all' ? [...everything(pools.usual), ...plan] : tools;
  const kept = keptTools(said, loaded, pools);
  // Older models are given every tool at once, so that there is nothing to search for.
  const isAtOnce = Array.isArray(spawned.tools) && (spawned.deferred ?? []).length === 0;
  return kept.filter((tool) => !(isAtOnce && isOlder(spawned) && tool === 'ToolSearch')).sort();
};

/** Models without effort are those without a search for tools as well. */
const isOlder = ({ model = '', effort }: Spawned): boolean => effort === null && /^claude-3-/.test(model);

/** Those that a background run keeps; all of them in another one. */
const keptTools = (tools: readonly string[], loaded: LoadedFile, { usual, background }: Pools): readonly string[] => {
  if (!isInBackground(loaded)) return tools;
  const lost = everything(usual).filter((tool) => !everything(background).includes(tool));
  return tools.filter((tool) => !lost.includes(tool));
};

export const toolsOf = (host: Host, given: Tool['given']): readonly string[] =>
  Object.entries<Tool>(host.tools).flatMap(([name, tool]) => (tool.given === given ? name : []));

const isInBackground = ({ reading }: LoadedFile): boolean => {
  const background = reading?.values.get('background');
  return background === true || background === 'true';
};

const modelSent = ({ model = '' }: Spawned): string => model;

/** What an alias stands for changes with the program; that it stands for a model of the vendor does not. */
const modelSaid = (agent: Agent, { model = '' }: Spawned, host: Host, { usual }: Pools): string => {
  const written = agent.model ?? 'inherit';
  if (written === 'inherit') return usual.model;
  const bare = written.replace(/\[[12]m\]$/i, '');
  const isAlias = host.models.some(({ name }) => name === bare.toLowerCase()) && !/\[2m\]$/i.test(written);
  if (isAlias && /^claude-[a-z]+-\d/.test(model)) return model;
  return /^claude-[\w-]+$/i.test(bare) ? bare.toLowerCase() : bare;
};
