/** Text for people in Markdown. */
import type { MarkupContent } from 'vscode-languageserver-types';

export const markdown = (value: string): MarkupContent => ({ kind: 'markdown', value });

/** Words of a file as code: nothing in them is read as Markdown, backticks included. */
export const code = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const runs = [...line.matchAll(/`+/g)].map(({ 0: run }) => run.length);
  const fence = '`'.repeat(Math.max(0, ...runs) + 1);
  return runs.length > 0 ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`;
};
