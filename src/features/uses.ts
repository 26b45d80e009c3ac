/** Where other agents name an agent: `Agent(reviewer)` in a list of tools, and `@agent-reviewer` in a text. */
import { LineIndex } from '../core/text/lineIndex';
import { type Span, span } from '../core/text/span';
import type { AgentFile, Workspace } from '../core/workspace/workspace';
import type { Place } from '../protocol/clientCommands';
import { rangeOf } from './convert';

export const usesOf = (file: AgentFile, workspace: Workspace): readonly Place[] => {
  const name = file.loaded.agent?.name;
  if (name === undefined) return [];
  return workspace.users(file).flatMap((other) => {
    const lines = new LineIndex(other.loaded.text);
    return namesIn(other, name).map((at) => ({ uri: other.uri, range: rangeOf(lines, at) }));
  });
};

const namesIn = ({ loaded: { text, agent } }: AgentFile, name: string): readonly Span[] => {
  const listed = (agent?.allowed?.tokens ?? []).flatMap(({ base, pattern, span: at }) => {
    const isNamed = (base === 'Agent' || base === 'Task') && pattern?.split(/[\s,]+/).includes(name);
    return isNamed ? spansOf(text.slice(at.start, at.end), name, at.start) : [];
  });
  const mark = '@agent-';
  const mentioned = spansOf(text, mark + name, 0).map(({ start, end }) => span(start + mark.length, end));
  return [...listed, ...mentioned].sort((a, b) => a.start - b.start);
};

/** Where a name stands as a whole word. */
const spansOf = (text: string, name: string, offset: number): readonly Span[] => {
  const found: Span[] = [];
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    const isWhole =
      !/[\w.-]/.test(name.startsWith('@') ? '' : (text[at - 1] ?? '')) &&
      !/^(?:[\w-]|\.\w)/.test(text.slice(end, end + 2));
    if (isWhole) found.push(span(offset + at, offset + end));
  }
  return found;
};
