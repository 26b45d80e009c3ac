/** What travels with every diagnostic of ours, as plain JSON. */
import type { Range } from './server';

export interface DiagnosticData {
  readonly rule: string;
  /** What the editor's own validator says about the same place. */
  readonly overlap: 'none' | 'same' | 'cause';
  /** The key token that the finding is about. */
  readonly keyRange: Range;
  /** Where the validator says it, if not at the place of the finding. */
  readonly twinRange?: Range;
  /** In place of the message where the editor has named the cause already; null unless `overlap` is `cause`. */
  readonly consequence: string | null;
}
