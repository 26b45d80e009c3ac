/** Links from the names of other agents and of skills to their files. */
import type { DocumentLink } from 'vscode-languageserver-types';
import { calledAgents, listedAgents, type Mention } from '../core/load/mentions';
import { fieldNamed } from '../core/load/reading';
import { type Span, span } from '../core/text/span';
import { agentsBeside } from './agentsBeside';
import { rangeOf } from './convert';
import type { DocumentView } from './view';

export const documentLinks = (view: DocumentView): readonly DocumentLink[] => {
  const agents = agentsBeside(view);
  const toAgents = [...listedAgents(view.file.loaded), ...calledAgents(view.file.loaded)].flatMap(({ name, at }) =>
    linkTo(agents.get(name)?.uri, `Open agent ${name}`, at),
  );
  const toSkills = skillNames(view).flatMap(({ name, at }) =>
    linkTo(view.workspace.skillNamed(name), `Open skill ${name}`, at),
  );
  return [...toAgents, ...toSkills].map(({ target, tooltip, at }) => ({
    range: rangeOf(view.lines, at),
    target,
    tooltip,
  }));
};

const linkTo = (target: string | undefined, tooltip: string, at: Span) => (target ? [{ target, tooltip, at }] : []);

const skillNames = ({ file: { loaded } }: DocumentView): readonly Mention[] => {
  const field = fieldNamed(loaded.reading, 'skills');
  return field ? wordsIn(loaded.text, field.valueSpan) : [];
};

const wordsIn = (text: string, { start, end }: Span): readonly Mention[] =>
  [...text.slice(start, end).matchAll(/[^\s,()[\]"'#]+/g)].map(({ index, 0: name }) => ({
    name,
    at: span(start + index, start + index + name.length),
  }));
