/** Where a file speaks of agents by their names. */
import { type Span, span } from '../text/span';
import type { LoadedFile } from './load';
import type { ToolToken } from './toolList';

export interface Mention {
  readonly name: string;
  readonly at: Span;
}

/** `Agent(reviewer, tester)` in the list of tools. */
export const listedAgents = ({ text, agent, host }: LoadedFile): readonly Mention[] =>
  (agent?.allowed?.tokens ?? []).flatMap((token) => (host.agentTools.includes(token.base) ? namesOf(token, text) : []));

const namesOf = ({ base, pattern = '', span: at }: ToolToken, text: string): readonly Mention[] => {
  let from = at.start + base.length;
  return (pattern.match(/[^\s,]+/g) ?? []).map((name) => {
    const found = text.indexOf(name, from);
    // In a value with escapes the words may not stand as they are read.
    if (found === -1 || found + name.length > at.end) return { name, at };
    from = found + name.length;
    return { name, at: span(found, from) };
  });
};

/** What stands before the name of an agent that is called. */
export const mentionMark = '@agent-';

/** `@agent-reviewer` anywhere, and `@agent-kit:reviewer` of a plugin; a stop behind it ends the sentence. */
export const calledAgents = ({ text }: LoadedFile): readonly Mention[] => {
  if (!text.includes(mentionMark)) return [];
  return [...text.matchAll(/@agent-([\w:.-]*\w)/g)].map(({ index, 1: name = '' }) => {
    const start = index + mentionMark.length;
    return { name, at: span(start, start + name.length) };
  });
};
