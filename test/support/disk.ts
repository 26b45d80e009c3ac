/** A disk in memory, and a command line that runs on it. */
import type { Entry, ExitCode, Files, Io, Kind, Replacement } from '../../src/cli/io';
import { main } from '../../src/cli/main';
import { decode } from '../../src/protocol/decode';

/** A text, bytes, a link, or a file or folder that nobody may read. */
export type Thing = string | Uint8Array | { readonly link: string } | 'closed-folder' | { readonly closed: true };

/** Paths from the project folder `/project`, or absolute; folders come by themselves. */
export type Tree = Readonly<Record<string, Thing>>;

export class Disk implements Files {
  readonly #things = new Map<string, Thing>();

  constructor(tree: Tree) {
    for (const [path, thing] of Object.entries(tree))
      this.#things.set(path.startsWith('/') ? path : `/project/${path}`, thing);
  }

  text(path: string): string | undefined {
    const thing = this.#things.get(`/project/${path}`);
    return typeof thing === 'string' ? thing : undefined;
  }

  paths(): readonly string[] {
    return [...this.#things.keys()];
  }

  kind(path: string): Kind | undefined {
    if (path === '/project' || path === '/') return 'folder';
    const real = this.#follow(path);
    if (real === undefined) return 'lost';
    const thing = this.#things.get(real);
    if (thing === 'closed-folder') return 'folder';
    if (thing !== undefined) return 'file';
    if (this.#hasBelow(real)) return 'folder';
    return this.#isLink(path) ? 'lost' : undefined;
  }

  entries(folder: string): readonly Entry[] {
    const real = this.#follow(folder) ?? folder;
    if (this.#things.get(real) === 'closed-folder') throw new Error(`EACCES: permission denied, scandir '${folder}'`);
    const start = real === '/' ? '/' : `${real}/`;
    const below = this.paths().filter((path) => path.startsWith(start));
    const names = new Set(below.map((path) => path.slice(start.length).split('/')[0] ?? ''));
    return [...names].reverse().map((name) => ({
      name,
      kind: this.kind(start + name) ?? 'lost',
      isLink: this.#isLink(start + name),
    }));
  }

  real(path: string): string {
    return this.#follow(path) ?? path;
  }

  read(path: string) {
    const thing = this.#things.get(this.#follow(path) ?? path);
    if (typeof thing === 'string') return decode(new TextEncoder().encode(thing));
    if (thing instanceof Uint8Array) return decode(thing);
    throw new Error(`EACCES: permission denied, open '${path}'`);
  }

  write(path: string, text: string): void {
    const folder = path.slice(0, path.lastIndexOf('/'));
    if (this.kind(folder) !== 'folder') throw new Error(`ENOENT: no such file or directory, open '${path}'`);
    this.#things.set(path, text);
  }

  replace(path: string, { text }: Replacement): 'written' {
    this.write(path, text);
    return 'written';
  }

  #isLink(path: string): boolean {
    const thing = this.#things.get(path);
    return typeof thing === 'object' && 'link' in thing;
  }

  #hasBelow(path: string): boolean {
    return this.paths().some((known) => known.startsWith(`${path}/`));
  }

  /** Through links in any part of the path; undefined where they lead round and round. */
  #follow(path: string, steps = 0): string | undefined {
    if (steps > 40) return undefined;
    for (const [known, thing] of this.#things) {
      if (typeof thing !== 'object' || !('link' in thing)) continue;
      if (path === known || path.startsWith(`${known}/`))
        return this.#follow(thing.link + path.slice(known.length), steps + 1);
    }
    return path;
  }
}

export interface Ran {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
  readonly disk: Disk;
}

/** Runs a command in `/project`. */
export const run = async (tree: Tree | Disk, args: readonly string[], changes: Partial<Io> = {}): Promise<Ran> => {
  const disk = tree instanceof Disk ? tree : new Disk(tree);
  let out = '';
  let err = '';
  const code = await main(args, {
    cwd: '/project',
    files: disk,
    userAgents: '/home/.claude/agents/',
    managedAgents: '/etc/managed/.claude/agents/',
    version: '1.2.3',
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    stdin: async () => decode(new Uint8Array()),
    environment: {},
    isTerminal: { out: false, err: false },
    now: () => 0,
    page: (rule) => ({ href: `file:///pages/${rule}.md`, text: `# ${rule}\n\nA page.\n` }),
    serve: async () => undefined,
    ...changes,
  });
  return { code, out, err, disk };
};

/** Names of the files that a check in JSON looked at. */
export const filesIn = ({ out }: Ran): readonly string[] => {
  const { files }: { readonly files: readonly { readonly file: string }[] } = JSON.parse(out);
  return files.map(({ file }) => file);
};

/** An agent without a fault. */
export const good = (name = 'good'): string =>
  `---\nname: ${name}\ndescription: Use it when all is well.\ntools: Read, Grep\n---\n\nYou are good.\n`;

/** One warning that can be fixed: loads only because the program repairs it. */
export const repaired = (name = 'repaired'): string =>
  `---\nname: ${name}\ndescription: Use it: when a colon slipped in.\n---\n\nYou are mended.\n`;

/** One error that can be fixed: text goes on at the start of a line. */
export const lost = (name = 'lost'): string =>
  `---\nname: ${name}\ndescription: Use it when lost.\n\n<example>\nuser: find me\n</example>\n---\n\nYou are lost.\n`;
