/** What git leaves out: `.gitignore` from the top of the repository down, and `.git/info/exclude`. */
import ignore, { type Ignore } from 'ignore';
import type { Files } from './io';
import { asFolder, folderOf, foldersAbove } from './paths';

interface Layer {
  /** Where its patterns start, with a slash at the end. */
  readonly folder: string;
  readonly rules: Ignore;
}

/** The nearest first, because it has the last word. */
type Layers = readonly Layer[];

export class GitIgnore {
  readonly #files: Files;
  readonly #known = new Map<string, Layers>();

  constructor(files: Files) {
    this.#files = files;
  }

  /** To be told of the folder where a walk starts, without a slash at the end. One that is left out itself was named, so it is walked. */
  start(folder: string): void {
    const layers = this.#above(folder);
    this.#known.set(folderOf(folder), isLeftOut(layers, folder, true) ? [] : layers);
  }

  enter(folder: string, names: ReadonlySet<string>): (path: string, isFolder: boolean) => boolean {
    const above = names.has('.git') ? [] : (this.#known.get(folderOf(folder)) ?? []);
    const layers = [...this.#layersOf(asFolder(folder), names), ...above];
    this.#known.set(asFolder(folder), layers);
    return (path, isFolder) => isLeftOut(layers, path, isFolder);
  }

  /** Of the folders above, up to the top of the repository; none outside of one. */
  #above(folder: string): Layers {
    if (this.#has(`${asFolder(folder)}.git`)) return [];
    const layers: Layer[] = [];
    for (const above of foldersAbove(folder)) {
      const names = new Set(['.git', '.gitignore'].filter((name) => this.#has(above + name)));
      layers.push(...this.#layersOf(above, names));
      if (names.has('.git')) return layers;
    }
    return [];
  }

  #layersOf(folder: string, names: ReadonlySet<string>): Layers {
    const sources = [
      ...(names.has('.gitignore') ? [`${folder}.gitignore`] : []),
      ...(names.has('.git') && this.#has(`${folder}.git/info/exclude`) ? [`${folder}.git/info/exclude`] : []),
    ];
    return sources.flatMap((path) => {
      const text = this.#textOf(path);
      return text === undefined
        ? []
        : { folder, rules: ignore({ ignorecase: false, allowRelativePaths: true }).add(text) };
    });
  }

  #has(path: string): boolean {
    return this.#files.kind(path) !== undefined;
  }

  /** What cannot be read leaves nothing out, as in git. */
  #textOf(path: string): string | undefined {
    try {
      return this.#files.read(path).text;
    } catch {
      return undefined;
    }
  }
}

const isLeftOut = (layers: Layers, path: string, isFolder: boolean): boolean => {
  for (const { folder, rules } of layers) {
    const { ignored, unignored } = rules.test(path.slice(folder.length) + (isFolder ? '/' : ''));
    if (ignored || unignored) return ignored;
  }
  return false;
};
