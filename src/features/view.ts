/** What a question about one document is asked of. */
import type { Finding } from '../core/lint/lint';
import type { LineIndex } from '../core/text/lineIndex';
import type { AgentFile, Workspace } from '../core/workspace/workspace';

export interface DocumentView {
  readonly file: AgentFile;
  readonly workspace: Workspace;
  readonly lines: LineIndex;
  /** As people set them. */
  readonly findings: readonly Finding[];
  /** Silenced ones among them. */
  readonly allFindings: readonly Finding[];
  /** The editor's own language features answer for this document as well, so nothing of theirs is said again. */
  readonly isShared: boolean;
}
