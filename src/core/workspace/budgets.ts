/** How many tokens the descriptions take that the main conversation is told of together. */
import type { Placement } from '../hosts/placement';
import { calledAs } from './calledAs';
import { type Cost, Costs, inOrder } from './costs';
import { describedAgent, isSameDescription } from './described';
import type { AgentFile } from './workspace';

export interface Budget {
  /** In the estimate of the host. */
  readonly tokens: number;
  /** Above which the host warns. */
  readonly limit: number;
  /** URIs of the longest descriptions, at most five, the longest first. */
  readonly longest: readonly string[];
}

interface Folder {
  readonly isOfUser: boolean;
  readonly limit: number;
  readonly costs: Costs;
}

/** The part of the limit from which on people are told. */
const worthTelling = 0.8;

/**
 * The agents of a project are told together with those of the user, and so are the agents of a plugin. Which plugins
 * are switched on cannot be seen from files, so they are not added up.
 */
export class Budgets {
  readonly #files: () => Iterable<AgentFile>;
  /** Undefined until somebody asks, because until then nobody has a finding that could change. */
  #folders: Map<string, Folder> | undefined;

  constructor(files: () => Iterable<AgentFile>) {
    this.#files = files;
  }

  /** What this file is the one to tell, since its description is the longest. */
  of({ uri, placement }: AgentFile): Budget | undefined {
    const [greatest] = this.#sharing(placement)
      .flatMap((folder) => this.#budget(folder) ?? [])
      .filter(({ longest }) => longest[0] === uri)
      .sort((a, b) => b.tokens - a.tokens);
    return greatest;
  }

  /** The files whose findings may differ: those that tell of a sum before or after. */
  replace(before: AgentFile | undefined, after: AgentFile | undefined): readonly string[] {
    const isMoved = before?.placement.folder !== after?.placement.folder;
    const isSame = !isMoved && isSameDescription(describedAgent(before), describedAgent(after));
    if (!this.#folders || isSame) return [];
    const concerned = new Set([before, after].flatMap((file) => (file ? this.#sharing(file.placement) : [])));
    const tellers = (): readonly string[] => [...concerned].flatMap((folder) => this.#budget(folder)?.longest[0] ?? []);
    const told = tellers();
    if (before) this.#all().get(before.placement.folder)?.costs.delete(before.uri);
    if (after) this.#remember(after);
    return [...told, ...tellers()];
  }

  /** The folders whose sums this one is part of. */
  #sharing({ folder, scope }: Placement): readonly string[] {
    if (scope === 'loose') return [];
    return scope === 'user' ? [...new Set([folder, ...this.#all().keys()])] : [folder];
  }

  #all(): Map<string, Folder> {
    if (this.#folders) return this.#folders;
    this.#folders = new Map();
    for (const file of this.#files()) this.#remember(file);
    return this.#folders;
  }

  #remember(file: AgentFile): void {
    const { placement, loaded } = file;
    const agent = describedAgent(file);
    if (!agent || placement.scope === 'loose') return;
    const { limit, charactersPerToken } = loaded.host.descriptionBudget;
    const folder = this.#all().get(placement.folder) ?? {
      isOfUser: placement.scope === 'user',
      limit,
      costs: new Costs(),
    };
    this.#all().set(placement.folder, folder);
    const name = calledAs(file) ?? agent.name;
    const tokens = Math.round(`${name}: ${agent.description}`.length / charactersPerToken);
    folder.costs.set({ agent, name, tokens });
  }

  /** Undefined for what is far from the limit. */
  #budget(path: string): Budget | undefined {
    const own = this.#all().get(path);
    if (!own) return undefined;
    const least = own.limit * worthTelling;
    const ofUser = own.isOfUser ? [] : [...this.#all().values()].filter(({ isOfUser }) => isOfUser);
    const most = ofUser.reduce((sum, { costs }) => sum + costs.sum, own.costs.sum);
    if (most < least) return undefined;
    const replaced = ofUser.flatMap(({ costs }) => [...costs.longest()].filter((cost) => isReplaced(cost, own)));
    const tokens = replaced.reduce((sum, cost) => sum - cost.tokens, most);
    if (tokens < least) return undefined;
    const others = ofUser.flatMap(({ costs }) => firstFive(costs, (cost) => !isReplaced(cost, own)));
    const longest = [...firstFive(own.costs, () => true), ...others].sort(inOrder).slice(0, 5);
    return { tokens, limit: own.limit, longest: longest.map(({ agent }) => agent.uri) };
  }
}

/** An agent of the project takes the place of one of the user that has its name. */
const isReplaced = ({ name }: Cost, own: Folder): boolean => own.costs.named(name) !== undefined;

/** Of those whose description stands in their file. */
const firstFive = (costs: Costs, isWanted: (cost: Cost) => boolean): readonly Cost[] => {
  const found: Cost[] = [];
  for (const cost of costs.longest()) {
    if (cost.agent.at && isWanted(cost)) found.push(cost);
    if (found.length === 5) break;
  }
  return found;
};
