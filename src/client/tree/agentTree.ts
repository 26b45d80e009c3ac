/** The view of all agents: keeps its rows, its badge and its message in step with the server. */
import {
  commands,
  Disposable,
  EventEmitter,
  type LogOutputChannel,
  type Memento,
  type TreeDragAndDropController,
  type TreeView,
  window,
  workspace,
} from 'vscode';
import { stateOf } from '../../protocol/agentState';
import type { Server } from '../server';
import type { Arrangement } from './arrangement';
import { counted } from './look';
import type { AgentNode, Node } from './nodes';
import { Summaries } from './summaries';
import { TreeMemory } from './treeMemory';
import { TreeProvider } from './treeProvider';

/** Milliseconds in which changes are taken together, before the tree asks about them. */
const PAUSE = 200;

interface TreeParts {
  readonly server: Server;
  readonly log: LogOutputChannel;
  readonly store: Memento;
  readonly dragAndDrop: TreeDragAndDropController<Node>;
}

export class AgentTree {
  readonly #server: Server;
  readonly #log: LogOutputChannel;
  readonly #memory: TreeMemory;
  readonly #agents = new Summaries();
  readonly #provider: TreeProvider;
  readonly #disposable: Disposable;
  readonly #shown = new EventEmitter<void>();
  readonly #first: Promise<void>;
  readonly view: TreeView<Node>;
  /** The rows were given to VS Code. */
  readonly onDidShow = this.#shown.event;
  #arrangement: Arrangement;
  /** Files to be asked about. */
  #pending: Set<string> | 'all' = 'all';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #loading: Promise<void> | undefined;
  #isEmpty = true;

  constructor({ server, log, store, dragAndDrop }: TreeParts) {
    this.#server = server;
    this.#log = log;
    this.#memory = new TreeMemory(store);
    this.#arrangement = this.#memory.arrangement;
    this.#provider = new TreeProvider({
      ready: () => this.#first,
      isClosed: (group) => this.#memory.isClosed(group),
    });
    this.view = window.createTreeView('agentAuthor.agents', {
      treeDataProvider: this.#provider,
      canSelectMany: true,
      dragAndDropController: dragAndDrop,
    });
    this.#disposable = Disposable.from(
      this.view,
      this.#provider,
      this.#shown,
      workspace.onDidGrantWorkspaceTrust(() => this.#say(this.#message())),
      server.onAgentsChanged(({ uris }) => this.#refreshSoon(uris)),
      this.view.onDidCollapseElement(({ element }) => void this.#memory.close(element.id, true)),
      this.view.onDidExpandElement(({ element }) => void this.#memory.close(element.id, false)),
    );
    this.#first = this.refresh();
  }

  get arrangement(): Arrangement {
    return this.#arrangement;
  }

  /** How many agents are shown, of how many. */
  get counts(): readonly [shown: number, all: number] {
    return [this.#provider.count, this.#agents.size];
  }

  /** The row of a file; undefined where it is not shown. */
  agent(uri: string): AgentNode | undefined {
    return this.#provider.agent(uri);
  }

  /** The file of the row next to these, which stays when they go. */
  beside(uris: ReadonlySet<string>): string | undefined {
    return this.#provider.beside(uris);
  }

  /** All rows anew. */
  refresh(): Promise<void> {
    this.#pending = 'all';
    return this.#load();
  }

  async arrange(change: Partial<Arrangement>): Promise<void> {
    const before = this.#arrangement;
    this.#arrangement = { ...before, ...change };
    this.#show();
    if (before.filter !== this.#arrangement.filter)
      await commands.executeCommand('setContext', 'agentAuthor.isFiltered', this.#arrangement.filter !== '');
    await this.#memory.keep(this.#arrangement);
  }

  /** URIs of the agents that are selected. */
  get selection(): readonly string[] {
    return this.view.selection.flatMap((node) => (node.kind === 'agent' ? node.uri : []));
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#disposable.dispose();
  }

  /** The first change starts the pause, so that there is an end to it while more and more files are read. */
  #refreshSoon(uris: readonly string[]): void {
    if (this.#pending !== 'all') for (const uri of uris) this.#pending.add(uri);
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      void this.#load();
    }, PAUSE);
  }

  /** Asks once at a time: what changes during a question is asked about afterwards, together. */
  #load(): Promise<void> {
    this.#loading ??= this.#askUntilDone().finally(() => {
      this.#loading = undefined;
    });
    return this.#loading;
  }

  async #askUntilDone(): Promise<void> {
    while (this.#pending === 'all' || this.#pending.size > 0) {
      const asked = this.#pending === 'all' ? null : [...this.#pending];
      this.#pending = new Set();
      if (!(await this.#ask(asked))) return;
    }
  }

  async #ask(uris: readonly string[] | null): Promise<boolean> {
    try {
      const agents = await this.#server.call('agentAuthor/rows', { uris });
      const isChanged = uris ? this.#agents.merge(uris, agents) : this.#agents.replaceAll(agents);
      if (isChanged) this.#show();
      this.#say(this.#message());
      if (uris === null || (this.#agents.size === 0) !== this.#isEmpty) await this.#tellWhetherEmpty();
      return true;
    } catch (error) {
      this.#pending = 'all';
      this.#log.error('The list of agents could not be had.', String(error));
      this.#say('The agents cannot be listed, because the language server does not answer.');
      return false;
    }
  }

  #show(): void {
    this.#provider.update(this.#agents.all, this.#arrangement);
    this.#say(this.#message());
    this.#shown.fire();
    const failing = this.#agents.all.filter((agent) => agent.errors > 0 || stateOf(agent) === 'does-not-load').length;
    if (failing === (this.view.badge?.value ?? 0)) return;
    const files = failing === 1 ? '1 agent file has' : `${failing} agent files have`;
    this.view.badge = failing === 0 ? undefined : { value: failing, tooltip: `${files} errors` };
  }

  /** Every word of it crosses to VS Code, so nothing is said twice. */
  #say(message: string): void {
    if (this.view.message !== message) this.view.message = message;
  }

  async #tellWhetherEmpty(): Promise<void> {
    this.#isEmpty = this.#agents.size === 0;
    await commands.executeCommand('setContext', 'agentAuthor.hasNoAgents', this.#isEmpty);
  }

  #message(): string {
    const { filter } = this.#arrangement;
    const [shown, all] = this.counts;
    if (filter !== '') return `Filter “${filter}”: ${shown} of ${counted(all, 'agent').join('') || 'no agents'}`;
    return workspace.isTrusted || all === 0 ? '' : 'Agents are only read here until the workspace is trusted.';
  }
}
