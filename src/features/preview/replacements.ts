/** Puts the page's own elements in the place of some that the Markdown compiler writes. */

type Replacement = readonly [RegExp, (...groups: string[]) => string];

/** What the compiler writes, and what the page shows instead. Text holds no bare `<`, so these match tags only. */
const replacements: readonly Replacement[] = [
  [
    /<img src="([^"]*)" alt="([^"]*)"(?: title="([^"]*)")? \/>/gu,
    (_tag, address, words, title) =>
      `<span class="image" data-image="${address ?? ''}">${words} <em>${inBrackets('image', address, title)}</em></span>`,
  ],
  [
    /<a href=""(?: title="([^"]*)")?>(.*?)<\/a>/gsu,
    (_tag, title, words) =>
      `<span class="no-link">${words} <em>${inBrackets('link that does not open', title)}</em></span>`,
  ],
  [/<a href="([^"]*)"([^>]*)><\/a>/gu, (_tag, address, title) => `<a href="${address}"${title}>${address}</a>`],
  [/<input [^>]*checked=""[^>]*>/gu, () => '<input type="checkbox" disabled checked aria-label="Done">'],
  [/<input type="checkbox" disabled=""[^>]*>/gu, () => '<input type="checkbox" disabled aria-label="To do">'],
  [
    /<table>(?=(.*?)<\/thead>)/gsu,
    (_tag, head = '') => `${head.split(/<t[hd][ >]/u).length > wideFrom ? wideTable : table}<table>`,
  ],
  [/<\/table>/gu, () => '</table></div>'],
  [/<th(?: align="[a-z]+")?><\/th>/gu, () => '<td></td>'],
  [/<h([1-6])><\/h\1>/gu, () => ''],
  [/<p>.*?<\/p>/gsu, (paragraph = '') => paragraph.replace(besideTag, '<br>\n')],
];

const table = '<div class="table">';
/** Scrolls in a narrow column, so the keyboard must reach it. */
const wideTable = '<div class="table wide" role="group" aria-label="Table" tabindex="0">';
const wideFrom = 5;

/** The end of a line before or behind a tag such as `<output_format>`, which Markdown takes for text. */
const besideTag = /\n(?=&lt;\/?[a-z])|(?<=[a-z]&gt;)\n/giu;

const inBrackets = (...words: (string | undefined)[]): string => `(${words.filter(Boolean).join(' ')})`;

export const withReplacements = (html: string): string =>
  replacements.reduce((result, [pattern, shown]) => result.replace(pattern, shown), html);
