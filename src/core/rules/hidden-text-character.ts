import { defineRule, type Fix } from '../lint/rule';
import { hasOdd, oddCharactersOf } from '../load/oddCharacters';
import { characterName } from '../text/characterNames';
import { type Span, textAt } from '../text/span';

export const hiddenTextCharacter = defineRule({
  id: 'hidden-text-character',
  summary: 'Disallow characters that hide or reorder text',
  group: 'security',
  consequence: 'security',
  severity: 'error',
  overlap: 'none',
  messages: {
    direction: 'A hidden {name} here lets people and the model read different text; remove it.',
    tags: 'The model reads "{decoded}" here and nobody sees it; remove it.',
    emptyTags: 'Hidden tag characters here reach the model and nobody sees them; remove them.',
  },
  concerns: hasOdd('hidden'),

  *check({ loaded }) {
    const { text } = loaded;
    for (const at of oddCharactersOf(loaded).hidden) {
      const row = textAt(text, at);
      if (!isTag(row)) {
        const name = [...new Set([...row].map(characterName))].join(' and ');
        yield { message: 'direction', at, data: { name }, fixes: [removal(at, text, row)] };
        continue;
      }
      if (isFlag(text, at, row)) continue;
      const decoded = decodedTags(row);
      const fixes = [removal(at, text, row)];
      if (decoded === '') yield { message: 'emptyTags', at, fixes };
      else yield { message: 'tags', at, data: { decoded }, fixes };
    }
  },
});

const isTag = (row: string): boolean => row.startsWith('\udb40');

/** The flags of England, Scotland and Wales are a black flag and the letters of the country as tags. */
const isFlag = (text: string, { start }: Span, row: string): boolean =>
  text.slice(start - 2, start) === '🏴' && ['gbeng', 'gbsct', 'gbwls'].includes(plainTags(row)) && row.endsWith(endTag);

const endTag = '\u{e007f}';

/** A tag is an ASCII character, moved up. */
const plainTags = (row: string): string =>
  [...row]
    .map((tag) => String.fromCharCode((tag.codePointAt(0) ?? 0) - 0xe0000))
    .join('')
    .replaceAll('\u007f', '');

/** More than a message has room for. */
const longest = 200;

const decodedTags = (row: string): string => {
  const plain = plainTags(row).replaceAll(/[^ -~]/g, (control) => `\\u{${control.charCodeAt(0).toString(16)}}`);
  return plain.length > longest ? `${plain.slice(0, longest)}…` : plain;
};

const removal = (at: Span, text: string, row: string): Fix => ({
  title: 'Remove what is hidden',
  kind: isIsolate(row) && staysReadable(text, at) ? 'suggestion' : 'safe',
  edits: [{ span: at, text: '' }],
});

const isIsolate = (row: string): boolean => /^[\u2066-\u2069]+$/.test(row);

/** Isolates in pairs are how Arabic and Hebrew text holds a word of another script. */
const staysReadable = (text: string, { start, end }: Span): boolean => {
  const feed = text.indexOf('\n', end);
  const line = text.slice(text.lastIndexOf('\n', start) + 1, feed === -1 ? text.length : feed);
  const opened = line.match(/[\u2066-\u2068]/g)?.length ?? 0;
  const closed = line.match(/\u2069/g)?.length ?? 0;
  return opened === closed && /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(line);
};
