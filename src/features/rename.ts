/** Another name for an agent, from where its name stands in the text: there, as its file, and where others speak of it. */
import type { Range, RenameFile, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { isLocked } from '../core/hosts/placement';
import { LineIndex } from '../core/text/lineIndex';
import type { AgentFile, Workspace } from '../core/workspace/workspace';
import { mentionEdits } from '../core/write/mentions';
import { rewriteEdits } from '../core/write/rewrite';
import { textEditOf } from './convert';
import { checkName } from './manage';
import { namedAgent, nameRange } from './namedAgent';
import type { DocumentView } from './view';

export interface NamePlace {
  readonly range: Range;
  readonly placeholder: string;
}

/** Where a name can be changed: that of an agent in its own file, and where another text mentions it. */
export const namePlace = (view: DocumentView, offset: number): NamePlace | undefined => {
  const named = namedAgent(view, offset);
  return named && nameRange(named.file) && { range: named.range, placeholder: named.name };
};

export type Renamed = { readonly edit: WorkspaceEdit } | { readonly problem: string };

/** `null` where there is no name to change. An editor that cannot rename files leaves the file as it is called. */
export const rename = (view: DocumentView, offset: number, name: string, canRenameFiles: boolean): Renamed | null => {
  const { workspace } = view;
  const { file, name: before } = namedAgent(view, offset) ?? {};
  if (!file || before === undefined || !nameRange(file)) return null;
  const to = canRenameFiles ? fileFor(file.uri, name) : file.uri;
  const problem = problemOf(file, workspace, name, to);
  if (problem !== undefined) return { problem };
  const lines = new LineIndex(file.loaded.text);
  const own = rewriteEdits(file.loaded, { name, description: null }).map((edit) => textEditOf(lines, edit));
  const others = workspace
    .files()
    .filter(({ uri, placement }) => uri !== file.uri && !isLocked(placement))
    .flatMap((other) => mentionsIn(other, before, name));
  const changes = [{ uri: to, edits: own }, ...others];
  return { edit: canRenameFiles ? withMove(file.uri, to, changes) : textsAlone(changes) };
};

const problemOf = (file: AgentFile, workspace: Workspace, name: string, to: string): string | undefined => {
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
