/** An index that is built when somebody first asks it, because until then nobody has an answer that could change. */
import type { AgentFile } from './workspace';

export interface Index {
  /** Answers with the URIs of files about which the index says something else than before. */
  replace(before: AgentFile | undefined, after: AgentFile | undefined): readonly string[];
}

export class WhenAsked<Asked extends Index> {
  readonly #make: () => Asked;
  readonly #files: () => Iterable<AgentFile>;
  #index: Asked | undefined;

  constructor(make: () => Asked, files: () => Iterable<AgentFile>) {
    this.#make = make;
    this.#files = files;
  }

  get(): Asked {
    if (this.#index) return this.#index;
    this.#index = this.#make();
    for (const file of this.#files()) this.#index.replace(undefined, file);
    return this.#index;
  }

  replace(before: AgentFile | undefined, after: AgentFile | undefined): readonly string[] {
    return this.#index?.replace(before, after) ?? [];
  }

  /** To be told when what it is made of is another; all answers may differ afterwards. */
  forget(): void {
    this.#index = undefined;
  }
}
