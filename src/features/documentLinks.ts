/** Links from the names of other agents and of skills to their files. */
import type { DocumentLink } from 'vscode-languageserver-types';
import { loads } from '../core/load/loads';
import { fieldNamed } from '../core/load/reading';
import { type Span, span } from '../core/text/span';
import { rangeOf } from './convert';
import type { DocumentView } from './view';

export const documentLinks = (view: DocumentView): readonly DocumentLink[] => {
  const agents = agentsBeside(view);
  const toAgents = agentNames(view).flatMap(({ name, at }) => linkTo(agents.get(name), `Open agent ${name}`, at));
  const toSkills = skillNames(view).flatMap(({ name, at }) =>
    linkTo(view.workspace.skillNamed(name), `Open skill ${name}`, at),
  );
  return [...toAgents, ...toSkills].map(({ target, tooltip, at }) => ({
    range: rangeOf(view.lines, at),
    target,
    tooltip,
  }));
};

interface Named {
  readonly name: string;
  readonly at: Span;
}

const linkTo = (target: string | undefined, tooltip: string, at: Span) => (target ? [{ target, tooltip, at }] : []);

/** Those of the same agents folder; of two of one name the first. */
const agentsBeside = ({ file, workspace }: DocumentView): ReadonlyMap<string, string> => {
  const beside = workspace
    .files()
    .filter(
      ({ uri, placement, loaded }) => uri !== file.uri && placement.folder === file.placement.folder && loads(loaded),
    );
  return new Map(beside.toReversed().flatMap(({ uri, loaded: { agent } }) => (agent?.name ? [[agent.name, uri]] : [])));
};

/** `Agent(reviewer, tester)` in a list of tools, and `@agent-reviewer` anywhere. */
const agentNames = ({ file: { loaded } }: DocumentView): readonly Named[] => {
  const { text, agent } = loaded;
  const tokens = agent?.allowed?.tokens ?? [];
  const listed = tokens.flatMap(({ base, pattern, span: at }) => {
    if (pattern === undefined || (base !== 'Agent' && base !== 'Task')) return [];
    return wordsIn(text, span(at.start + base.length + 1, at.end - 1));
  });
  const mark = '@agent-';
  const mentions = [...text.matchAll(/@agent-([\w.-]+)/g)].map(({ index, 1: word = '' }) => {
    const name = withoutStop(word);
    return { name, at: span(index + mark.length, index + mark.length + name.length) };
  });
  return [...listed, ...mentions];
};

/** `reviewer` of `reviewer.`, in linear time. */
const withoutStop = (word: string): string => {
  let end = word.length;
  while (end > 0 && (word[end - 1] === '.' || word[end - 1] === '-')) end--;
  return word.slice(0, end);
};

const skillNames = ({ file: { loaded } }: DocumentView): readonly Named[] => {
  const field = fieldNamed(loaded.reading, 'skills');
  return field ? wordsIn(loaded.text, field.valueSpan) : [];
};

const wordsIn = (text: string, { start, end }: Span): readonly Named[] =>
  [...text.slice(start, end).matchAll(/[^\s,()[\]"'#]+/g)].map(({ index, 0: name }) => ({
    name,
    at: span(start + index, start + index + name.length),
  }));
