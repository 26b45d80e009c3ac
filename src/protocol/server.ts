/** What client and server ask of each other, beyond LSP. Every request names its answer. */
import type { Place } from './clientCommands';

/** Lines and columns from 0, columns in UTF-16 units. */
export interface Range {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

export type VerdictKind = 'loads' | 'loads-repaired' | 'does-not-load' | 'not-an-agent';

/** Where the program would find an agent. `loose`: in no folder that is scanned. */
export type Scope = 'project' | 'user' | 'plugin' | 'managed' | 'loose';

/** One reason of a verdict, in words, with its place in the file. */
export interface Reason {
  readonly message: string;
  readonly range: Range;
  readonly rule: string | null;
}

/** Another agent, as far as it is named beside this one. */
export interface AgentRef {
  readonly uri: string;
  readonly name: string;
  readonly scope: Scope;
  /** As in `AgentSummary`. */
  readonly root: string;
  readonly path: string;
}

/** One row of the tree. */
export interface AgentSummary {
  readonly uri: string;
  /** The name as loaded, or as it would be once repaired; else the file's stem. */
  readonly name: string;
  /** What people type to call it, such as `@agent-reviewer`; null where it does not load, or cannot be typed. */
  readonly mention: string | null;
  readonly description: string | null;
  readonly verdict: VerdictKind;
  /** The program finds an agent in the file, or would once it is mended; nothing is known of one otherwise. */
  readonly isRead: boolean;
  /** Of one that loads: why it is repaired, has no tools or may not be used. */
  readonly reasons: readonly Reason[];
  /** Of one that loads: why it has no tools, or else its first error; null where there is neither. */
  readonly fault: Reason | null;
  readonly scope: Scope;
  /** Workspace folder, plugin or home folder that it belongs to. */
  readonly root: string;
  /** Path from its agents folder, such as `team/reviewer.md`. */
  readonly path: string;
  readonly color: string | null;
  readonly model: string | null;
  /** `all`, or what a spawned agent is given. */
  readonly tools: 'all' | readonly string[];
  /** It loads, and the program refuses to start it, since none of its tools is one. */
  readonly isRefused: boolean;
  /** Names that `tools` lists and the program drops. */
  readonly droppedTools: readonly string[];
  /** Approximate tokens: of what the main conversation is told, and of the system prompt. */
  readonly tokens: { readonly description: number; readonly prompt: number };
  /** The agent of the same name that is used in place of this one; null where this one is used, or does not load. */
  readonly shadowedBy: AgentRef | null;
  /** Agents of the same name that are not used because of this one. */
  readonly shadows: readonly AgentRef[];
  /** Others of the same name in the same agents folder; the program takes one of all these, and which one is not defined. */
  readonly namesakes: readonly AgentRef[];
  /** How many other agent files list or mention this one by its name. */
  readonly usedBy: number;
  readonly errors: number;
  readonly warnings: number;
  readonly informations: number;
  /** Where the name stands, to reveal it; the start of the file if it has none. */
  readonly nameRange: Range;
}

/** One turn of an example conversation in a description. */
export interface Turn {
  readonly speaker: 'context' | 'user' | 'assistant' | 'commentary' | 'other';
  /** The word as written (`user`, `Assistant`), empty for text without a speaker. */
  readonly label: string;
  readonly text: string;
}

export type DescriptionPart =
  | { readonly kind: 'text'; readonly html: string }
  | { readonly kind: 'example'; readonly turns: readonly Turn[] };

/** A thing that the program takes, drops or looks for, with the reason where there is one. */
export interface EffectiveItem {
  readonly text: string;
  /** `given`: the agent has it; `lost`: it stands in the file and comes to nothing; `plain`: neither. */
  readonly state: 'given' | 'lost' | 'plain';
  readonly why: string | null;
  /** Where it stands in the file. */
  readonly range: Range | null;
  /** What opens it, as a key of `AgentPreview.targets`. */
  readonly href: string | null;
}

export interface EffectiveRow {
  readonly term: string;
  /** What it comes to, in words; null where the items say it. */
  readonly text: string | null;
  readonly items: readonly EffectiveItem[];
  /** What follows, or how it is without the key. */
  readonly note: string | null;
}

/** Rows that belong together, such as those about tools. */
export interface EffectiveGroup {
  readonly id: 'tools' | 'runs' | 'given' | 'ignored' | 'rivals';
  readonly title: string;
  readonly rows: readonly EffectiveRow[];
}

/** A stretch of a text that the program sends; a mark stands for what nobody sees. */
export interface SentPiece {
  readonly kind: 'plain' | 'hidden' | 'comment';
  /** What is drawn: the text, or for a hidden character its name. */
  readonly shown: string;
}

/** A text to the letter, and how it is drawn. */
export interface SentText {
  readonly exact: string;
  readonly pieces: readonly SentPiece[];
  /** Approximate. */
  readonly tokens: number;
}

/** What reaches the models: the main conversation by its list of agents, the agent itself by its system prompt. */
export interface ModelView {
  /** Null for a file that gives no agent. */
  readonly listing: SentText | null;
  /** What one should know about the line, such as that it is not sent. */
  readonly listingNotes: readonly string[];
  readonly prompt: SentText;
  readonly promptNotes: readonly string[];
  /** Each part, and what it takes. */
  readonly tokens: readonly { readonly part: string; readonly tokens: number }[];
}

export interface PreviewFinding {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  readonly message: string;
  readonly range: Range;
}

/** A change of one file that was tried before it is offered. */
export interface PreviewFix {
  /** Which finding of the preview it mends. */
  readonly finding: number;
  readonly title: string;
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
}

/** One agent, ready to be drawn. */
export interface AgentPreview {
  readonly summary: AgentSummary;
  /** The document version this was made from; null for a closed file. */
  readonly version: number | null;
  /** Equal numbers, equal previews. */
  readonly revision: number;
  readonly description: readonly DescriptionPart[];
  /** The system prompt as HTML; made on the server, raw HTML escaped, dangerous links emptied, blocks tied to their lines. */
  readonly promptHtml: string;
  /** Lines of the file, from 0: where the description and the prompt begin, and how many lines there are. */
  readonly lines: { readonly description: number | null; readonly prompt: number; readonly count: number };
  readonly permissionMode: string | null;
  readonly effective: readonly EffectiveGroup[];
  readonly model: ModelView;
  readonly findings: readonly PreviewFinding[];
  /** What links to agents and skills lead to: `agent:reviewer` and the URI of its file. */
  readonly targets: Readonly<Record<string, string>>;
  /** Title and version of the program whose reading this is, such as `Claude Code 2.1.329`. */
  readonly host: string;
}

/** Fixes of the findings of one revision. */
export interface PreviewFixes {
  readonly revision: number;
  readonly version: number | null;
  readonly fixes: readonly PreviewFix[];
}

/** What a new agent is made of. */
export interface NewAgent {
  readonly name: string;
  readonly description: string;
  /** Null leaves the key out: every tool. */
  readonly tools: readonly string[] | null;
  readonly model: string | null;
  readonly color: string | null;
  /** Null gives a short one to fill in. */
  readonly prompt: string | null;
}

/** A whole agent of our own to start from. */
export interface AgentTemplate {
  readonly label: string;
  readonly summary: string;
  readonly agent: NewAgent & { readonly prompt: string };
}

/** What is said of a name while it is typed. */
export interface NameProblem {
  readonly message: string;
  /** Nothing can be written under it; otherwise it is only worth a word. */
  readonly isFault: boolean;
}

/** A text that the program reads as it was meant, or why there is none. */
export type Written = { readonly text: string } | { readonly problem: string };

export interface TextChange {
  readonly range: Range;
  readonly newText: string;
}

/** Choices for the questions of New Agent; from the host's table. */
export interface NewAgentChoices {
  /** `yieldsTo`: the tool beside which the program leaves it out. */
  readonly tools: readonly { readonly name: string; readonly summary: string; readonly yieldsTo: string | null }[];
  readonly models: readonly { readonly name: string; readonly summary: string }[];
  readonly colors: readonly string[];
}

/** The text of one file, and what decoding it lost. */
export interface FileText {
  readonly text: string;
  /** A byte-order mark stood before the text. */
  readonly hasByteOrderMark: boolean;
  /** Some bytes were not UTF-8, and became U+FFFD. */
  readonly isDamaged: boolean;
  /** Of a damaged text, for each U+FFFD in it the bytes, each as the character of its number. */
  readonly lost?: readonly string[];
  /** Size on disk, in bytes. */
  readonly size: number;
}

/** What the client asks of the server. */
export interface ServerCalls {
  readonly 'agentAuthor/agents': { params: null; result: readonly AgentSummary[] };
  /**
   * Of these files, or of all that were read so far; what is no agent, or gone, is left out. A row that comes before its
   * file was checked has no counts and no reasons yet, and is told of again.
   */
  readonly 'agentAuthor/rows': { params: { readonly uris: readonly string[] | null }; result: readonly AgentSummary[] };
  readonly 'agentAuthor/preview': { params: { readonly uri: string }; result: AgentPreview | null };
  /** One row of the tree; null where the file is no agent. */
  readonly 'agentAuthor/agent': { params: { readonly uri: string }; result: AgentSummary | null };
  /** Where other agents name this one. */
  readonly 'agentAuthor/uses': { params: { readonly uri: string }; result: readonly Place[] };
  readonly 'agentAuthor/previewFixes': { params: { readonly uri: string }; result: PreviewFixes | null };
  /** Changes that mend all of a file that can be mended unasked. */
  readonly 'agentAuthor/fixAll': { params: { readonly uri: string }; result: readonly TextChange[] };
  readonly 'agentAuthor/newAgentChoices': { params: null; result: NewAgentChoices };
  /** From the text of our snippets. */
  readonly 'agentAuthor/templates': { params: { readonly snippets: string }; result: readonly AgentTemplate[] };
  /** `folder` is the agents folder that it is for, as a URI with a slash at the end. */
  readonly 'agentAuthor/newAgentText': { params: NewAgent & { readonly folder: string }; result: Written };
  /** Null where all is well. `except` is the file that is to be renamed. */
  readonly 'agentAuthor/checkName': {
    params: { readonly name: string; readonly folder: string; readonly except: string | null };
    result: NameProblem | null;
  };
  /** Changes to the text of a file that give its agent another name, and another description where one is given. */
  readonly 'agentAuthor/rewrite': {
    params: {
      readonly uri: string;
      readonly text: string;
      readonly name: string;
      readonly description: string | null;
    };
    result: readonly TextChange[];
  };
  /** Other files that mention or list the agent of a file by its name. */
  readonly 'agentAuthor/mentions': {
    params: { readonly uri: string; readonly name: string };
    result: readonly string[];
  };
  /** Changes to one text that have it speak of an agent by another name. */
  readonly 'agentAuthor/mentionChanges': {
    params: { readonly text: string; readonly from: string; readonly to: string };
    result: readonly TextChange[];
  };
  /** As the program takes them on its command line; `left` are names of those that do not load. */
  readonly 'agentAuthor/agentsJson': {
    params: { readonly uris: readonly string[] };
    result: { readonly json: string; readonly left: readonly string[] };
  };
}

/** What the server asks of the client, since only the client reaches files. */
export interface ClientCalls {
  readonly 'agentAuthor/listFiles': { params: null; result: readonly string[] };
  readonly 'agentAuthor/readFiles': {
    params: { readonly uris: readonly string[] };
    result: readonly (FileText | null)[];
  };
}

/** What the server tells the client: these files' rows, summaries or previews may differ. */
export interface ServerNotices {
  readonly 'agentAuthor/agentsChanged': { readonly uris: readonly string[] };
}
