/** What a host is: a program that loads agents, written down as data. Everything that changes monthly lives in these tables. */

/** How a row is known. Only `run` (seen to run) and `code` (read in the program) may become an error. */
export type Evidence = 'run' | 'code' | 'docs' | 'unverified';

export interface Dated {
  readonly evidence: Evidence;
  /** The first version known to have it. */
  readonly since?: string;
}

/** One value that a key may hold, with a sentence for people. */
export interface Value {
  readonly name: string;
  readonly summary: string;
}

export interface Key extends Dated {
  readonly type: 'string' | 'boolean' | 'integer' | 'list' | 'map' | 'tools' | 'model';
  /** What it is for and what follows when it is absent, in one or two sentences. */
  readonly summary: string;
  readonly values?: readonly Value[];
  /** What completion inserts after the key, as an LSP snippet; its values are offered where not given. */
  readonly snippet?: string;
  /** What happens when the key is misspelt and so ignored: `this agent runs with every tool`. */
  readonly whenIgnored?: string;
  /** The agent may do more, or is not the one that was written, when this key is not read. */
  readonly restricts?: boolean;
  /** Names of things found in the workspace that complete its value. */
  readonly completes?: 'skills' | 'agents';
}

export interface Tool extends Dated {
  readonly summary: string;
  /**
   * Whether a spawned agent is given it: `always` without a `tools` key; `named` if `tools` lists it; `plan` if it
   * is listed and the permission mode is `plan`; `never` to subagents; `elsewhere` on other platforms or logins.
   */
  readonly given: 'always' | 'named' | 'plan' | 'never' | 'elsewhere';
  /** Left out when this other tool is given as well. */
  readonly yieldsTo?: string;
  /** Left out when this other tool is denied. */
  readonly needs?: string;
}

export interface RetiredTool extends Dated {
  /** The tool that took its place. */
  readonly successor?: string;
  /** Whether the successor can do the same, so that replacing it grants nothing new. */
  readonly sameReach?: boolean;
}

/** How a host makes fields of a text. Each name selects one function in `load/`. */
export interface Reading {
  readonly split: 'next-hyphens';
  readonly repair: 'quote-lines' | 'none';
  /** A value that holds one of these is quoted by the repair. */
  readonly repairTriggers: string;
  /** In the description, backslash and `n` become a line break. */
  readonly unescapesDescription: boolean;
}

export interface NameRules {
  readonly from: 'key' | 'file';
  readonly forbiddenStart: string;
  /** Looked for after Unicode NFKC. */
  readonly forbidden: string;
  /** In UTF-16 units. */
  readonly maxLength: number;
  /** Of several agents of one name in one folder, all but one are lost. False where nobody has seen what happens. */
  readonly mustDiffer: boolean;
}

export interface HookRules {
  readonly events: readonly string[];
  /** An entry of these that cannot be loaded stops the whole agent. */
  readonly guards: readonly string[];
  /** Keys at the top of the frontmatter in which no guard is looked for; in every other one it stops the agent. */
  readonly unsearched: readonly string[];
  /** Fields of every hook. */
  readonly fields: Readonly<Record<string, HookField>>;
  readonly types: Readonly<Record<string, HookType>>;
}

/** The shape of a field; a list is of the words that it may be. */
export type HookField = 'text' | 'texts' | 'boolean' | 'seconds' | 'map' | 'map of texts' | 'address' | readonly string[];

export interface HookType {
  readonly required: readonly string[];
  /** What it reads; other fields may hold anything. */
  readonly fields: Readonly<Record<string, HookField>>;
}

export interface Host {
  readonly id: string;
  readonly title: string;
  /** The version that every row was checked against. */
  readonly verified: string;
  /** Its folder of agents as it stands in a path: anywhere in a project, or right below a plugin's manifest. */
  readonly folder: { readonly of: 'project' | 'plugin'; readonly path: string };
  /** Files in bytes above this are skipped. */
  readonly maxBytes: number;
  readonly reading: Reading;
  readonly name: NameRules;
  /** Keys that stand in for a missing description, in order. */
  readonly descriptionFallbacks: readonly string[];
  /** Broken frontmatter loads all the same, as an agent that has nothing but a name. */
  readonly loadsPlaceholders: boolean;
  readonly keys: Readonly<Record<string, Key>>;
  /** Keys that are known and have no effect here. */
  readonly inertKeys: readonly string[];
  /** Misspellings that the host itself knows; null where it knows that nothing is meant. */
  readonly mistakes: Readonly<Record<string, string | null>>;
  /** Keys that people write for people; no misspellings of ours. */
  readonly noteKeys: readonly string[];
  /** Keys of other hosts, which are no misspellings of ours. */
  readonly foreignKeys: readonly string[];
  readonly tools: Readonly<Record<string, Tool>>;
  readonly renamedTools: Readonly<Record<string, string>>;
  readonly retiredTools: Readonly<Record<string, RetiredTool>>;
  /** Tools that a `memory` key adds to a list of tools, in this order. */
  readonly memoryTools: readonly string[];
  readonly models: readonly Value[];
  readonly colors: readonly Value[];
  readonly hooks: HookRules;
  /** How much all names and descriptions together may take of every request before it warns. */
  readonly descriptionBudget: Dated & { readonly limit: number; readonly charactersPerToken: number };
  /** Names that cannot be mentioned in a message: those that do not match this. */
  readonly mentionable: RegExp;
  readonly builtInAgents: readonly string[];
}
