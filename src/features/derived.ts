/** What follows from the files, kept until a file that weighs on it changes. */
import { type Examination, examine, type Finding, type RuleFault } from '../core/lint/lint';
import type { AgentFile, Workspace } from '../core/workspace/workspace';
import type { AgentSummary } from '../protocol/server';
import { summaryOf } from './summary';

export class Derived {
  readonly #workspace: Workspace;
  readonly #onFault: (fault: RuleFault) => void;
  readonly #examined = new Map<string, Examination>();
  /** Files that were examined once, and so are known to be examined again. */
  readonly #seen = new Set<string>();
  readonly #summaries = new Map<string, AgentSummary>();

  constructor(workspace: Workspace, onFault: (fault: RuleFault) => void) {
    this.#workspace = workspace;
    this.#onFault = onFault;
  }

  /** To be told what `Workspace` answered to every change. */
  forget(uris: ReadonlySet<string>): void {
    for (const uri of uris) {
      this.#examined.delete(uri);
      this.#summaries.delete(uri);
    }
  }

  /** As people set them. */
  findings(file: AgentFile): readonly Finding[] {
    return this.examined(file).shown;
  }

  examined(file: AgentFile): Examination {
    this.#seen.add(file.uri);
    return kept(this.#examined, file.uri, () => examine(file, this.#workspace, this.#onFault));
  }

  summary(file: AgentFile): AgentSummary {
    return kept(this.#summaries, file.uri, () => summaryOf(file, this.examined(file), this.#workspace));
  }

  /** As `summary`; without counts and reasons where a file was never examined, which would take its time. */
  row(file: AgentFile): AgentSummary {
    return this.#seen.has(file.uri) ? this.summary(file) : summaryOf(file, unexamined, this.#workspace);
  }

  /** Of every agent, in the order of their URIs. */
  summaries(): readonly AgentSummary[] {
    return this.#workspace.files().flatMap((file) => (isAgent(file) ? [this.summary(file)] : []));
  }

  /** Of these files, or of all. */
  rows(uris: readonly string[] | null): readonly AgentSummary[] {
    const files = uris?.flatMap((uri) => this.#workspace.file(uri) ?? []) ?? this.#workspace.files();
    return files.flatMap((file) => (isAgent(file) ? [this.row(file)] : []));
  }
}

const unexamined: Examination = { all: [], wanted: [], shown: [] };

const isAgent = ({ loaded }: AgentFile): boolean => loaded.verdict !== 'not-an-agent';

const kept = <Value>(store: Map<string, Value>, key: string, make: () => Value): Value => {
  const known = store.get(key);
  if (known !== undefined) return known;
  const made = make();
  store.set(key, made);
  return made;
};
