import { describe, expect, it } from 'vitest';
import { decode } from '../../src/protocol/decode';
import { crlf, named, testRule } from './ruleTest';

const bytes =
  'The agent reads a replacement character here because the bytes are not UTF-8; save the file as UTF-8 and type it again.';
const lost = 'The agent reads a replacement character here because the original character was lost; type it again.';
const nul =
  'The agent reads a null character here because the original character was lost; remove it or type it again.';
const severity = 'warning';
const prompt = (text: string): string => `${named()}\n${text}\n`;

testRule('text-undecodable', {
  fine: {
    'letters with accents': prompt('Café, naïve, 日本語 🚀'),
    'a prompt about the character, between backticks': prompt('Look for `\ufffd` in the output.'),
    'a word about it': prompt('Look for U+FFFD in the output.'),
    'a file without frontmatter': 'A note \ufffd.\n',
    'UTF-16, which nobody reads': `\ufffd\ufffd${[...'---\nname: a\ndescription: b\n---\n'].join('\0')}\0`,
  },
  faulty: {
    'a character that was lost': { text: prompt('Caf<|\ufffd|> au lait'), message: lost, severity },
    'bytes of another encoding': {
      text: prompt('Caf<|\ufffd|> au lait'),
      bytes: { isDamaged: true },
      message: bytes,
      severity,
    },
    'bytes that are characters in another encoding': {
      text: prompt('Caf<|\ufffd|> <|\ufffd|> `<|\ufffd|>`'),
      bytes: { isDamaged: true, lost: ['é', '\u0093', '\ufffd'] },
      message: bytes,
      severity,
      fixes: [['suggestion', prompt('Café “ `\ufffd`')]],
    },
    'bytes of which one is no character': {
      text: prompt('Caf<|\ufffd|> <|\ufffd|>'),
      bytes: { isDamaged: true, lost: ['é', '\u0081'] },
      message: bytes,
      severity,
    },
    'bytes of which it is not known where they stand now': {
      text: prompt('Caf<|\ufffd|>'),
      bytes: { isDamaged: true, lost: ['é', 'à'] },
      message: bytes,
      severity,
    },
    'bytes of another encoding between backticks': {
      text: prompt('The `caf<|\ufffd|>` page'),
      bytes: { isDamaged: true },
      message: bytes,
      severity,
    },
    'a row of them as one': { text: prompt('Go <|\ufffd\ufffd\ufffd|> on, <|\ufffd|> end'), message: lost, severity },
    'one in a fence, where it is no word about it': {
      text: prompt('```text\nnaï<|\ufffd|>ve\n```'),
      message: lost,
      severity,
    },
    'one in the description in a file with CRLF': {
      text: crlf(named().replace('changes', 'chang<|\ufffd|>es')),
      message: lost,
      severity,
    },
    'a null character in the prompt': { text: prompt('one<|\0|>two'), message: nul, severity },
    'a plugin agent': {
      text: prompt('Caf<|\ufffd|>'),
      file: 'kit/agents/a.md',
      plugin: 'kit/',
      message: lost,
      severity,
    },
  },
});

describe('text-undecodable', () => {
  it('is given what the bytes hold', () => {
    const { text, isDamaged } = decode(Uint8Array.from([0x63, 0xe9, 0x20, 0x62]));
    expect([text, isDamaged]).toEqual(['c\ufffd b', true]);
  });
});
