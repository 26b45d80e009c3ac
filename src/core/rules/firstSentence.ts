/** The first sentence of prose in a prompt, which often says what an agent is for. */

const searched = 4_000;

/** Without marks of Markdown; undefined where the text starts with nothing but headings, lists and code. */
export const firstSentence = (text: string): string | undefined => {
  const lines = text.slice(0, searched).split(/\r?\n/);
  const start = lines.findIndex(isProse);
  if (start === -1) return undefined;
  const end = lines.findIndex((line, index) => index > start && !isProse(line));
  const paragraph = lines
    .slice(start, end === -1 ? lines.length : end)
    .map((line) => line.trim())
    .join(' ')
    .replaceAll(/\*\*|__|`|---+/g, '');
  return /^.*?[.!?](?=\s|$)/.exec(paragraph)?.[0] ?? paragraph;
};

/** Begins with a letter, and is no list, heading, quotation, table or fence. */
const isProse = (line: string): boolean => /^[ \t]*(?:\*\*)?\p{L}/u.test(line) && !/^\s{4}|:\s*$/.test(line);
