/** Cuts Markdown into sections that can be rendered each for itself, so that an edit renders one of them anew. */
import { fencesIn } from '../../core/text/markdown/fences';
import { span } from '../../core/text/span';

export interface Section {
  readonly text: string;
  /** How many lines stand above it. */
  readonly line: number;
}

/** A link that is defined anywhere counts everywhere, and some HTML goes on across blank lines. */
const reaching = /^[ \t>*+\-\d.)]*(?:\[[^\]]*\]:|<(?:[!?]|pre|script|style|textarea))/im;

/** With a blank line above, nothing that was begun before goes on behind it, but code between fences. */
const heading = /(?<=\n[ \t]*\r?\n)#{1,6}[ \t]/g;

/** Shorter texts are rendered while one looks. */
const worthCutting = 8_000;

/** One section where the text cannot be cut. */
export const sectionsOf = (text: string): readonly Section[] => {
  if (text.length < worthCutting || reaching.test(text)) return [{ text, line: 0 }];
  const fences = fencesIn(text, span(0, text.length));
  const isFenced = (at: number): boolean => fences.some(({ whole }) => whole.start < at && at < whole.end);
  const starts = [...text.matchAll(heading)].map(({ index }) => index).filter((at) => !isFenced(at));
  let line = 0;
  return [0, ...starts].map((start, index, all) => {
    const whole = text.slice(start, all[index + 1] ?? text.length);
    const section = { text: withoutBlankEnd(whole), line };
    line += whole.split(/\r\n?|\n/).length - 1;
    return section;
  });
};

/** In code that nothing closes, blank lines at the end would count. */
const withoutBlankEnd = (text: string): string => text.replace(/(\r?\n)[ \t\r\n]*$/, '$1');

/** Several long prompts. */
const mostKept = 5_000;

/** Remembers what was made of a text. */
export const rememberingTexts = (make: (text: string) => string): ((text: string) => string) => {
  const known = new Map<string, string>();
  return (text) => {
    const made = known.get(text) ?? make(text);
    if (known.size >= mostKept) known.clear();
    known.set(text, made);
    return made;
  };
};
