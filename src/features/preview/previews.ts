/** Makes previews, and makes none twice while nothing has changed. */
import type { AgentFile, Workspace } from '../../core/workspace/workspace';
import type { AgentPreview, AgentSummary, PreviewFixes } from '../../protocol/server';
import { agentPreview } from '../agentPreview';
import type { Derived } from '../derived';
import { previewFixes } from './findings';

interface Made {
  readonly file: AgentFile;
  readonly summary: AgentSummary;
  /** Another list once any file changes: links may lead elsewhere. */
  readonly files: readonly AgentFile[];
  /** Likewise. */
  readonly skills: ReadonlyMap<string, string>;
  readonly preview: AgentPreview;
}

export class Previews {
  readonly #workspace: Workspace;
  readonly #derived: Derived;
  readonly #made = new Map<string, Made>();
  #revisions = 0;

  constructor(workspace: Workspace, derived: Derived) {
    this.#workspace = workspace;
    this.#derived = derived;
  }

  /** `version` is that of the open document; null for a closed file. */
  preview(uri: string, version: number | null): AgentPreview | null {
    const file = this.#workspace.file(uri);
    if (!file) return null;
    const summary = this.#derived.summary(file);
    const files = this.#workspace.files();
    const { skills } = this.#workspace;
    const known = this.#made.get(uri);
    const isBeside = known?.files === files && known.skills === skills;
    if (known && isBeside && known.file === file && known.summary === summary && known.preview.version === version)
      return known.preview;
    this.#revisions += 1;
    const { shown } = this.#derived.examined(file);
    const revision = this.#revisions;
    const preview = agentPreview({ file, workspace: this.#workspace, summary, findings: shown, version, revision });
    if (this.#made.size >= mostKept) this.#made.clear();
    this.#made.set(uri, { file, summary, files, skills, preview });
    return preview;
  }

  fixes(uri: string, version: number | null): PreviewFixes | null {
    const file = this.#workspace.file(uri);
    const preview = this.preview(uri, version);
    if (!file || !preview) return null;
    const fixes = previewFixes(file, this.#derived.examined(file).shown, this.#workspace);
    return { revision: preview.revision, version, fixes };
  }
}

/** More than anybody has open. */
const mostKept = 20;
