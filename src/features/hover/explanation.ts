/** What a hover says, before it is Markdown. */
import type { Span } from '../../core/text/span';

export interface Explanation {
  readonly at: Span;
  /** In Markdown; empty ones are left out. */
  readonly paragraphs: readonly string[];
}
