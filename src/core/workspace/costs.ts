/** What the descriptions of one agents folder cost, kept in order while single ones change. */
import type { Described } from './described';

export interface Cost {
  readonly agent: Described;
  /** By which the agent is told of; that of a plugin's begins with the plugin. */
  readonly name: string;
  readonly tokens: number;
}

export class Costs {
  readonly #byUri = new Map<string, Cost>();
  /** Of one name, the most costly first; only that one counts, since only one agent of a name is used. */
  readonly #byName = new Map<string, readonly Cost[]>();
  /** All of them, the most costly first. */
  readonly #sorted: Cost[] = [];
  #sum = 0;

  get sum(): number {
    return this.#sum;
  }

  set(cost: Cost): void {
    this.delete(cost.agent.uri);
    this.#byUri.set(cost.agent.uri, cost);
    this.#sorted.splice(placeIn(this.#sorted, cost), 0, cost);
    this.#replaceNamed(cost.name, (named) => [...named, cost].sort(inOrder));
  }

  delete(uri: string): void {
    const cost = this.#byUri.get(uri);
    if (!cost) return;
    this.#byUri.delete(uri);
    this.#sorted.splice(placeIn(this.#sorted, cost), 1);
    this.#replaceNamed(cost.name, (named) => named.filter((other) => other !== cost));
  }

  named(name: string): Cost | undefined {
    return this.#byName.get(name)?.[0];
  }

  /** Those that count, the most costly first. */
  *longest(): Generator<Cost> {
    for (const cost of this.#sorted) if (this.named(cost.name) === cost) yield cost;
  }

  #replaceNamed(name: string, change: (named: readonly Cost[]) => readonly Cost[]): void {
    const before = this.#byName.get(name) ?? [];
    const after = change(before);
    this.#sum += (after[0]?.tokens ?? 0) - (before[0]?.tokens ?? 0);
    if (after.length > 0) this.#byName.set(name, after);
    else this.#byName.delete(name);
  }
}

export const inOrder = (a: Cost, b: Cost): number => b.tokens - a.tokens || (a.agent.uri < b.agent.uri ? -1 : 1);

/** Where a cost stands in the order, or would stand. */
const placeIn = (sorted: readonly Cost[], cost: Cost): number => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = sorted[middle];
    if (other && other !== cost && inOrder(other, cost) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
};
