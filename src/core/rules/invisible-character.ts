import { defineRule, type Severity } from '../lint/rule';
import type { LoadedFile } from '../load/load';
import { hasOdd, oddCharactersOf } from '../load/oddCharacters';
import { proseOf } from '../load/prose';
import { characterName } from '../text/characterNames';
import type { Span } from '../text/span';

export const invisibleCharacter = defineRule({
  id: 'invisible-character',
  summary: 'Disallow invisible characters inside text',
  group: 'security',
  consequence: 'security',
  severity: 'warning',
  overlap: 'none',
  messages: { invisible: 'An invisible {name} here splits or hides text without a trace; remove it.' },
  concerns: hasOdd('invisible'),

  *check({ loaded }) {
    for (const at of oddCharactersOf(loaded).invisible) {
      const severity = severityAt(loaded, at);
      if (severity === undefined) continue;
      const data = { name: characterName(loaded.text[at.start] ?? '') };
      const fix = { title: 'Remove it', kind: 'safe', edits: [{ span: at, text: '' }] } as const;
      yield { message: 'invisible', at, severity, data, fixes: [fix] };
    }
  },
});

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
