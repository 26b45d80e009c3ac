/** Text from a file, made harmless and visible before it is shown. */

/** Controls, and characters that have no width, turn the direction of writing, or hide in tags. */
const hidden = /[\p{Cc}\p{Cf}\u2028\u2029\u{E0000}-\u{E0FFF}]/gu;
/** They join emoji (a family, a rainbow flag), and are of use there. */
const joiner = /(?<=\p{Extended_Pictographic}\uFE0F?)\u200D(?=\p{Extended_Pictographic})/gu;
const kept = '\uE000';

/** On one line, with hidden characters named: a zero-width space becomes `⟨U+200B⟩`. */
export const oneLine = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .replaceAll(kept, '')
    .replace(joiner, kept)
    .replace(hidden, (character) => `⟨U+${codePoint(character)}⟩`)
    .replaceAll(kept, '\u200D');

const codePoint = (character: string): string =>
  (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');

/** One line in which `$(zap)` is no icon. */
export const iconsAsText = (text: string): string => oneLine(text).replaceAll('$(', '\\$(');

/** In Markdown, a backslash takes the meaning from any punctuation; so nothing becomes a link, an image or a tag. */
export const escapeMarkdown = (text: string): string => oneLine(text).replace(/[!-/:-@[-`{-~]/g, '\\$&');

/** At most `length` characters, in whole words where there are some. */
export const shorten = (text: string, length: number): string => {
  const characters = [...text];
  if (characters.length <= length) return text;
  const start = characters.slice(0, length - 1).join('');
  const words = characters[length - 1] === ' ' ? start : start.replace(/\s\S*$/, '');
  return `${words.trimEnd()}…`;
};
