/** What a check is: data, and one pure function that yields what it found. */
import type { LoadedFile } from '../load/load';
import type { Edit } from '../text/edit';
import type { Span } from '../text/span';
import type { AgentFile, Workspace } from '../workspace/workspace';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** The gravest is 0. */
export const severityRank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2, hint: 3 };

/** What becomes of the agent because of a finding. */
export type Consequence =
  | 'does-not-load'
  | 'loads-without-tools'
  | 'loses-restriction'
  | 'silently-ignored'
  | 'portability';

/**
 * A change that mends a finding. `safe`: says what the file says already, so it may be applied unasked among others;
 * `suggestion`: a person chooses.
 */
export interface Fix {
  readonly title: string;
  readonly kind: 'safe' | 'suggestion';
  readonly edits: readonly Edit[];
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
  readonly related?: readonly Related[];
  readonly tags?: readonly ('unnecessary' | 'deprecated')[];
  readonly fixes?: readonly Fix[];
}

type Messages = Readonly<Record<string, string>>;

/** A report whose message is one of these, with all of its slots. */
type ReportOf<Texts extends Messages> = {
  readonly [Id in keyof Texts & string]: Omit<Report, 'message' | 'data'> & { readonly message: Id } & Data<Texts[Id]>;
}[keyof Texts & string];

/** How a description that has to be made safe is written: one double-quoted line, or a block of lines. */
export type DescriptionStyle = 'quoted' | 'block';

export interface RuleContext {
  readonly workspace: Workspace;
  /** The first of several safe fixes follows the style. */
  readonly settings: { readonly descriptionStyle: DescriptionStyle };
}

interface RuleOf<Texts extends Messages, Found extends Report> {
  readonly id: string;
  /** `Enforce …`, `Require …`, `Disallow …` or `Warn about …`, no full stop. */
  readonly summary: string;
  readonly consequence: Consequence;
  readonly severity: Severity;
  /**
   * Whether the editor's own validator says something about the same place: the `same` thing, or only its `cause` and
   * not what becomes of the agent.
   */
  readonly overlap: 'none' | 'same' | 'cause';
  readonly messages: Texts;
  /** Its findings depend on other files, so a fix cannot be tried on the file alone. */
  readonly isCrossFile?: boolean;
  /** Asked first, because it is cheap: whether there can be anything to find. */
  readonly concerns?: (loaded: LoadedFile) => boolean;
  readonly check: (file: AgentFile, context: RuleContext) => Iterable<Found>;
}

export type Rule = RuleOf<Messages, Report>;

/** Checks every report against its template at compile time: a misspelt message or slot does not compile. */
export const defineRule = <const Texts extends Messages>(rule: RuleOf<Texts, Report & ReportOf<Texts>>): Rule => rule;
