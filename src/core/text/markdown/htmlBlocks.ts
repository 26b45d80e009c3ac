/** Where a block of HTML begins and ends, as CommonMark tells its seven kinds apart. */

/** What ends a block; a blank line where it is undefined. */
interface HtmlKind {
  readonly opening: RegExp;
  readonly closing?: RegExp;
}

const blocks =
  'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|' +
  'fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|' +
  'menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|' +
  'track|ul';

const attribute = '\\s+[A-Za-z_:][\\w.:-]*(?:\\s*=\\s*(?:[^\\s"\'=<>`]+|\'[^\']*\'|"[^"]*"))?';

const kinds: readonly HtmlKind[] = [
  { opening: /<(?:script|pre|style|textarea)(?=[\s>]|$)/iy, closing: /<\/(?:script|pre|style|textarea)>/i },
  { opening: /<!--/y, closing: /-->/ },
  { opening: /<\?/y, closing: /\?>/ },
  { opening: /<![A-Za-z]/y, closing: />/ },
  { opening: /<!\[CDATA\[/y, closing: /\]\]>/ },
  { opening: new RegExp(`</?(?:${blocks})(?=[\\s>]|/>|$)`, 'iy') },
];

/** A whole tag of any name alone on its line; it cannot interrupt a paragraph. */
const anyTag = new RegExp(
  `(?:<[A-Za-z][A-Za-z0-9-]*(?:${attribute})*\\s*/?>|</[A-Za-z][A-Za-z0-9-]*\\s*>)[ \\t]*$`,
  'y',
);

export type HtmlEnd = RegExp | 'blank line';

/** What will end the block that begins here; undefined where none does. `line` is the line from its `<` on. */
export const htmlEnd = (line: string, interruptsParagraph: boolean): HtmlEnd | undefined => {
  for (const { opening, closing } of kinds) {
    opening.lastIndex = 0;
    if (opening.test(line)) return closing ?? 'blank line';
  }
  anyTag.lastIndex = 0;
  return !interruptsParagraph && anyTag.test(line) ? 'blank line' : undefined;
};
