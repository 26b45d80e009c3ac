/** Writes a file as a whole: whoever reads it meanwhile finds the old text or the new one. */
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Replacement } from '../../cli/io';
import { decode } from '../../protocol/decode';
import type { FileText } from '../../protocol/server';

const byteOrderMark = '\uFEFF';

/** A link stays one: what it leads to is replaced. */
export const replaceFile = (
  path: string,
  { text, hasByteOrderMark }: Replacement,
  expected: FileText,
): 'written' | 'changed' => {
  const target = realpathSync(path);
  if ((statSync(target).mode & 0o222) === 0) throw new Error('it is read-only');
  accessSync(target, constants.W_OK);
  if (!holds(target, expected)) return 'changed';
  const content = `${hasByteOrderMark ? byteOrderMark : ''}${text}`;
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    writeThrough(beside, content, statSync(target));
    // What another program wrote in the meantime is not thrown away.
    if (!holds(target, expected)) return 'changed';
    renameSync(beside, target);
    return 'written';
  } finally {
    rmSync(beside, { force: true });
  }
};

const holds = (path: string, { text, hasByteOrderMark, isDamaged }: FileText): boolean => {
  const now = decode(readFileSync(path));
  return now.text === text && now.hasByteOrderMark === hasByteOrderMark && now.isDamaged === isDamaged;
};

/** On the disk before it takes the place of the other. */
const writeThrough = (path: string, content: string, { mode, uid, gid }: Stats): void => {
  const file = openSync(path, 'wx', 0o600);
  try {
    writeAll(file, Buffer.from(content));
    fchmodSync(file, mode & 0o7777);
    keepOwner(file, uid, gid);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
};

const writeAll = (file: number, bytes: Buffer): void => {
  for (let at = 0; at < bytes.length; at += writeSync(file, bytes, at));
};

/** Only root may give a file to another; of anybody else the new file is their own. */
const keepOwner = (file: number, uid: number, gid: number): void => {
  if (process.getuid?.() === 0) fchownSync(file, uid, gid);
};
