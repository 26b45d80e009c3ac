/** Splits the text of one example into turns: who speaks, under which word, and what. */
import type { Turn } from '../../protocol/server';
import { speakers, speechMarks } from './speech';

export const splitTurns = (text: string): Turn[] => {
  const marks = speechMarks(text);
  const before = turn('', text.slice(0, marks[0]?.start));
  const turns = marks.map(({ label, end }, position) => turn(label, text.slice(end, marks[position + 1]?.start)));
  return [before, ...turns].filter((each) => each.label || each.text);
};

const turn = (label: string, text: string): Turn => ({
  speaker: speakers[label.toLowerCase()] ?? 'other',
  label,
  text: withoutQuotes(withoutIndent(text)),
});

const withoutIndent = (text: string): string => text.replace(/[ \t]*\n[ \t]*/gu, '\n').trim();

const quotes: Readonly<Record<string, string>> = { '"': '"', "'": "'", '“': '”', '‘': '’' };
const apostrophe = /(?<=\p{L})['’](?=\p{L})/gu;

/** The words of a speaker stand in a bubble, which says by itself that they are spoken. */
const withoutQuotes = (text: string): string => {
  const open = text.charAt(0);
  const close = quotes[open];
  if (!close || !text.endsWith(close) || text.length < 2) return text;
  const inner = text.slice(1, -1);
  const rest = inner.replace(apostrophe, '');
  return rest.includes(open) || rest.includes(close) ? text : inner.trim();
};
