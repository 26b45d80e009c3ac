/** Names of other things in the workspace: agents that load, and skills. */
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import { loads } from '../../core/load/loads';
import { span } from '../../core/text/span';
import { calledAs } from '../../core/workspace/calledAs';
import type { AgentFile } from '../../core/workspace/workspace';
import { rangeOf } from '../convert';
import type { DocumentView } from '../view';
import type { Candidate } from './listItems';
import { markdown } from './markdown';

export const agentCandidates = (view: DocumentView, listed: readonly string[]): readonly Candidate[] =>
  [...agentsBeside(view)]
    .filter(([name]) => !listed.includes(name))
    .map(([name, about]) => ({ name, kind: CompletionItemKind.Class, about, rank: 0 }));

export const skillCandidates = ({ workspace }: DocumentView, listed: readonly string[]): readonly Candidate[] =>
  workspace
    .skillNames()
    .filter((name) => !listed.includes(name))
    .map((name) => ({ name, kind: CompletionItemKind.Module, rank: 0 }));

/** In the prompt, behind `@agent-`. */
export const mentionItems = (view: DocumentView, offset: number): readonly CompletionItem[] => {
  const { text, host } = view.file.loaded;
  const start = /@agent-([\w:.-]*)$/.exec(text.slice(Math.max(0, offset - host.name.maxLength), offset))?.[1];
  if (start === undefined) return [];
  const range = rangeOf(view.lines, span(offset - start.length, offset));
  return [...agentsBeside(view)]
    .filter(([name]) => host.mentionable.test(name))
    .map(([name, about]) => ({
      label: name,
      kind: CompletionItemKind.Class,
      documentation: markdown(about),
      textEdit: { range, newText: name },
    }));
};

/** Descriptions by name, of all agents that load but this one. */
const agentsBeside = ({ workspace, file }: DocumentView): ReadonlyMap<string, string> => {
  const others = workspace.files().filter((other) => other.uri !== file.uri && isLoaded(other));
  return new Map(
    others.map((other) => [calledAs(other) ?? other.placement.stem, other.loaded.agent?.description ?? '']),
  );
};

const isLoaded = ({ loaded, placement }: AgentFile): boolean => placement.scope !== 'loose' && loads(loaded);
