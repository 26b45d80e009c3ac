/** Another name for an agent, from where its name stands in the text: there, as its file, and where others speak of it. */
import type { Range, RenameFile, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { isLocked } from '../core/hosts/placement';
import { fieldNamed } from '../core/load/reading';
import { fieldSpan } from '../core/rules/fieldEdits';
import { LineIndex } from '../core/text/lineIndex';
import { textAt, withoutQuotes } from '../core/text/span';
import type { AgentFile } from '../core/workspace/workspace';
import { mentionEdits } from '../core/write/mentions';
import { rewriteEdits } from '../core/write/rewrite';
import { rangeOf, textEditOf } from './convert';
import { checkName } from './manage';
import type { DocumentView } from './view';

export interface NamePlace {
  readonly range: Range;
  readonly placeholder: string;
}

/** On the key `name` and its value, if that is what the agent is called; nowhere else. */
export const namePlace = (view: DocumentView, offset: number): NamePlace | undefined => {
  const { text, reading, agent } = view.file.loaded;
  const field = fieldNamed(reading, 'name');
  if (!field || agent?.name === undefined || field.value !== agent.name) return undefined;
  const { start, end } = fieldSpan(text, field);
  if (offset < start || offset > end) return undefined;
  const inner = withoutQuotes(text, field.valueSpan);
  const at = textAt(text, inner) === agent.name ? inner : field.valueSpan;
  return { range: rangeOf(view.lines, at), placeholder: agent.name };
};

export type Renamed = { readonly edit: WorkspaceEdit } | { readonly problem: string };

/** `null` where there is no name to change. An editor that cannot rename files leaves the file as it is called. */
export const rename = (view: DocumentView, offset: number, name: string, canRenameFiles: boolean): Renamed | null => {
  const { file, workspace } = view;
  const before = namePlace(view, offset)?.placeholder;
  if (before === undefined) return null;
  const to = canRenameFiles ? fileFor(file.uri, name) : file.uri;
  const problem = problemOf(view, name, to);
  if (problem !== undefined) return { problem };
  const own = rewriteEdits(file.loaded, { name, description: null }).map((edit) => textEditOf(view.lines, edit));
  const others = workspace
    .files()
    .filter(({ uri, placement }) => uri !== file.uri && !isLocked(placement))
    .flatMap((other) => mentionsIn(other, before, name));
  const changes = [{ uri: to, edits: own }, ...others];
  return { edit: canRenameFiles ? withMove(file.uri, to, changes) : textsAlone(changes) };
};

const problemOf = ({ file, workspace }: DocumentView, name: string, to: string): string | undefined => {
  if (isLocked(file.placement)) return 'an administrator sets it; copy it to a folder of your own instead.';
  const fault = checkName({ name, folder: file.placement.folder, except: file.uri }, workspace);
  if (fault?.isFault) return fault.message;
  if (to === file.uri || !workspace.file(to)) return undefined;
  return `${name}.md exists in this folder already; choose another name.`;
};

interface Changed {
  readonly uri: string;
  readonly edits: TextEdit[];
}

const mentionsIn = ({ uri, loaded }: AgentFile, from: string, to: string): readonly Changed[] => {
  const lines = new LineIndex(loaded.text);
  const edits = mentionEdits(loaded.text, from, to).map((edit) => textEditOf(lines, edit));
  return edits.length === 0 ? [] : [{ uri, edits }];
};

/** The text follows the file, so that nothing changes where the file cannot be renamed. */
const withMove = (from: string, to: string, changes: readonly Changed[]): WorkspaceEdit => {
  const move: RenameFile = { kind: 'rename', oldUri: from, newUri: to, options: { overwrite: false } };
  const texts = changes.map(({ uri, edits }) => ({ textDocument: { uri, version: null }, edits }));
  return { documentChanges: from === to ? texts : [move, ...texts] };
};

const textsAlone = (changes: readonly Changed[]): WorkspaceEdit => ({
  changes: Object.fromEntries(changes.map(({ uri, edits }) => [uri, edits])),
});

const fileFor = (uri: string, name: string): string =>
  `${uri.slice(0, uri.lastIndexOf('/') + 1)}${encodeURIComponent(name)}.md`;
