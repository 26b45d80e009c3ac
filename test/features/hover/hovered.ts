/** What a hover says at the cursor of a text that lies among other agents, and which word it is about. */
import { textAt } from '../../../src/core/text/span';
import { spanOf } from '../../../src/features/convert';
import { hover } from '../../../src/features/hover/hover';
import { marked } from '../../support/marked';
import { type Around, viewOf } from '../completion/asked';

export interface Hovered {
  readonly word: string;
  /** Paragraph by paragraph. */
  readonly says: readonly string[];
}

export const hoveredAt = (source: string, around: Around = {}): Hovered | undefined => {
  const { text, offset } = marked(source);
  const view = viewOf(text, around);
  const { contents, range } = hover(view, offset) ?? {};
  if (!contents || !range || typeof contents !== 'object' || !('value' in contents)) return undefined;
  return { word: textAt(text, spanOf(view.lines, range)), says: contents.value.split('\n\n') };
};
