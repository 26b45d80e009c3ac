/** What can be folded away: the frontmatter, long values, blocks between tags, and the rest where the editor does not. */
import type { FoldingRange } from 'vscode-languageserver-types';
import { proseOf } from '../core/load/prose';
import { type Span, span } from '../core/text/span';
import { entriesOf, headerSpan } from './structure/entries';
import { headingsOf } from './structure/headings';
import { tagBlocksIn } from './structure/tagBlocks';
import type { DocumentView } from './view';

/** `foldsMarkdown`: the editor itself folds headings and fences. */
export const foldingRanges = (view: DocumentView, foldsMarkdown: boolean): readonly FoldingRange[] => {
  const closed = [...frontmatter(view), ...tagBlocks(view)].flatMap((whole) => folded(view, whole, 1));
  const open = [...values(view), ...(foldsMarkdown ? [] : markdown(view))].flatMap((whole) => folded(view, whole, 0));
  return [...closed, ...open].sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
};

/** `shown` is how many lines at its end stay, such as that of the closing mark. */
const folded = ({ lines }: DocumentView, { start, end }: Span, shown: 0 | 1): readonly FoldingRange[] => {
  const startLine = lines.position(start).line;
  const endLine = lines.position(end).line - shown;
  return endLine > startLine ? [{ startLine, endLine }] : [];
};

const frontmatter = (view: DocumentView): readonly Span[] => {
  const whole = view.file.loaded.block && headerSpan(view);
  return whole ? [whole] : [];
};

const values = (view: DocumentView): readonly Span[] =>
  entriesOf(view).map(({ keySpan, end }) => span(keySpan.start, end));

const tagBlocks = ({ file: { loaded } }: DocumentView): readonly Span[] =>
  tagBlocksIn(loaded.text, span(0, loaded.text.length), proseOf(loaded).isCode).map(({ open, close }) =>
    span(open.start, close.start),
  );

const markdown = ({ file: { loaded } }: DocumentView): readonly Span[] => [
  ...headingsOf(loaded).map(({ at, end }) => span(at.start, end)),
  ...proseOf(loaded)
    .fences()
    .map(({ whole }) => whole),
];
