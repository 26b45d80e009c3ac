/** Renders Markdown to HTML that runs nothing, asks for nothing and hides nothing. */
import { compile, parse, postprocess, preprocess } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import type { HtmlExtension } from 'micromark-util-types';
import { markHiddenInHtml } from './hiddenCharacters';
import { fitOutline } from './outline';
import { withReplacements } from './replacements';
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

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const asWritten = (text: string): string =>
  `<pre class="as-written">${text.replace(/[&<>"]/gu, (character) => references[character] ?? '')}</pre>`;
