/** The outline of an agent file: keys of the frontmatter, headings of the prompt, and blocks between tags. */
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import { proseOf } from '../core/load/prose';
import { withoutSecrets } from '../core/text/secrets';
import { type Span, span } from '../core/text/span';
import { rangeOf } from './convert';
import { markHidden } from './preview/hiddenCharacters';
import { entriesOf, headerSpan } from './structure/entries';
import { headingsOf } from './structure/headings';
import { tagBlocksIn } from './structure/tagBlocks';
import type { DocumentView } from './view';

/** One symbol before it is put into those around it. */
interface Item {
  readonly name: string;
  readonly detail: string;
  readonly kind: SymbolKind;
  readonly whole: Span;
  readonly nameAt: Span;
}

export const documentSymbols = (view: DocumentView): readonly DocumentSymbol[] =>
  nested([...headerItems(view), ...headingItems(view), ...blockItems(view)], view);

const headerItems = (view: DocumentView): readonly Item[] => {
  const whole = headerSpan(view);
  if (!whole) return [];
  const fields = entriesOf(view).map(({ key, keySpan, value, end }) => ({
    name: key,
    detail: inShort(value),
    kind: SymbolKind.Property,
    whole: span(keySpan.start, end),
    nameAt: keySpan,
  }));
  const frontmatter = { name: 'Frontmatter', detail: '', kind: SymbolKind.Namespace, whole };
  return [{ ...frontmatter, nameAt: span(whole.start, whole.start + 3) }, ...fields];
};

const headingItems = ({ file }: DocumentView): readonly Item[] =>
  headingsOf(file.loaded).map(({ level, title, at, end }) => ({
    name: `${'#'.repeat(level)} ${title}`.trimEnd(),
    detail: '',
    kind: SymbolKind.String,
    whole: span(at.start, end),
    nameAt: at,
  }));

const blockItems = ({ file: { loaded } }: DocumentView): readonly Item[] => {
  const { text } = loaded;
  return tagBlocksIn(text, span(0, text.length), proseOf(loaded).isCode).map(({ name, open, close }) => ({
    name: `<${name}>`,
    detail: inShort(text.slice(open.end, close.start)),
    kind: SymbolKind.Event,
    whole: span(open.start, close.end),
    nameAt: open,
  }));
};

/** What one sees of a value in a narrow outline. */
const inShort = (value: string): string => {
  const start = withoutSecrets(value.trimStart().slice(0, 400)).replaceAll(/\s+/g, ' ').trimEnd();
  return markHidden(start.length > 80 ? `${start.slice(0, 79)}…` : start);
};

interface Open {
  readonly end: number;
  readonly children: DocumentSymbol[];
}

/** Each in the one that holds its start; it ends with that one at the latest, as the protocol asks. */
const nested = (items: readonly Item[], { lines }: DocumentView): readonly DocumentSymbol[] => {
  const roots: DocumentSymbol[] = [];
  const open: Open[] = [{ end: Number.POSITIVE_INFINITY, children: roots }];
  for (const { name, detail, kind, whole, nameAt } of items.toSorted(byPlace)) {
    while ((open.at(-1)?.end ?? 0) <= whole.start) open.pop();
    const parent = open.at(-1);
    const end = Math.min(whole.end, parent?.end ?? whole.end);
    const children: DocumentSymbol[] = [];
    parent?.children.push({
      name: markHidden(name),
      ...(detail !== '' && { detail }),
      kind,
      range: rangeOf(lines, span(whole.start, end)),
      selectionRange: rangeOf(lines, span(nameAt.start, Math.min(nameAt.end, end))),
      children,
    });
    open.push({ end, children });
  }
  return roots;
};

const byPlace = (a: Item, b: Item): number => a.whole.start - b.whole.start || b.whole.end - a.whole.end;
