import { defineRule, type Fix, type Severity } from '../lint/rule';
import type { LoadedFile } from '../load/load';
import { hasOdd, oddCharactersOf } from '../load/oddCharacters';
import { proseOf } from '../load/prose';
import { characterName } from '../text/characterNames';
import { type Span, span } from '../text/span';

export const invisibleCharacter = defineRule({
  id: 'invisible-character',
  summary: 'Disallow invisible characters inside text',
  group: 'security',
  consequence: 'security',
  severity: 'warning',
  overlap: 'none',
  messages: {
    invisible: 'An invisible {name} here splits or hides text without a trace; remove it.',
    remains: 'The model reads an invisible {name} here, which is what is left of an emoji; put the emoji back.',
  },
  concerns: hasOdd('invisible'),

  *check({ loaded }) {
    for (const at of oddCharactersOf(loaded).invisible) {
      const severity = severityAt(loaded, at);
      if (severity === undefined) continue;
      const data = { name: characterName(loaded.text[at.start] ?? '') };
      const remains = emojiRemains(loaded.text, at);
      if (remains) yield { message: 'remains', at, severity, data, fixes: [removal(remains, 'suggestion')] };
      else yield { message: 'invisible', at, severity, data, fixes: [removal(at, 'safe')] };
    }
  },
});

const removal = (at: Span, kind: Fix['kind']): Fix => ({
  title: 'Remove it',
  kind,
  edits: [{ span: at, text: '' }],
});

/**
 * Where UTF-16 lost the upper byte of each unit, `D83D DD04` became `=` and U+0004. Which emoji it was cannot be told
 * any more, but that one was here. With the blank that stood behind it.
 */
const emojiRemains = (text: string, { start, end }: Span): Span | undefined => {
  const isRest = /^[<=>]$/.test(text[start - 1] ?? '') && /^[^\u0100-\uffff]$/.test(text.slice(start, end));
  const isAlone = /^(?:\s|)$/.test(text[start - 2] ?? '') && /^(?:\s|)$/.test(text[end] ?? '');
  return isRest && isAlone ? span(start - 1, text[end] === ' ' ? end + 1 : end) : undefined;
};

/** Undefined where the character belongs to the text. */
const severityAt = (loaded: LoadedFile, { start, end }: Span): Severity | undefined => {
  const { text } = loaded;
  const [character, before, after] = [text[start] ?? '', text[start - 1] ?? '', text[end] ?? ''];
  const around = before + after;
  if (joiners.includes(character)) return /[A-Za-z0-9]/.test(around) ? 'warning' : undefined;
  if (character === softHyphen) return isLetter(before) && isLetter(after) && isForeign(text) ? 'hint' : 'warning';
  if (character === vowelSeparator && /\p{Script=Mongolian}/u.test(around)) return undefined;
  if (character === zeroWidthSpace && (unspaced.test(around) || isBeforeFence(loaded, end))) return undefined;
  // The reader has taken one byte order mark away; a second one at the start keeps the header from being seen.
  return character === mark && start === 0 ? undefined : 'warning';
};

const joiners = ['\u200c', '\u200d'];
const softHyphen = '\u00ad';
const vowelSeparator = '\u180e';
const zeroWidthSpace = '\u200b';
const mark = '\ufeff';

/** Scripts that put no blanks between words, and use the zero-width space to show where a line may break. */
const unspaced = /\p{Script=Thai}|\p{Script=Lao}|\p{Script=Khmer}|\p{Script=Myanmar}|\p{Script=Tibetan}/u;

/** A way to show a fence inside of a fence: without the space, the line would close the outer one. */
const isBeforeFence = (loaded: LoadedFile, end: number): boolean =>
  /^(?:```|~~~)/.test(loaded.text.slice(end, end + 3)) && proseOf(loaded).isFenced(end);

const isLetter = (character: string): boolean => /\p{L}/u.test(character);

/** A name or a loan word does not make a text foreign. */
const isForeign = (text: string): boolean => (text.match(/(?![A-Za-z])\p{L}/gu)?.length ?? 0) > 2;
