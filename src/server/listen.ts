/** The language server: wires a connection to the workspace and to the features. */
import {
  CodeActionKind,
  type Connection,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type InitializeParams,
  type InitializeResult,
  ResourceOperationKind,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Workspace } from '../core/workspace/workspace';
import { Derived } from '../features/derived';
import { fixAllKind } from '../features/fixAllAction';
import { answer } from './answers';
import { filesOfClient, type ServerFiles } from './files';
import { Lenses } from './lenses';
import { type Options, optionsOf } from './options';
import { Outline } from './outline';
import { ProjectSettings } from './projectSettings';
import { Publisher } from './publisher';
import { Scan } from './scan';
import { Settings } from './settings';

export interface ServerPlatform {
  /** For clients that do not answer for files themselves. */
  readonly files: ServerFiles;
  /** The folder of rule pages that ships beside the server, as a URI with a slash at the end. */
  readonly pages: string | undefined;
  readonly version: string;
}

export const listen = (connection: Connection, platform: ServerPlatform): void => {
  connection.onInitialize((params) => {
    const options = optionsOf(params);
    const watches =
      params.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true && !options.hasFiles;
    const configures = params.capabilities.workspace?.configuration === true;
    const drawsLensesAnew = params.capabilities.workspace?.codeLens?.refreshSupport === true;
    const folders = params.capabilities.workspace?.workspaceFolders === true;
    const canRenameFiles = renamesFiles(params);
    start(connection, options, { platform, watches, configures, drawsLensesAnew, folders, canRenameFiles });
    return capabilities(platform.version, !options.hasFiles);
  });
  connection.listen();
};

interface Context {
  readonly platform: ServerPlatform;
  /** The server asks the client to watch files. */
  readonly watches: boolean;
  /** The client has settings. */
  readonly configures: boolean;
  /** The client asks for the lenses of all documents again when it is told to. */
  readonly drawsLensesAnew: boolean;
  /** The client tells of folders that come and go. */
  readonly folders: boolean;
  /** The client can rename files as a part of an edit. */
  readonly canRenameFiles: boolean;
}

const renamesFiles = ({ capabilities: { workspace } }: InitializeParams): boolean =>
  workspace?.workspaceEdit?.documentChanges === true &&
  workspace.workspaceEdit.resourceOperations?.includes(ResourceOperationKind.Rename) === true;

