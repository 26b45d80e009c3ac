/** How the language client is set up. */
import type { LogOutputChannel, Uri } from 'vscode';
import {
  CloseAction,
  type CloseHandlerResult,
  ErrorAction,
  type ErrorHandler,
  type LanguageClientOptions,
  RevealOutputChannelOn,
} from 'vscode-languageclient';
import type { Publisher } from './coexistence/publisher';
import { renameMiddleware } from './commands/renameInText';
import { documentMiddleware, documentSelector } from './documents';
import { fileWatchers } from './files/watch';
import type { WorkspaceFiles } from './files/workspaceFiles';

interface Parts {
  /** The folder with a page for each rule. */
  readonly pages: Uri;
  readonly home: Uri | undefined;
  readonly managed: Uri | undefined;
  readonly files: WorkspaceFiles;
  readonly publisher: Publisher;
  readonly log: LogOutputChannel;
}

export const clientOptions = ({ pages, home, managed, files, publisher, log }: Parts): LanguageClientOptions => ({
  documentSelector,
  diagnosticCollectionName: 'agent-author',
  initializationOptions: {
    files: 'client',
    docs: pages.toString(),
    home: home?.toString() ?? null,
    managed: managed?.toString() ?? null,
  },
  outputChannel: log,
  revealOutputChannelOn: RevealOutputChannelOn.Never,
  initializationFailedHandler: (error) => {
    log.error('The language server could not be initialised.', String(error));
    return false;
  },
  errorHandler: errorHandler(log),
  synchronize: { fileEvents: fileWatchers(home) },
  middleware: {
    ...documentMiddleware,
    ...renameMiddleware,
    handleDiagnostics: publisher.handleDiagnostics,
    workspace: {
      didChangeWatchedFile: async (event, next) => {
        if (files.isListed(event.uri)) await next(event);
      },
    },
  },
});

const RESTARTS = 4;
const WITHIN = 180_000;

/** Restarts quietly; a server that keeps falling stays down. The log says which, and nobody is interrupted. */
const errorHandler = (log: LogOutputChannel): ErrorHandler => {
  const falls: number[] = [];
  return {
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed: (): CloseHandlerResult => {
      const now = Date.now();
      falls.push(now);
      const recent = falls.filter((fall) => now - fall < WITHIN).length;
      if (recent <= RESTARTS) return { action: CloseAction.Restart, handled: true };
      log.error('The language server keeps ending, and is not started again; reload the window to try once more.');
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
};
