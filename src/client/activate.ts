/** Makes the parts of the extension and joins them. */
import { type ExtensionContext, Uri, window } from 'vscode';
import { type FileEvent, State } from 'vscode-languageclient';
import { clientOptions } from './clientOptions';
import { Publisher } from './coexistence/publisher';
import { registerChangeSettings } from './commands/changeSettings';
import { History } from './commands/files/history';
import { registerGoTo } from './commands/goTo';
import { registerManageAgents } from './commands/manageAgents';
import { registerNewAgent } from './commands/newAgent/newAgent';
import { registerOpenRule } from './commands/openRule';
import { registerRefresh } from './commands/refresh';
import { registerSaveWithoutMark } from './commands/saveWithoutMark';
import { registerShowLog } from './commands/showLog';
import { agentTargets } from './commands/targets';
import { everything } from './files/changes';
import { watchPlaces } from './files/watch';
import { OuterWatchers } from './files/watchOuter';
import { WorkspaceFiles } from './files/workspaceFiles';
import type { Platform } from './platform';
import { registerPreview } from './preview/previewCommand';
import { connect } from './server';
import { registerStatusBar } from './status/statusBar';
import { AgentTree } from './tree/agentTree';
import { dragAndDrop, registerDropIntoEditor } from './tree/dragAndDrop';
import { RowFocus } from './tree/rowFocus';
import { registerTreeCommands } from './tree/treeCommands';

/** Waits for nothing: the server starts on the first question, which the tree asks. Gives the way to stop it. */
export const activate = (context: ExtensionContext, platform: Platform): (() => Promise<void>) => {
  const { home, managed } = platform;
  const log = window.createOutputChannel('Agent Author', { log: true });
  const pages = Uri.joinPath(context.extensionUri, 'docs', 'rules');
  const files = new WorkspaceFiles(platform);
  const publisher = new Publisher();
  const client = platform.createClient(clientOptions({ pages, home, managed, files, publisher, log }));
  const server = connect(client, {
    'agentAuthor/listFiles': () => files.list(),
    'agentAuthor/readFiles': ({ uris }) => files.read(uris),
  });
  const history = new History();
  const tree = new AgentTree({
    server,
    log,
    store: context.workspaceState,
    dragAndDrop: dragAndDrop({ server, history }, log),
  });
  const focus = new RowFocus(tree, log);
  const parts = { server, history, home, focus, targets: agentTargets(server, () => tree.selection) };
  const tell = async (changes: readonly FileEvent[]): Promise<void> => {
    if (changes.length > 0) await client.sendNotification('workspace/didChangeWatchedFiles', { changes });
  };
  const told = (work: Promise<void>): void =>
    void work.catch((error) => log.error('The server was not told of changed files.', String(error)));
  const lookAgain = (): void => told(files.news().then(tell));

  const outer = new OuterWatchers(
    {
      onChange: (uri) => files.isListed(uri.toString()) && told(tell(everything(new Set([uri.toString()])))),
      onMove: lookAgain,
    },
    '**',
  );
  files.onOuterFolders = (folders) => outer.watch(folders);
  const linked = new OuterWatchers(
    { onChange: (uri) => told(tell(everything(new Set(files.linksTo(uri.toString()))))), onMove: lookAgain },
    '*',
  );
  files.onLinkedFolders = (folders) => linked.watch(folders);

  context.subscriptions.push(
    outer,
    linked,
    log,
    publisher,
    server,
    focus,
    tree,
    client.onDidChangeState(({ newState }) => newState === State.Starting && publisher.reset()),
    watchPlaces(home, lookAgain),
    registerChangeSettings(home, log),
    registerDropIntoEditor(),
    registerGoTo(server, log),
    registerManageAgents(parts, log),
    registerNewAgent(parts, Uri.joinPath(context.extensionUri, 'snippets', 'agents.json'), log),
    registerOpenRule(pages, log),
    registerRefresh(tree, () => files.all().then(tell), log),
    registerSaveWithoutMark(log),
    registerShowLog(log),
    registerStatusBar(server, log),
    registerTreeCommands(tree, focus, log),
    ...registerPreview(context, server, log),
  );
  return () => client.dispose().catch((error) => log.warn('The language server was not stopped.', String(error)));
};
