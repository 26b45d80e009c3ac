/** Which documents the server is told about. */
import { type TextDocument, type Uri, workspace } from 'vscode';
import type { LanguageClientOptions, Middleware } from 'vscode-languageclient';
import { misnamed } from './files/places';

/** No scheme is named, because a remote or virtual workspace has one of its own; see `isWritten`. */
export const documentSelector = [
  { language: 'chatagent' },
  { pattern: '**/.claude/agents/**/*.md' },
  { pattern: misnamed },
  { pattern: '**/agents/**/*.md' },
] satisfies LanguageClientOptions['documentSelector'];

const schemes = new Set(['file', 'untitled', 'vscode-userdata']);

/** False for read-only views of a file, such as `git:`, which would report every finding a second time. */
const isWritten = ({ scheme }: Uri): boolean =>
  schemes.has(scheme) || (workspace.workspaceFolders?.some(({ uri }) => uri.scheme === scheme) ?? false);

const ifWritten = (document: TextDocument, send: () => Promise<void>): Promise<void> =>
  isWritten(document.uri) ? send() : Promise.resolve();

export const documentMiddleware: Middleware = {
  didOpen: (document, next) => ifWritten(document, () => next(document)),
  didChange: (event, next) => ifWritten(event.document, () => next(event)),
  didSave: (document, next) => ifWritten(document, () => next(document)),
  didClose: (document, next) => ifWritten(document, () => next(document)),
};
