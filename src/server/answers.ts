/** Answers questions of the client, each with one feature. */
import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { LineIndex } from '../core/text/lineIndex';
import type { Workspace } from '../core/workspace/workspace';
import { codeActions } from '../features/codeActions';
import { complete } from '../features/completion/complete';
import type { Derived } from '../features/derived';
import { fixAllAction, fixAllEdits } from '../features/fixAllAction';
import { hover } from '../features/hover/hover';
import { agentsJson, checkName, mentionChanges, mentionsOf, rewrite } from '../features/manage';
import { newAgentChoices, templates, textOfNewAgent } from '../features/newAgent';
import { Previews } from '../features/preview/previews';
import { usesOf } from '../features/uses';
import type { DocumentView } from '../features/view';
import type { ServerCalls } from '../protocol/server';
import { answerEditing } from './editing';
import { answerRenaming } from './renaming';
import type { Settings } from './settings';

export interface Sources {
  readonly workspace: Workspace;
  readonly documents: TextDocuments<TextDocument>;
  readonly settings: Settings;
  readonly derived: Derived;
  /** The client has a command that changes the settings of a project. */
  readonly canChangeSettings: boolean;
  /** The client can rename files as a part of an edit. */
  readonly canRenameFiles: boolean;
  /** Every file has been read once; an answer before that would be half a truth. */
  readonly scanned: Promise<void>;
  /** Every change that is known has been read; for what is decided by many files. */
  readonly settled: () => Promise<void>;
  /** Some files have been read, if there are any. */
  readonly begun: Promise<void>;
}

export const answer = (connection: Connection, sources: Sources): void => {
  connection.onCompletion(({ textDocument, position, context }) => {
    const view = viewOf(textDocument.uri, sources);
    return view ? [...complete(view, view.lines.offset(position), context?.triggerCharacter)] : [];
  });
  connection.onHover(({ textDocument, position }) => {
    const view = viewOf(textDocument.uri, sources);
    return view ? hover(view, view.lines.offset(position)) : null;
  });
  connection.onCodeAction(({ textDocument, range, context }) => {
    const view = viewOf(textDocument.uri, sources);
    if (!view) return [];
    const { only, diagnostics } = context;
    const quick =
      !only || only.includes('quickfix') ? codeActions(view, range, diagnostics, sources.canChangeSettings) : [];
    return [...quick, ...fixAllAction(view, only)];
  });
  answerRenaming(connection, sources, (uri) => viewOf(uri, sources));
  answerEditing(connection, sources, (uri) => viewOf(uri, sources));
  serve(connection, calls(sources));
};

type Handlers = {
  readonly [Name in keyof ServerCalls]: (
    params: ServerCalls[Name]['params'],
  ) => ServerCalls[Name]['result'] | Promise<ServerCalls[Name]['result']>;
};

const calls = ({ workspace, documents, derived, scanned, settled, begun }: Sources): Handlers => {
  const previews = new Previews(workspace, derived);
  const versionOf = (uri: string): number | null => documents.get(uri)?.version ?? null;
  return {
    'agentAuthor/agents': async () => {
      await settled();
      return derived.summaries();
    },
    'agentAuthor/rows': async ({ uris }) => {
      await begun;
      return derived.rows(uris);
    },
    'agentAuthor/preview': async ({ uri }) => {
      await scanned;
      return previews.preview(uri, versionOf(uri));
    },
    'agentAuthor/previewFixes': async ({ uri }) => {
      await scanned;
      return previews.fixes(uri, versionOf(uri));
    },
    'agentAuthor/agent': async ({ uri }) => {
      await scanned;
      const file = workspace.file(uri);
      return file && file.loaded.verdict !== 'not-an-agent' ? derived.summary(file) : null;
    },
    'agentAuthor/uses': ({ uri }) => {
      const file = workspace.file(uri);
      return file ? usesOf(file, workspace) : [];
    },
    'agentAuthor/fixAll': async ({ uri }) => {
      await scanned;
      const file = workspace.file(uri);
      return file ? fixAllEdits({ file, workspace, lines: new LineIndex(file.loaded.text) }) : [];
    },
    'agentAuthor/newAgentChoices': newAgentChoices,
    'agentAuthor/templates': templates,
    'agentAuthor/newAgentText': (agent) => textOfNewAgent(agent, workspace),
    'agentAuthor/checkName': async (question) => {
      await settled();
      return checkName(question, workspace);
    },
    'agentAuthor/rewrite': (question) => rewrite(question, workspace),
    'agentAuthor/mentions': async (question) => {
      await settled();
      return mentionsOf(question, workspace);
    },
    'agentAuthor/mentionChanges': mentionChanges,
    'agentAuthor/agentsJson': async (question) => {
      await settled();
      return agentsJson(question, workspace);
    },
  };
};

const serve = (connection: Connection, handlers: Handlers): void => {
  const register = <Name extends keyof ServerCalls>(name: Name): void => {
    connection.onRequest<unknown, void>(name, (params: ServerCalls[Name]['params']) => handlers[name](params));
  };
  register('agentAuthor/agents');
  register('agentAuthor/rows');
  register('agentAuthor/preview');
  register('agentAuthor/agent');
  register('agentAuthor/uses');
  register('agentAuthor/previewFixes');
  register('agentAuthor/fixAll');
  register('agentAuthor/newAgentChoices');
  register('agentAuthor/templates');
  register('agentAuthor/newAgentText');
  register('agentAuthor/checkName');
  register('agentAuthor/rewrite');
  register('agentAuthor/mentions');
  register('agentAuthor/mentionChanges');
  register('agentAuthor/agentsJson');
};

/** The language of VS Code's own agent support, which answers for such documents as well. */
const sharedLanguage = 'chatagent';

const viewOf = (uri: string, { workspace, documents, settings, derived }: Sources): DocumentView | undefined => {
  const file = workspace.file(uri);
  if (!file) return undefined;
  const isShared = settings.sharesWithEditor && documents.get(uri)?.languageId === sharedLanguage;
  const { shown, all } = derived.examined(file);
  return { file, workspace, lines: new LineIndex(file.loaded.text), findings: shown, allFindings: all, isShared };
};
