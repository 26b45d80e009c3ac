/** Draws characters that a reader cannot see, or that reorder what is seen, as named marks: U+202E becomes `⟨U+202E⟩`. */
import { characterName } from '../../core/text/characterNames';

/** Controls, fillers, joiners, direction marks, variation selectors, tags, separators; tabs and line ends are seen. */
const hidden = /(?![\t\n\r])[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\u2800\ufff9-\ufffb]/gu;

/** They choose the text or the emoji form of the sign before them. */
const presentation = ['\ufe0e', '\ufe0f'];
const joiners = ['\u200c', '\u200d'];
const sign = /[\p{Emoji}\p{Symbol}]$/u;
const pictureAtEnd = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)$/u;
const pictureAtStart = /^\p{Extended_Pictographic}/u;
/** Scripts whose spelling needs joiners. */
const joining =
  /\p{Script=Arabic}|\p{Script=Syriac}|\p{Script=Devanagari}|\p{Script=Bengali}|\p{Script=Gurmukhi}|\p{Script=Gujarati}|\p{Script=Tamil}|\p{Script=Telugu}|\p{Script=Kannada}|\p{Script=Malayalam}|\p{Script=Sinhala}/u;

/** Every hidden character of the text, with its name. */
export function* hiddenIn(
  text: string,
): Generator<{ readonly start: number; readonly end: number; readonly name: string }> {
  for (const { 0: character, index: start } of text.matchAll(hidden)) {
    const end = start + character.length;
    if (isPartOfSign(character, text.slice(Math.max(0, start - 2), start), text.slice(end, end + 2))) continue;
    yield { start, end, name: named(character) };
  }
}

/** `⟨U+202E right-to-left override⟩`; the number alone where there is no better name. */
const named = (character: string): string => {
  const name = characterName(character);
  return name.includes('U+') ? mark(character) : mark(character).replace('⟩', ` ${name}⟩`);
};

const mark = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
};

/** A joiner or selector at its proper place belongs to the sign that is seen: a family emoji, a Persian word. */
const isPartOfSign = (character: string, before: string, after: string): boolean => {
  if (presentation.includes(character)) return sign.test(before);
  if (!joiners.includes(character)) return false;
  if (pictureAtEnd.test(before) && pictureAtStart.test(after)) return true;
  return joining.test(before.slice(-1)) && joining.test(after.slice(0, 1));
};

const replaceHidden = (text: string, draw: (mark: string) => string): string =>
  text.replace(hidden, (character: string, offset: number) => {
    const end = offset + character.length;
    const before = text.slice(Math.max(0, offset - 2), offset);
    return isPartOfSign(character, before, text.slice(end, end + 2)) ? character : draw(mark(character));
  });

/** The text with every hidden character drawn as its mark; tabs and line ends stay. */
export const markHidden = (text: string): string => replaceHidden(text, (drawn) => drawn);

/** A tag, whose attribute values hold no bare `>`, or the text up to the next tag. */
const tagOrText = /<[^>]*>|[^<]+/gu;

/** The same for HTML of our own making: marks stand in elements, except inside tags. */
export const markHiddenInHtml = (html: string): string =>
  html.replace(tagOrText, (piece) =>
    piece.startsWith('<')
      ? markHidden(piece)
      : replaceHidden(piece, (drawn) => `<span class="hidden-character">${drawn}</span>`),
  );
