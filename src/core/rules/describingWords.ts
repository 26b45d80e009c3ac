/** What the prompt itself says an agent is, for one without a description. */
import type { Fix } from '../lint/rule';
import type { LoadedFile } from '../load/load';
import { fieldNamed } from '../load/reading';
import { type Span, span, textAt } from '../text/span';
import { fieldSpan } from './fieldEdits';
import { asQuoted } from './quotedValue';

/**
 * A title that says who it is (`# Mara — data analyst`) stands for a description. The first sentence of a prompt is
 * said to the agent, not about it, so a person decides.
 */
export const wordsOfPrompt = (loaded: LoadedFile): readonly Fix[] => {
  const { agent, text } = loaded;
  if (!agent) return [];
  const prompt = textAt(text, agent.prompt);
  const [, title = ''] = /^# +(\S.*?\s[—–-]\s+\S.*?)\s*(?:\r?\n|$)/.exec(prompt) ?? [];
  if (title !== '')
    return described(loaded, title, { title: "Use the title of the prompt as 'description'", kind: 'safe' });
  const sentence = firstSentence(prompt);
  return described(loaded, sentence, {
    title: "Use the first sentence of the prompt as 'description'",
    kind: 'suggestion',
  });
};

/** Of the first paragraph that is neither heading nor list, table, fence or tag. */
const firstSentence = (prompt: string): string => {
  const paragraph = prompt.split(/\r?\n[ \t]*\r?\n/).find((part) => /^[^\s#\-*+>|`~<\d]/.test(part)) ?? '';
  const line = paragraph.replaceAll(/\s+/g, ' ').trim();
  return /^.*?[.!?。！？](?=\s|$|[^ -~])/.exec(line)?.[0] ?? line;
};

/** Behind the name, or where an empty description stands. */
const described = (loaded: LoadedFile, words: string, fix: Pick<Fix, 'title' | 'kind'>): readonly Fix[] => {
  const at = placeFor(loaded);
  if (words === '' || !at) return [];
  const value = asQuoted(words);
  return [{ ...fix, edits: [{ span: at.span, text: `${at.lead}${value}` }] }];
};

const placeFor = ({ text, reading, block }: LoadedFile): { readonly span: Span; readonly lead: string } | undefined => {
  const [name, empty] = [fieldNamed(reading, 'name'), fieldNamed(reading, 'description')];
  if (empty) {
    const colon = text.indexOf(':', empty.keySpan.end) + 1;
    const isWritten = empty.valueSpan.end > empty.valueSpan.start;
    return { span: span(colon, isWritten ? empty.valueSpan.end : colon), lead: ' ' };
  }
  if (!name || !block) return undefined;
  const { end } = fieldSpan(text, name);
  const stop = text.indexOf('\n', end);
  if (stop === -1 || stop >= block.header.end) return undefined;
  const isCrlf = text[stop - 1] === '\r';
  const lineEnd = stop - (isCrlf ? 1 : 0);
  return { span: span(lineEnd, lineEnd), lead: `${isCrlf ? '\r' : ''}\ndescription: ` };
};
