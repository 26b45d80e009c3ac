import { defineRule, type Fix } from '../lint/rule';
import type { LoadedFile } from '../load/load';
import { restoringEdits } from '../load/lostBytes';
import { hasOdd, oddCharactersOf } from '../load/oddCharacters';
import { proseOf } from '../load/prose';
import type { Span } from '../text/span';

export const textUndecodable = defineRule({
  id: 'text-undecodable',
  summary: 'Disallow bytes that are not UTF-8 and lost characters',
  group: 'text',
  consequence: 'portability',
  severity: 'warning',
  overlap: 'none',
  messages: {
    bytes:
      'The agent reads a replacement character here because the bytes are not UTF-8; save the file as UTF-8 and type it again.',
    lost: 'The agent reads a replacement character here because the original character was lost; type it again.',
    nul: 'The agent reads a null character here because the original character was lost; remove it or type it again.',
  },
  concerns: hasOdd('lost'),

  *check({ loaded }) {
    for (const at of oddCharactersOf(loaded).lost) {
      if (isMentioned(at, loaded)) continue;
      if (loaded.text[at.start] === '\0') yield { message: 'nul', at };
      else if (loaded.origin.isDamaged) yield { message: 'bytes', at, fixes: restoring(loaded) };
      else yield { message: 'lost', at };
    }
  },
});

/** Nobody but the author knows whether it was this encoding, but most of such files are in it. */
const restoring = (loaded: LoadedFile): readonly Fix[] => {
  const edits = restoringEdits(loaded);
  return edits.length === 0 ? [] : [{ title: 'Read the bytes as Windows-1252', kind: 'suggestion', edits }];
};

/** A prompt may speak of the replacement character itself; bytes that are no text are never meant. */
const isMentioned = ({ start }: Span, loaded: LoadedFile): boolean =>
  loaded.origin.isDamaged !== true && proseOf(loaded).isQuoted(start);
