/** Finds where someone starts to speak in the text of an example. */
import type { Turn } from '../../protocol/server';

/** The words that name a speaker, in lower case. */
export const speakers: Readonly<Record<string, Turn['speaker']>> = {
  context: 'context',
  scenario: 'context',
  situation: 'context',
  user: 'user',
  human: 'user',
  q: 'user',
  assistant: 'assistant',
  claude: 'assistant',
  'claude code': 'assistant',
  agent: 'assistant',
  ai: 'assistant',
  a: 'assistant',
  commentary: 'commentary',
  rationale: 'commentary',
  reasoning: 'commentary',
};

export interface Mark {
  readonly start: number;
  readonly end: number;
  /** The word as written; empty for a closing tag, behind which nobody speaks. */
  readonly label: string;
  readonly kind: 'tag' | 'line start' | 'within line';
}

const anyWord = Object.keys(speakers).join('|');
const clearWord = 'context|user|human|assistant|commentary';
const lineStart = '(?<=^|\\n)[ \\t]*(?:[-*•>][ \\t]+)?';

const patterns: readonly (readonly [Mark['kind'], RegExp])[] = [
  ['tag', new RegExp(`<[ \\t]*(${clearWord})[ \\t]*>`, 'giu')],
  ['tag', new RegExp(`<[ \\t]*/[ \\t]*(?:${clearWord})[ \\t]*>`, 'giu')],
  /** `User:`, `**User:**`, `**User**:`, `"user":`, perhaps behind the mark of a list or a quotation. */
  [
    'line start',
    new RegExp(`${lineStart}(?:\\*\\*|__|["'])?(${anyWord})(?:\\*\\*|__|["'])?[ \\t]*[:：](?:\\*\\*|__)?`, 'giu'),
  ],
  /** Another speaker, told by what follows: `reviewer: "Look at this"`. */
  ['line start', new RegExp(`${lineStart}(\\p{L}[\\p{L}\\p{N}_ -]{0,30}):(?=[ \\t]*["“])`, 'gu')],
  [
    'within line',
    new RegExp(`(?<=[\\s>"'”’.!?)])(?:\\*\\*)?(${clearWord})(?:\\*\\*)?:(?:\\*\\*)?(?=[\\s"'“‘])`, 'giu'),
  ],
];

const candidates = (text: string): Mark[] =>
  patterns
    .flatMap(([kind, pattern]) =>
      [...text.matchAll(pattern)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        label: match[1] ?? '',
        kind,
      })),
    )
    .sort((one, other) => one.start - other.start || other.end - one.end);

/** "Ask the user: …" names nobody who speaks. */
const ordinaryWord = /(?:^|[\s"'])(?:the|a|an|this|that|each|every|your|our|to|from|with|for|by|and|or|as)\s*$/iu;

/** Whether a quotation that opens the turn is still open at its end: `"Tell the new`. */
const endsInQuotation = (turn: string): boolean => {
  const text = turn.trimStart();
  if (text.startsWith('"')) return (text.match(/"/gu)?.length ?? 0) % 2 === 1;
  if (text.startsWith('“')) return text.lastIndexOf('“') > text.lastIndexOf('”');
  return /^['‘]/u.test(text) && !/['’](?=[\s.,;)]|$)/u.test(text.slice(1));
};

/** Between `<commentary>` and its end nobody else speaks. */
const isInsideElement = (text: string, last: Mark, mark: Mark): boolean => {
  if (last.kind !== 'tag' || !last.label || mark.kind === 'tag') return false;
  return new RegExp(`<[ \\t]*/[ \\t]*${last.label}[ \\t]*>`, 'iu').test(text.slice(mark.end));
};

const speaks = (text: string, last: Mark | undefined, mark: Mark): boolean => {
  if (last && (mark.start < last.end || isInsideElement(text, last, mark))) return false;
  if (mark.kind !== 'within line') return true;
  const said = text.slice(last?.end ?? 0, mark.start);
  return !ordinaryWord.test(said) && !endsInQuotation(said);
};

/** In the order of the text, none inside another. */
export const speechMarks = (text: string): Mark[] =>
  candidates(text).reduce<Mark[]>((kept, mark) => {
    if (speaks(text, kept.at(-1), mark)) kept.push(mark);
    return kept;
  }, []);
