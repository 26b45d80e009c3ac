/** Renders Markdown to HTML that runs nothing, asks for nothing and hides nothing. */
import { compile, parse, postprocess, preprocess } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import type { HtmlExtension } from 'micromark-util-types';
import { markHiddenInHtml } from './hiddenCharacters';
import { fitOutline } from './outline';
import { shownSourceHtml, withShownSource } from './shownSource';
import { isHeavy } from './weight';

/** HTML for the page: raw HTML as text, other links than web, mail and relative ones emptied, no image loaded. */
export const renderMarkdown = (text: string): string =>
  markHiddenInHtml(isHeavy(text) ? asWritten(text) : fitOutline(withReplacements(toHtml(text))));

/** Footnotes stay as written: GitHub moves them to the end, and leaves out those that nothing refers to. */
const withoutFootnotes = {
  disable: { null: ['gfmFootnoteDefinition', 'gfmFootnoteCall', 'gfmPotentialFootnoteCall'] },
};

const syntax = [gfm(), withoutFootnotes];

/** A block of raw HTML keeps its lines. */
const markup: HtmlExtension = {
  enter: {
    htmlFlow(): undefined {
      this.lineEndingIfNeeded();
      this.tag('<div class="markup">');
    },
  },
  exit: {
    htmlFlow(): undefined {
      this.tag('</div>');
    },
  },
};

const toHtml = (text: string): string => {
  const document = parse({ extensions: syntax }).document();
  const events = postprocess(document.write(preprocess()(text, undefined, true)));
  return compile({ htmlExtensions: [gfmHtml(), markup, shownSourceHtml] })(withShownSource(events));
};

type Replacement = readonly [RegExp, (...groups: string[]) => string];

/** What the compiler writes, and what the page shows instead. Text holds no bare `<`, so these match tags only. */
const replacements: readonly Replacement[] = [
  [
    /<img src="([^"]*)" alt="([^"]*)"(?: title="([^"]*)")? \/>/gu,
    (_tag, address, words, title) =>
      `<span class="image">${words} <em>${inBrackets('image', address, title)}</em></span>`,
  ],
  [
    /<a href=""(?: title="([^"]*)")?>(.*?)<\/a>/gsu,
    (_tag, title, words) =>
      `<span class="no-link">${words} <em>${inBrackets('link that does not open', title)}</em></span>`,
  ],
  [/<a href="([^"]*)"([^>]*)><\/a>/gu, (_tag, address, title) => `<a href="${address}"${title}>${address}</a>`],
  [/<input [^>]*checked=""[^>]*>/gu, () => '<input type="checkbox" disabled checked aria-label="Done">'],
  [/<input type="checkbox" disabled=""[^>]*>/gu, () => '<input type="checkbox" disabled aria-label="To do">'],
  [/<table>/gu, () => '<div class="table"><table>'],
  [/<\/table>/gu, () => '</table></div>'],
  [/<th(?: align="[a-z]+")?><\/th>/gu, () => '<td></td>'],
  [/<h([1-6])><\/h\1>/gu, () => ''],
  [/<p>.*?<\/p>/gsu, (paragraph = '') => paragraph.replace(besideTag, '<br>\n')],
];

/** The end of a line before or behind a tag such as `<output_format>`, which Markdown takes for text. */
const besideTag = /\n(?=&lt;\/?[a-z])|(?<=[a-z]&gt;)\n/giu;

const inBrackets = (...words: (string | undefined)[]): string => `(${words.filter(Boolean).join(' ')})`;

const withReplacements = (html: string): string =>
  replacements.reduce((result, [pattern, shown]) => result.replace(pattern, shown), html);

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const asWritten = (text: string): string =>
  `<pre class="as-written">${text.replace(/[&<>"]/gu, (character) => references[character] ?? '')}</pre>`;
