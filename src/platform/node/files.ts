/** The disk, for the command line and for editors without files of their own. */
import {
  chmodSync,
  closeSync,
  type Dirent,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Files, Kind } from '../../cli/io';
import { managedAgents } from '../../core/hosts/managedAgents';
import { decode, decoded, oversized, SIZE_LIMIT } from '../../protocol/decode';
import type { FileText } from '../../protocol/server';
import { replaceFile } from './replaceFile';

export const diskFiles: Files = {
  kind: (path) => kindOf(path, false),
  entries: (folder) =>
    readdirSync(folder, { withFileTypes: true }).map((entry) => ({
      name: entry.name,
      kind: entry.isSymbolicLink() ? (kindOf(`${folder}/${entry.name}`, true) ?? 'lost') : plainKind(entry),
      isLink: entry.isSymbolicLink(),
    })),
  real: (path) => forward(realpathSync(path)),
  read: (path) => readText(path),
  replace: replaceFile,
  write: (path, text) => writeWhole(path, text),
};

const kindOf = (path: string, isLink: boolean): Kind | undefined => {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found) return plainKind(found);
    return isLink || lstatSync(path, { throwIfNoEntry: false }) ? 'lost' : undefined;
  } catch (error) {
    return codeOf(error) === 'ELOOP' ? 'lost' : codeOf(error) === 'ENAMETOOLONG' ? undefined : 'closed';
  }
};

const plainKind = (found: Stats | Dirent): Kind =>
  found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'device';

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined;

/** What is far above the limit of the program is not looked into: nobody waits for gigabytes, and no text holds them. */
const hopeless = 64 * SIZE_LIMIT;

/** Holds any file that the program would read, and one byte more. Used again for each, which takes half the time. */
let room: Buffer | undefined;

const readText = (path: string): FileText => {
  room ??= Buffer.allocUnsafe(SIZE_LIMIT + 1);
  const size = readInto(room, path);
  if (size > SIZE_LIMIT) return readLarge(path);
  return decoded(room.toString('utf8', 0, size), size) ?? decode(room.subarray(0, size));
};

/** How much there is, up to what the buffer holds. */
const readInto = (buffer: Buffer, path: string): number => {
  const file = openSync(path, 'r');
  try {
    let size = 0;
    for (let more = -1; more !== 0 && size < buffer.length; size += more)
      more = readSync(file, buffer, size, buffer.length - size, null);
    return size;
  } finally {
    closeSync(file);
  }
};

const readLarge = (path: string): FileText => {
  const { size } = statSync(path);
  return size > hopeless ? oversized(size) : decode(readFileSync(path));
};

/** Beside its place first, so that nobody ever finds half a file there. A link stays one. */
const writeWhole = (path: string, text: string): void => {
  const before = statSync(path, { throwIfNoEntry: false });
  if (before && !before.isFile()) {
    writeFileSync(path, text);
    return;
  }
  const target = before ? realpathSync(path) : path;
  const beside = `${target}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, text, { flag: 'wx' });
    if (before) chmodSync(beside, before.mode);
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
};

/** With a slash at the end; `CLAUDE_CONFIG_DIR` stands in for `~/.claude`, as it does in the program. */
export const userAgentsFolder = (): string => `${forward(join(configFolder(), 'agents'))}/`;

export const configFolder = (): string => process.env['CLAUDE_CONFIG_DIR'] || join(homedir(), '.claude');

/** With a slash at the end; undefined on a system of which nobody knows the folder. */
export const managedAgentsFolder = (): string | undefined => {
  const folders: Readonly<Partial<Record<string, string>>> = managedAgents;
  const folder = folders[process.platform];
  return folder === undefined ? undefined : `${folder}/`;
};

export const forward = (path: string): string => path.replaceAll('\\', '/');