const start = (connection: Connection, options: Options, context: Context): void => {
  const { platform, watches, configures, drawsLensesAnew, folders, canRenameFiles } = context;
  const documents = new TextDocuments(TextDocument);
  const workspace = new Workspace();
  const files = options.hasFiles ? filesOfClient(connection, options) : platform.files;
  const pages = options.pages ?? platform.pages;
  const derived = new Derived(workspace, ({ rule, uri, error }) =>
    connection.console.error(`The check ${rule} failed on ${uri}: ${describe(error)}`),
  );
  const publisher = new Publisher({
    connection,
    workspace,
    derived,
    pageOf: (rule) => (pages === undefined ? undefined : `${pages}${rule}.md`),
    versionOf: (uri) => documents.get(uri)?.version,
  });
  const lenses = drawsLensesAnew ? new Lenses(connection, (uri) => documents.get(uri) !== undefined) : undefined;
  const changed = (uris: ReadonlySet<string>, edited?: string): void => {
    derived.forget(uris);
    publisher.changed(uris);
    lenses?.changed(uris, edited);
  };
  const project = new ProjectSettings((message) => connection.console.warn(message));
  let ofEditor = {};
  const resettle = (): void => changed(workspace.setSettings(project.book(ofEditor)));
  const outline = new Outline(connection);
  const settings = new Settings(connection, configures, (lint) => {
    ofEditor = lint;
    resettle();
    // Everybody else has it from the start.
    if (options.hasFiles) outline.want(settings.hasOutline);
  });
  let [isScanned, begin] = [false, (): void => undefined];
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const scan = new Scan({
    workspace,
    files,
    roots: options.folders,
    onChange: (uris) => {
      changed(uris);
      if (isScanned || uris.size === 0) return;
      publisher.tell(uris);
      if (derived.rows([...uris]).length > 0) begin();
    },
    onSettings: (texts) => {
      for (const [uri, text] of texts) project.set(uri, text);
      resettle();
    },
    onRepositories: (uris) => {
      for (const uri of uris) project.addRepository(uri);
      if (uris.length > 0) resettle();
    },
  });
  const scanAll = async (): Promise<void> => {
    publisher.hold();
    // Both ask the client, which has the list ready before it has started us.
    const [listed] = await Promise.all([files.list(options.folders), settings.load()]);
    await scan.refresh(listed);
  };
  /** A client that answers for files tells of those in new folders by itself. */
  const rooted = async (): Promise<void> => {
    const roots = (await connection.workspace.getWorkspaceFolders())?.map(({ uri }) => uri) ?? [];
    scan.setRoots(roots);
    if (!options.hasFiles) await scan.refresh(await files.list(roots));
  };
  const attempt = (work: Promise<void>): Promise<void> =>
    work.catch((error: unknown) => connection.console.error(`Reading files failed: ${describe(error)}`));
  /** One after another, so that what was read first never comes last. */
  let reading = Promise.resolve();
  const read = (uris: readonly string[], deleted?: ReadonlySet<string>): void => {
    reading = attempt(reading.then(() => scan.refresh(uris, deleted)));
  };

  documents.onDidChangeContent(({ document }) =>
    changed(workspace.open(document.uri, document.getText()), document.uri),
  );
  documents.onDidClose(({ document }) => changed(workspace.close(document.uri)));
  // A watcher tells of it as well, some time later; until then a closed document would be what it was.
  documents.onDidSave(({ document }) => read([document.uri]));
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const deleted = changes.filter(({ type }) => type === FileChangeType.Deleted).map(({ uri }) => uri);
    read(
      changes.map(({ uri }) => uri),
      new Set(deleted),
    );
  });
  const rootsChanged = (): void => {
    reading = attempt(reading.then(rooted));
  };
  const scanned = new Promise<void>((resolve) => {
    connection.onInitialized(() => {
      if (watches) void attempt(watchFiles(connection));
      if (folders) connection.workspace.onDidChangeWorkspaceFolders(rootsChanged);
      reading = attempt(scanAll());
      void reading.then(() => {
        isScanned = true;
        begin();
        publisher.release();
        resolve();
      });
    });
  });
  const settled = (): Promise<void> => scanned.then(() => reading);
  const canChangeSettings = options.hasFiles;
  answer(connection, {
    workspace,
    documents,
    settings,
    derived,
    scanned,
    settled,
    begun,
    canChangeSettings,
    canRenameFiles,
  });
  documents.listen(connection);
};

const watchFiles = async (connection: Connection): Promise<void> => {
  await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
};

const watchers = [
  '**/.claude/agents/**/*.md',
  '**/.claude/agents/**/*.{MD,Md,mdx,MDX,mdc,markdown,md.txt}',
  '**/agents/**/*.md',
  '**/.claude-plugin/plugin.json',
  '**/.claude/skills/*/SKILL.md',
  '**/.agent-author.json',
].map((globPattern) => ({ globPattern }));

const capabilities = (version: string, hasOutline: boolean): InitializeResult => ({
  serverInfo: { name: 'Agent Author', version },
  capabilities: {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    completionProvider: { triggerCharacters: [',', ' ', '[', '"', "'", '(', ':', '@'] },
    hoverProvider: true,
    codeLensProvider: { resolveProvider: false },
    colorProvider: true,
    documentLinkProvider: {},
    foldingRangeProvider: true,
    renameProvider: { prepareProvider: true },
    definitionProvider: true,
    referencesProvider: true,
    ...(hasOutline && { documentSymbolProvider: { label: 'Agent Author' } }),
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
  },
});

const describe = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));
