/** The agent whose name stands at a place of a text: its own, or one that it mentions. */
import type { Range } from 'vscode-languageserver-types';
import { calledAgents, listedAgents, mentionMark } from '../core/load/mentions';
import { fieldNamed } from '../core/load/reading';
import { fieldSpan } from '../core/rules/fieldEdits';
import { LineIndex } from '../core/text/lineIndex';
import { span, textAt, withoutQuotes } from '../core/text/span';
import type { AgentFile } from '../core/workspace/workspace';
import { agentsBeside } from './agentsBeside';
import { rangeOf } from './convert';
import type { DocumentView } from './view';

export interface NamedAgent {
  readonly file: AgentFile;
  readonly name: string;
  /** Where the name stands in the text that was asked. */
  readonly range: Range;
}

export const namedAgent = (view: DocumentView, offset: number): NamedAgent | undefined =>
  ownName(view, offset) ?? mentioned(view, offset);

/** Where the name of an agent stands in its own file; undefined where it is called by something else. */
export const nameRange = (file: AgentFile, lines = new LineIndex(file.loaded.text)): Range | undefined => {
  const { text, reading, agent } = file.loaded;
  const field = fieldNamed(reading, 'name');
  if (!field || agent?.name === undefined || field.value !== agent.name) return undefined;
  const inner = withoutQuotes(text, field.valueSpan);
  return rangeOf(lines, textAt(text, inner) === agent.name ? inner : field.valueSpan);
};

/** On the key `name` and its value. */
const ownName = ({ file, lines }: DocumentView, offset: number): NamedAgent | undefined => {
  const { text, reading, agent } = file.loaded;
  const field = fieldNamed(reading, 'name');
  const range = nameRange(file, lines);
  if (!field || !range || agent?.name === undefined) return undefined;
  const { start, end } = fieldSpan(text, field);
  return offset < start || offset > end ? undefined : { file, name: agent.name, range };
};

/** On `@agent-reviewer` in a text, and `reviewer` in `Agent(reviewer)`. */
const mentioned = (view: DocumentView, offset: number): NamedAgent | undefined => {
  const { loaded } = view.file;
  const called = calledAgents(loaded).map(({ name, at }) => ({ name, at, from: at.start - mentionMark.length }));
  const listed = listedAgents(loaded).map(({ name, at }) => ({ name, at, from: at.start }));
  const found = [...called, ...listed].find(({ at, from }) => from <= offset && offset <= at.end);
  const file = found && agentsBeside(view).get(found.name);
  return file && { file, name: found.name, range: rangeOf(view.lines, span(found.at.start, found.at.end)) };
};
