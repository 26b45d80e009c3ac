/** Renders Markdown to HTML that runs nothing, asks for nothing and hides nothing. */
import { compile, parse, postprocess, preprocess } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import type { HtmlExtension } from 'micromark-util-types';
import { markHiddenInHtml } from './hiddenCharacters';
import { fitOutline } from './outline';
import { withReplacements } from './replacements';
import { rememberingTexts, sectionsOf } from './sections';
import { shownSourceHtml, withShownSource } from './shownSource';
import { placeSourceLines, shiftSourceLines, sourceLineHtml, withSourceLines } from './sourceLines';
import { isHeavy } from './weight';

export interface RenderOptions {
  /** The line of the file, from 0, on which the text begins; blocks then bear their lines. */
  readonly firstLine?: number;
  /** Makes links of what a text speaks of. */
  readonly link?: (html: string) => string;
}

/** HTML for the page: raw HTML as text, other links than web, mail and relative ones emptied, no image loaded. */
export const renderMarkdown = (text: string, { firstLine, link = asIs }: RenderOptions = {}): string => {
  if (isHeavy(text)) return markHiddenInHtml(asWritten(text, firstLine));
  if (firstLine === undefined) return markHiddenInHtml(link(fitOutline(withReplacements(toHtml(text, false)))));
  const sections = sectionsOf(text).map(({ text: part, line }) => shiftSourceLines(sectionHtml(part), line));
  return markHiddenInHtml(link(placeSourceLines(fitOutline(sections.join('')), firstLine)));
};

/** While one types in a long prompt, all sections but one stay as they were. */
const sectionHtml = rememberingTexts((text) => withReplacements(toHtml(text, true)));

const asIs = (html: string): string => html;

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

const toHtml = (text: string, hasLines: boolean): string => {
  const document = parse({ extensions: syntax }).document();
  const events = withShownSource(postprocess(document.write(preprocess()(text, undefined, true))));
  const html = [gfmHtml(), markup, shownSourceHtml];
  if (!hasLines) return compile({ htmlExtensions: html })(events);
  return compile({ htmlExtensions: [...html, sourceLineHtml] })(withSourceLines(events));
};

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const asWritten = (text: string, firstLine: number | undefined): string => {
  const lines = text.split(/\r\n?|\n/u).length;
  const place = firstLine === undefined ? '' : ` data-line="${firstLine}" data-end="${firstLine + lines}"`;
  return `<pre class="as-written"${place}>${text.replace(/[&<>"]/gu, (character) => references[character] ?? '')}</pre>`;
};
