/** Which of several agents of one name is used, where they lie in different places. */
import { baseOf, type Scope } from '../hosts/placement';
import { loads } from '../load/loads';
import type { AgentFile } from './workspace';

/** How an agent stands to those of its name in other places. Agents of one folder that share a name are no rivals. */
export interface Standing {
  /** Used in place of this one. */
  readonly by: AgentFile | undefined;
  /** Not used because of this one, in the order of their URIs. */
  readonly over: readonly AgentFile[];
}

interface Rival {
  readonly file: AgentFile;
  /** Its place in the order of the host. */
  readonly order: number;
  /** Of a project, the folder from which on downwards it is read; undefined where it is read everywhere. */
  readonly base: string | undefined;
}

/**
 * Each folder that people work in is taken as the one in which the program is started: what lies in it and above it is
 * read, and what lies below or beside it is not. An agent that is used in one of these folders counts as used.
 */
export class Rivals {
  /** By name and URI. */
  readonly #rivals = new Map<string, Map<string, Rival>>();
  readonly #roots: readonly string[];

  constructor(roots: readonly string[] = []) {
    this.#roots = roots.length === 0 ? [nowhere] : roots.map((root) => (root.endsWith('/') ? root : `${root}/`));
  }

  of(file: AgentFile): Standing {
    const name = file.loaded.agent?.name ?? '';
    const winners = this.#winners(name);
    const over = [...winners].flatMap(([uri, winner]) => (winner.uri === file.uri ? [uri] : []));
    const rivals = this.#rivals.get(name);
    return { by: winners.get(file.uri), over: over.sort().flatMap((uri) => rivals?.get(uri)?.file ?? []) };
  }

  /** The files that are used, or not used, because of another one than before. */
  replace(before: AgentFile | undefined, after: AgentFile | undefined): readonly string[] {
    const [old, now] = [before && rivalOf(before), after && rivalOf(after)];
    const names = new Set([nameOf(old), nameOf(now)].filter((name) => name !== undefined));
    const standings = (): Map<string, AgentFile> => new Map([...names].flatMap((name) => [...this.#winners(name)]));
    const winnersBefore = standings();
    if (old) this.#forget(old);
    if (now) this.#remember(now);
    return differing(winnersBefore, standings());
  }

  #remember(rival: Rival): void {
    const name = nameOf(rival) ?? '';
    const rivals = this.#rivals.get(name) ?? new Map<string, Rival>();
    this.#rivals.set(name, rivals.set(rival.file.uri, rival));
  }

  #forget(rival: Rival): void {
    const name = nameOf(rival) ?? '';
    const rivals = this.#rivals.get(name);
    rivals?.delete(rival.file.uri);
    if (rivals?.size === 0) this.#rivals.delete(name);
  }

  /** By the URI of each agent of this name that is used nowhere, the one that is used in its place. */
  #winners(name: string): ReadonlyMap<string, AgentFile> {
    const rivals = this.#rivals.get(name);
    if (!rivals || rivals.size < 2) return none;
    const winners = new Map<string, AgentFile>();
    const used = new Set<string>();
    for (const root of this.#roots) {
      const here = [...rivals.values()].filter(({ base }) => base === undefined || root.startsWith(base));
      const best = here.reduce<Rival | undefined>(
        (first, rival) => (isBetter(rival, first) ? rival : first),
        undefined,
      );
      for (const rival of here) {
        const { uri } = rival.file;
        if (!best || !isAbove(best, rival)) used.add(uri);
        else if (!winners.has(uri)) winners.set(uri, best.file);
      }
    }
    for (const uri of used) winners.delete(uri);
    return winners;
  }
}

/** No project lies above it. */
const nowhere = '';

const none: ReadonlyMap<string, AgentFile> = new Map();

const nameOf = (rival: Rival | undefined): string | undefined => rival?.file.loaded.agent?.name;

/** Undefined for what competes with nobody. */
const rivalOf = (file: AgentFile): Rival | undefined => {
  const { placement, loaded } = file;
  if (!loads(loaded) || loaded.agent === undefined) return undefined;
  const places: readonly Scope[] = placement.host.precedence;
  const order = places.indexOf(placement.scope);
  if (order === -1) return undefined;
  return { file, order, base: placement.scope === 'project' ? baseOf(placement) : undefined };
};

const isAbove = (a: Rival, b: Rival): boolean =>
  a.order !== b.order ? a.order > b.order : (a.base ?? '').length > (b.base ?? '').length;

/** Of equals the first by its URI: which of them the program takes is not known, but the answer is always the same. */
const isBetter = (a: Rival, b: Rival | undefined): boolean =>
  b === undefined || isAbove(a, b) || (!isAbove(b, a) && a.file.uri < b.file.uri);

const differing = (
  before: ReadonlyMap<string, AgentFile>,
  after: ReadonlyMap<string, AgentFile>,
): readonly string[] => {
  const uris = new Set([...before.keys(), ...after.keys()]);
  const changed = [...uris].filter((uri) => before.get(uri)?.uri !== after.get(uri)?.uri);
  return changed.flatMap((uri) => [uri, before.get(uri)?.uri ?? uri, after.get(uri)?.uri ?? uri]);
};
