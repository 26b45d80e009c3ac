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
  /** It lets the agent do nothing that it may not do without the key, so that a slip of spelling may be mended unasked. */
  readonly isStrict?: boolean;
  /** Right, but never proposed in place of a wrong one. */
  readonly isUnadvised?: boolean;
  /** The agent asks for nothing any more; these ask. */
  readonly milder?: readonly string[];
}

/**
 * What the host takes as the value of a key. Anything else is dropped, and the key counts as absent. Keys whose values
 * decide more than themselves (tools, hooks, servers) have rows of their own.
 */
export type Accepts =
  /** One of the key's values, or of its colours. */
  | {
      readonly of: 'words';
      readonly inAnyCase?: boolean;
      /** Taken as well, each for what it stands for, and nothing to tell people of. */
      readonly also?: Readonly<Record<string, string>>;
      /** Dropped, and nothing is lost by it. */
      readonly harmless?: readonly string[];
      /** What follows from a number, which is taken. */
      readonly whenNumber?: string;
    }
  /** True or false, in quotes too. */
  | { readonly of: 'switch' }
  /** A whole number. Of a text the number that it begins with. */
  | { readonly of: 'count'; readonly least: number }
  /** Text that is not blank. */
  | { readonly of: 'text' }
  /** Text or a list of texts. */
  | { readonly of: 'names' }
  /** A map of these fields, whatever the case and hyphens of their names, each with these words. */
  | { readonly of: 'fields'; readonly fields: Readonly<Record<string, readonly string[]>> };

/** Red, green and blue, each from 0 to 255. */
export type Rgb = readonly [number, number, number];

/** A colour that an agent can have, and about what it looks like there. */
export interface NamedColor extends Value {
  readonly rgb: Rgb;
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
  readonly accepts?: Accepts;
  /** What follows from a value that is dropped, where that is not `whenIgnored`. */
  readonly whenDropped?: string;
  /** Words of other hosts and usual guesses, in lower case without hyphens, and the value that they mean here. */
  readonly meant?: Readonly<Record<string, string>>;
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
  /** Not at hand from the start: it is loaded when it is needed. */
  readonly isDeferred?: boolean;
  /** It loads those, and is left out where there are none. */
  readonly loadsDeferred?: boolean;
  /** What stands in parentheses behind it counts where the agent is the main conversation. */
  readonly hasPatternInMainThread?: true;
  /** Current models have it only where it was switched on. */
  readonly isOptIn?: true;
  /** An agent that runs in the background does not keep it. */
  readonly isLostInBackground?: true;
}

/** The names by which another host calls its tools. */
export interface ForeignTools {
  readonly title: string;
  /** The version, or the documentation, that the names were taken from. */
  readonly verified: string;
  readonly evidence: Evidence;
  /**
   * By each name the tools of this host that do the same; none where nothing does. More than one: the name stands for
   * a group, so that taking all of them may give more than was meant.
   */
  readonly tools: Readonly<Record<string, readonly string[]>>;
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
  /** A name or description that is a number or boolean is read as text, and a description without blanks around it. */
  readonly makesText: boolean;
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
  /** Events of other programs that read the same key, which run them themselves. */
  readonly foreignEvents: readonly string[];
  /** Fields of every hook. */
  readonly fields: Readonly<Record<string, FieldShape>>;
  readonly types: Readonly<Record<string, HookType>>;
}

/** The shape of a field; a list is of the words that it may be. */
export type FieldShape = 'text' | 'some text' | 'texts' | 'boolean' | 'seconds' | 'map' | 'map of texts' | 'address' | readonly string[];

export interface HookType {
  readonly required: readonly string[];
  /** What it reads; other fields may hold anything. */
  readonly fields: Readonly<Record<string, FieldShape>>;
}

/** What a server of tools needs, by its type. */
export interface ServerRules {
  /** The type of one that names none. */
  readonly usual: string;
  readonly types: Readonly<Record<string, HookType>>;
  /** Of every type. */
  readonly fields: Readonly<Record<string, FieldShape>>;
}

/** The names of models that the host sends on, for what becomes of any other. */
export interface ModelIds {
  /** Without a date, a region or a version of their own: `claude-opus-5`. */
  readonly known: readonly string[];
  /** What an id looks like; others are no model of the vendor. */
  readonly pattern: RegExp;
  /** Stripped from an id, in this order, before it is looked up. */
  readonly trimmings: readonly RegExp[];
  /** A date or the like at its end, without which an id is looked up as well. */
  readonly versions: RegExp;
  /** Matches ids of services that retire models on days of their own. */
  readonly elsewhere: RegExp;
  /** Aliases that stand in the names of models. */
  readonly families: readonly string[];
  /** Ids, with or without their date, and the day after which the vendor answers with an error. */
  readonly retired: Readonly<Record<string, string>>;
  /** Asks for a larger context, behind an alias or an id. */
  readonly largerContext: string;
}

export interface Host {
  readonly id: string;
  readonly title: string;
  /** Who chooses among the agents, by their descriptions. */
  readonly chooser: string;
  /** The version that every row was checked against. */
  readonly verified: string;
  /** Its folder of agents as it stands in a path: anywhere in a project, or right below a plugin's manifest. */
  readonly folder: { readonly of: 'project' | 'plugin'; readonly path: string };
  /**
   * Of agents of one name in several places one is used: that of the later place here, and of folders of projects that
   * of the innermost. Agents of other places compete with nobody.
   */
  readonly precedence: readonly ('user' | 'project' | 'managed')[];
  /** Where an administrator puts agents for everybody on a machine, by what Node calls its system. */
  readonly managedAgents: Readonly<Partial<Record<string, string>>>;
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
  /** What to do in place of an inert key; removing it where nothing is said. */
  readonly insteadOfInert: Readonly<Record<string, string>>;
  /** Values that this host drops and its relatives take, by key. */
  readonly inertValues: Readonly<Record<string, readonly string[]>>;
  /** Misspellings that the host itself knows; null where it knows that nothing is meant. */
  readonly mistakes: Readonly<Record<string, string | null>>;
  /** Keys that people write for people; no misspellings of ours. */
  readonly noteKeys: readonly string[];
  /** Keys of other hosts, which are no misspellings of ours. */
  readonly foreignKeys: readonly string[];
  /** Keys of commands and skills of this very host. */
  readonly commandKeys: readonly string[];
  readonly tools: Readonly<Record<string, Tool>>;
  readonly renamedTools: Readonly<Record<string, string>>;
  readonly retiredTools: Readonly<Record<string, RetiredTool>>;
  /** Tools of other hosts, which people bring along. */
  readonly foreignTools: readonly ForeignTools[];
  /** Tools that a `memory` key adds to a list of tools, in this order. */
  readonly memoryTools: readonly string[];
  /** Tools that change files that are there. */
  readonly editTools: readonly string[];
  /** What an agent is denied so that it changes no file. */
  readonly writeTools: readonly string[];
  readonly models: readonly Value[];
  readonly modelIds: ModelIds;
  readonly colors: readonly NamedColor[];
  readonly hooks: HookRules;
  readonly servers: ServerRules;
  /** How much all names and descriptions together may take of every request before it warns. */
  readonly descriptionBudget: Dated & { readonly limit: number; readonly charactersPerToken: number };
  /** Names that cannot be mentioned in a message: those that do not match this. */
  readonly mentionable: RegExp;
  readonly builtInAgents: readonly string[];
  /** Tools that start agents, by each of their names: the words in their parentheses are names of agents. */
  readonly agentTools: readonly string[];
}
