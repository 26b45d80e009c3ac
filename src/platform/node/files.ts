/** The disk, for the command line and for editors without files of their own. */
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Files } from '../../cli/io';
import { isAgentPath } from '../../core/hosts/placement';
import { decode, decoded } from '../../protocol/decode';
import type { FileText } from '../../protocol/server';

export const diskFiles: Files = {
  kind: (path) => {
    const found = statSync(path, { throwIfNoEntry: false });
    return found?.isFile() ? 'file' : found?.isDirectory() ? 'folder' : undefined;
  },
  markdownBelow: (folder) => [...filesBelow(folder, isAgentPath)].sort(),
  read: (path) => readText(path),
};

/** Reads as text, which is several times faster than bytes, and as bytes only where some were damaged. */
const readText = (path: string): FileText => {
  const text = readFileSync(path, 'utf8');
  return decoded(text, Buffer.byteLength(text)) ?? decode(readFileSync(path));
};

/** With a slash at the end; `CLAUDE_CONFIG_DIR` stands in for `~/.claude`, as it does in the program. */
export const userAgentsFolder = (): string => `${forward(join(configFolder(), 'agents'))}/`;

export const configFolder = (): string => process.env['CLAUDE_CONFIG_DIR'] ?? join(homedir(), '.claude');

export const forward = (path: string): string => path.replaceAll('\\', '/');

/** Folders for packages and version control hold no agents, and are large. */
const skipped = new Set(['node_modules', '.git']);

/** Links are followed, each real folder once, so that a loop ends; a folder that cannot be read is passed over. */
export function* filesBelow(
  folder: string,
  isWanted: (path: string) => boolean,
  seen = new Set<string>(),
): Generator<string> {
  for (const entry of entriesOf(folder, seen)) {
    const path = `${folder}/${entry.name}`;
    const target = entry.isSymbolicLink() ? statSync(path, { throwIfNoEntry: false }) : entry;
    if (target?.isDirectory() && !skipped.has(entry.name)) yield* filesBelow(path, isWanted, seen);
    else if (target?.isFile() && isWanted(path) && isFirst(path, entry.isSymbolicLink(), seen)) yield path;
  }
}

const entriesOf = (folder: string, seen: Set<string>) => {
  try {
    if (!isFirst(folder, true, seen)) return [];
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
};

/** Asks the real path only where a link may lead twice to one place. */
const isFirst = (path: string, mayBeTwice: boolean, seen: Set<string>): boolean => {
  const real = mayBeTwice ? realpathSync(path) : path;
  if (seen.has(real)) return false;
  seen.add(real);
  return true;
};
