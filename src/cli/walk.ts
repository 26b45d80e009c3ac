/** Walks a folder: links are followed, each real folder and linked file once, so that a loop ends. */

import { isAgentPath } from '../core/hosts/placement';
import type { Files, Kind } from './io';
import { folderOf } from './paths';

export interface Visitor {
  readonly isWanted: (path: string) => boolean;
  /** Told of a folder before its entries; answers which of them are left out. */
  readonly enter?: (folder: string, names: ReadonlySet<string>) => (path: string, isFolder: boolean) => boolean;
  readonly onTrouble?: (trouble: Trouble) => void;
}

/** What cannot be looked at; `loop` is a link to a folder that holds it. */
export interface Trouble {
  readonly path: string;
  readonly kind: Extract<Kind, 'lost' | 'closed'> | 'loop';
}

/** Folders for packages and version control hold no agents, and are large. */
const skipped = new Set(['node_modules', '.git']);

/** Folder by folder, the names of each sorted by code units. */
export const filesBelow = (files: Files, folder: string, visitor: Visitor): readonly string[] => {
  const walk = new Walk(files, visitor);
  walk.folder(folder, realOf(files, folder));
  return walk.found;
};

/** Sorted by code units. */
export const markdownBelow = (files: Files, folder: string): readonly string[] =>
  [...filesBelow(files, folder, { isWanted: isAgentPath })].sort();

class Walk {
  readonly #files: Files;
  readonly #visitor: Visitor;
  readonly #seen = new Set<string>();
  readonly found: string[] = [];

  constructor(files: Files, visitor: Visitor) {
    this.#files = files;
    this.#visitor = visitor;
  }

  folder(path: string, real: string): void {
    if (this.#seen.has(real)) return;
    this.#seen.add(real);
    const entries = this.#entries(path);
    const isLeftOut = this.#visitor.enter?.(path, new Set(entries.map(({ name }) => name)));
    for (const { name, kind, isLink } of entries) {
      const below = `${path === '/' ? '' : path}/${name}`;
      if (kind === 'folder' && !skipped.has(name) && !isLeftOut?.(below, true)) this.#enter(below, real, isLink);
      if (kind !== 'folder' && this.#visitor.isWanted(below) && !isLeftOut?.(below, false))
        this.#meet(below, { kind, isLink, above: real });
    }
  }

  #enter(path: string, above: string, isLink: boolean): void {
    const real = isLink ? realOf(this.#files, path) : realBelow(above, path);
    if (isLink && `${above}/`.startsWith(`${real}/`)) this.#visitor.onTrouble?.({ path, kind: 'loop' });
    else this.folder(path, real);
  }

  #meet(path: string, { kind, isLink, above }: Met): void {
    if (kind === 'lost' || kind === 'closed') this.#visitor.onTrouble?.({ path, kind });
    if (kind !== 'file') return;
    // The real path is asked only where a link may lead twice to one place.
    const real = isLink ? realOf(this.#files, path) : realBelow(above, path);
    if (this.#seen.has(real)) return;
    this.#seen.add(real);
    this.found.push(path);
  }

  #entries(path: string) {
    try {
      return [...this.#files.entries(path)].sort((a, b) => (a.name < b.name ? -1 : 1));
    } catch {
      this.#visitor.onTrouble?.({ path, kind: 'closed' });
      return [];
    }
  }
}

interface Met {
  readonly kind: Kind;
  readonly isLink: boolean;
  /** The real path of its folder. */
  readonly above: string;
}

const realBelow = (above: string, path: string): string =>
  `${above === '/' ? '' : above}/${path.slice(folderOf(path).length)}`;

const realOf = (files: Files, path: string): string => {
  try {
    return files.real(path);
  } catch {
    return path;
  }
};
