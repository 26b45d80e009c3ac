/** From the paths on the command line to files: folders are walked, globs are matched, the rest is taken as it is. */
import picomatch from 'picomatch';
import { isAgentPath } from '../core/hosts/placement';
import { GitIgnore } from './gitignore';
import type { Io, Kind } from './io';
import { asFolder, fromHere, join, resolve, slashes } from './paths';
import { filesBelow, type Trouble } from './walk';

export interface Selection {
  /** Absolute path to what people are shown. */
  readonly shown: ReadonlyMap<string, string>;
  /** Folders that were walked to the end, absolute, with a slash at the end. */
  readonly folders: readonly string[];
  /** Files that were named, and not only their folder. */
  readonly named: ReadonlySet<string>;
  /** One sentence for each path that could not be used. */
  readonly problems: readonly string[];
  /** What people may want to know, and what is no failure. */
  readonly notes: readonly string[];
  /** Files and folders that git leaves out, as they are shown. */
  readonly leftOut: readonly string[];
}

export interface SelectOptions {
  readonly honoursGitignore: boolean;
  readonly allowEmpty: boolean;
}

/** `!` before a glob takes files away again, whichever path they came by. */
export const select = (paths: readonly string[], io: Io, options: SelectOptions): Selection => {
  const isTaken = (path: string): boolean => path.startsWith('!') && io.files.kind(resolve(io.cwd, path)) === undefined;
  const taken = paths.filter(isTaken).map((path) => path.slice(1));
  const given = paths.filter((path) => !isTaken(path));
  const selecting = new Selecting(io, options, taken);
  for (const path of given.length > 0 ? given : ['.']) selecting.add(path);
  return selecting.done();
};

class Selecting {
  readonly #io: Io;
  readonly #gitignore: GitIgnore | undefined;
  readonly #isTaken: (path: string) => boolean;
  readonly #isWhole: boolean;
  readonly #allowEmpty: boolean;
  readonly #shown = new Map<string, string>();
  readonly #folders: string[] = [];
  readonly #named = new Set<string>();
  readonly #problems: string[] = [];
  readonly #notes: string[] = [];
  readonly #leftOut: string[] = [];

  constructor(io: Io, { honoursGitignore, allowEmpty }: SelectOptions, taken: readonly string[]) {
    this.#io = io;
    this.#gitignore = honoursGitignore ? new GitIgnore(io.files) : undefined;
    this.#isWhole = taken.length === 0;
    this.#allowEmpty = allowEmpty;
    this.#isTaken = matcherOf(taken.map(anywhere), io.cwd);
  }

  add(path: string): void {
    if (path === '') {
      this.#problems.push("'': an empty path names nothing; name a file or a folder, or leave it out.");
      return;
    }
    const absolute = resolve(this.#io.cwd, path);
    const kind = this.#io.files.kind(absolute);
    if (kind === 'folder') this.#folder(path, absolute);
    else if (kind === 'file') this.#file(path, absolute);
    else if (kind !== undefined) this.#problems.push(`${path}: ${wrong[kind]}`);
    else this.#perhapsGlob(path);
  }

  done(): Selection {
    return {
      shown: this.#shown,
      folders: this.#isWhole && this.#leftOut.length === 0 ? this.#folders : [],
      named: this.#named,
      problems: this.#problems,
      notes: this.#notes,
      leftOut: this.#leftOut,
    };
  }

  #file(path: string, absolute: string): void {
    if (this.#isTaken(absolute)) return;
    this.#named.add(absolute);
    this.#shown.set(absolute, join('.', slashes(path)));
  }

  #folder(path: string, absolute: string): void {
    const start = asFolder(absolute);
    this.#folders.push(start);
    for (const file of this.#walk(absolute, path)) {
      if (!this.#isTaken(file)) this.#shown.set(file, join(path, file.slice(start.length)));
    }
  }

  #perhapsGlob(path: string): void {
    const { base, isGlob } = picomatch.scan(slashes(path));
    if (isGlob) this.#glob(path, base);
    else this.#problems.push(`${path}: no such file or folder; check the path.`);
  }

  #glob(path: string, base: string): void {
    const folder = resolve(this.#io.cwd, base || '.');
    const matches = matcherOf([slashes(path)], this.#io.cwd);
    const files = this.#io.files.kind(folder) === 'folder' ? this.#walk(folder, base || '.').filter(matches) : [];
    if (files.length === 0 && !this.#allowEmpty)
      this.#problems.push(`${path}: no Markdown file fits this pattern; check it.`);
    for (const file of files) {
      if (!this.#isTaken(file)) this.#shown.set(file, fromHere(this.#io.cwd, file));
    }
  }

  #walk(folder: string, shown: string): readonly string[] {
    this.#gitignore?.start(folder);
    const show = (path: string): string => join(shown, path.slice(asFolder(folder).length)) || shown;
    return filesBelow(this.#io.files, folder, {
      isWanted: isAgentPath,
      enter: (path, names) => {
        const isLeftOut = this.#gitignore?.enter(path, names);
        return (below, isFolder) => {
          if (!isLeftOut?.(below, isFolder)) return false;
          this.#leftOut.push(show(below) + (isFolder ? '/' : ''));
          return true;
        };
      },
      onTrouble: (trouble) => this.#trouble(trouble, show(trouble.path)),
    });
  }

  #trouble({ kind }: Trouble, shown: string): void {
    if (kind === 'loop') this.#notes.push(`${shown}: leads back to a folder that holds it; it is not followed again.`);
    else this.#problems.push(`${shown}: ${wrong[kind]}`);
  }
}

const wrong: Readonly<Record<Exclude<Kind, 'file' | 'folder'>, string>> = {
  lost: 'is a link that leads nowhere; remove it or mend what it leads to.',
  closed: 'may not be looked into; change its permissions.',
  device: 'is neither a file nor a folder; name a Markdown file or a folder.',
};

/** One that fits a folder fits all that is in it. */
const matcherOf = (globs: readonly string[], cwd: string): ((path: string) => boolean) => {
  const fits = globs.map((glob) => fitOf(glob, cwd));
  if (fits.length === 0) return () => false;
  return (path) => {
    for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
      const part = path.slice(0, end);
      if (fits.some((matches) => matches(part))) return true;
    }
    return false;
  };
};

/** Globs start at the current folder, or above it with `../`. */
const fitOf = (glob: string, cwd: string): ((path: string) => boolean) => {
  const [dots = ''] = /^(?:\.\.?\/+)*/.exec(glob) ?? [];
  const start = resolve(cwd, dots || '.');
  const root = glob.startsWith('/') ? '/' : asFolder(start);
  const fits = picomatch(glob.slice(dots.length).replace(/^\/+/, ''), { dot: true });
  return (path) => path.startsWith(root) && fits(path.slice(root.length));
};

/** To take away, a glob without a slash is of a name, in whichever folder, as it is in settings. */
const anywhere = (glob: string): string => (slashes(glob).includes('/') ? slashes(glob) : `**/${glob}`);
