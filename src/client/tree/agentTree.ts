/** The view of all agents: keeps its rows and its badge in step with the server. */
import {
  commands,
  Disposable,
  type LogOutputChannel,
  type TreeDragAndDropController,
  type TreeView,
  window,
} from 'vscode';
import type { AgentSummary } from '../../protocol/server';
import type { Server } from '../server';
import type { Node } from './nodes';
import { TreeProvider } from './treeProvider';

/** After a change, milliseconds until the tree asks; while one types, it waits for a pause. */
const PAUSE = 200;

export class AgentTree {
  readonly #server: Server;
  readonly #log: LogOutputChannel;
  readonly #provider = new TreeProvider(() => this.#first);
  readonly #view: TreeView<Node>;
  readonly #first: Promise<void>;
  readonly #disposable: Disposable;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isLoading = false;
  #isStale = false;

  constructor(server: Server, log: LogOutputChannel, dragAndDropController: TreeDragAndDropController<Node>) {
    this.#server = server;
    this.#log = log;
    this.#view = window.createTreeView('agentAuthor.agents', {
      treeDataProvider: this.#provider,
      showCollapseAll: true,
      canSelectMany: true,
      dragAndDropController,
    });
    const listener = server.onAgentsChanged(() => this.#refreshSoon());
    this.#disposable = Disposable.from(this.#view, this.#provider, listener);
    this.#first = this.refresh();
  }

  /** URIs of the agents that are selected. */
  get selection(): readonly string[] {
    return this.#view.selection.flatMap((node) => (node.kind === 'agent' ? node.uri : []));
  }

  /** Asks once at a time: what changes during a question is asked about afterwards, together. */
  async refresh(): Promise<void> {
    this.#isStale = true;
    if (this.#isLoading) return;
    this.#isLoading = true;
    while (this.#isStale) {
      this.#isStale = false;
      await this.#load();
    }
    this.#isLoading = false;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#disposable.dispose();
  }

  #refreshSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.refresh(), PAUSE);
  }

  async #load(): Promise<void> {
    try {
      await this.#show(await this.#server.call('agentAuthor/agents', null));
      this.#view.message = '';
    } catch (error) {
      this.#log.error('The list of agents could not be had.', String(error));
      this.#view.message = 'The agents cannot be listed, because the language server does not answer.';
    }
  }

  async #show(agents: readonly AgentSummary[]): Promise<void> {
    this.#provider.update(agents);
    await commands.executeCommand('setContext', 'agentAuthor.hasNoAgents', this.#provider.isEmpty);
    const failing = agents.filter(({ errors }) => errors > 0).length;
    const files = failing === 1 ? '1 agent file has' : `${failing} agent files have`;
    this.#view.badge = failing === 0 ? undefined : { value: failing, tooltip: `${files} errors` };
  }
}
