/** What a check is: data, and one pure function that yields what it found. */
import type { LoadedFile } from '../load/load';
import type { Edit } from '../text/edit';
import type { Span } from '../text/span';
import type { AgentFile, Workspace } from '../workspace/workspace';
import type { FileSettings } from './settings';
import type { Silence } from './silence';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** How grave a check is where it is on. */
export type Level = Severity | 'off';

export const levels: readonly Level[] = ['error', 'warning', 'information', 'hint', 'off'];

/** The gravest is 0. */
export const severityRank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2, hint: 3 };

/** What becomes of the agent because of a finding. */
export type Consequence =
  | 'does-not-load'
  | 'loads-without-tools'
  | 'loses-restriction'
  | 'silently-ignored'
  | 'portability'
  | 'security'
  | 'routing'
  | 'style';

/**
 * Whether the editor's own validator says something about the same place: the `same` thing, or only its `cause` and not
 * what becomes of the agent.
 */
export type Overlap = 'none' | 'same' | 'cause';

/** Where a check stands in the list of checks. */
export type Group =
  | 'load'
  | 'shape'
  | 'tools'
  | 'values'
  | 'references'
  | 'text'
  | 'routing'
  | 'security'
  | 'body'
  | 'plugin'
  | 'style';

/**
 * A change that mends a finding. `safe`: says what the file says already, so it may be applied unasked among others;
 * `suggestion`: a person chooses.
 */
export interface Fix {
  readonly title: string;
  readonly kind: 'safe' | 'suggestion';
  readonly edits: readonly Edit[];
  /** In place of edits: a name that the settings of the project are to know. */
  readonly allows?: { readonly list: 'knownKeys' | 'knownTools' | 'knownModels'; readonly name: string };
  /** The file is to be saved as UTF-8 without a byte order mark, beside the edits or in place of any. */
  readonly dropsMark?: boolean;
  /** It is meant to leave a file that is no agent any more. */
  readonly endsAgent?: boolean;
}

export interface Related {
  readonly uri: string;
  readonly span: Span;
  readonly message: string;
}

/** The names between braces in a template: `'{key}' is {kind}` has `key` and `kind`. */
export type Slots<Template extends string> = Template extends `${string}{${infer Slot}}${infer Rest}`
  ? Slot | Slots<Rest>
  : never;

type Data<Template extends string> = [Slots<Template>] extends [never]
  ? { readonly data?: undefined }
  : { readonly data: { readonly [Slot in Slots<Template>]: string | number } };

/** One thing that a check found. */
export interface Report {
  /** The id of one of the check's messages. */
  readonly message: string;
  readonly data?: Readonly<Record<string, string | number>> | undefined;
  readonly at: Span;
  /** In place of the rule's own. */
  readonly severity?: Severity;
  readonly consequence?: Consequence;
  /** In place of the rule's own. */
  readonly overlap?: Overlap;
  /** Where the editor says the same, if not at the place of the finding. */
  readonly twinAt?: Span;
  readonly related?: readonly Related[];
  readonly tags?: readonly ('unnecessary' | 'deprecated')[];
  readonly fixes?: readonly Fix[];
}

type Messages = Readonly<Record<string, string>>;

/** A report whose message is one of these, with all of its slots. */
type ReportOf<Texts extends Messages> = {
  readonly [Id in keyof Texts & string]: Omit<Report, 'message' | 'data'> & { readonly message: Id } & Data<Texts[Id]>;
}[keyof Texts & string];

/** What a finding looks like to the checks that run last. */
export interface FoundPlace {
  readonly rule: string;
  readonly at: Span;
}

export interface RuleContext {
  readonly workspace: Workspace;
  readonly settings: FileSettings;
  /** Comments in this file that silence checks. */
  readonly silences: readonly Silence[];
  /** What the other checks found, before silencing. Empty but for checks that run last. */
  readonly found: readonly FoundPlace[];
  readonly ruleIds: ReadonlySet<string>;
}

interface RuleOf<Texts extends Messages, Found extends Report> {
  readonly id: string;
  /** `Enforce …`, `Require …`, `Disallow …` or `Warn about …`, no full stop. */
  readonly summary: string;
  readonly group: Group;
  readonly consequence: Consequence;
  /** Unless a report has its own. A check that is `off` runs only where the settings switch it on. */
  readonly severity: Level;
  /** Its findings depend on other files, so a fix cannot be tried on the file alone. */
  readonly isCrossFile?: boolean;
  /** It is asked of documents and templates in an agents folder too, where all others are silent. */
  readonly speaksOfDocuments?: boolean;
  /** It is asked of files in an agents folder that are no agents, of which all others say nothing. */
  readonly speaksOfNotes?: boolean;
  /** It runs after the others and is given what they found. */
  readonly runsLast?: boolean;
  /** Unless a report has its own. */
  readonly overlap: Overlap;
  readonly messages: Texts;
  /** Asked first, because it is cheap: whether there can be anything to find. */
  readonly concerns?: (loaded: LoadedFile) => boolean;
  readonly check: (file: AgentFile, context: RuleContext) => Iterable<Found>;
}

export type Rule = RuleOf<Messages, Report>;

/** Checks every report against its template at compile time: a misspelt message or slot does not compile. */
export const defineRule = <const Texts extends Messages>(rule: RuleOf<Texts, Report & ReportOf<Texts>>): Rule => rule;
