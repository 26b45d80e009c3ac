/** What stays of a finding when lines are put in above it: its words and the text of its line. */
import type { CheckedFile, FoundHere } from './findings';
import { hash } from './hash';

/** One for each finding, with a number where several are alike: `4f2a…:2` is the second. */
export const fingerprints = ({ text, findings }: CheckedFile): readonly string[] => {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const print = fingerprintOf(text, finding);
    const count = (seen.get(print) ?? 0) + 1;
    seen.set(print, count);
    return `${print}:${count}`;
  });
};

export const fingerprintOf = (text: string, { rule, message, at, column }: FoundHere): string => {
  const start = at.start - (column - 1);
  const line = /^[^\r\n]*/.exec(text.slice(start))?.[0] ?? '';
  return hash(`${rule}\0${withoutPlaces(message)}\0${line.trim()}`);
};

/** Some messages name a line, or how many more there are. */
const withoutPlaces = (message: string): string =>
  message.replaceAll(/\blines? \d+/g, 'line').replace(/ There (?:is|are) \d+ more\.$/, '');
