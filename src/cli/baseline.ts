/** A baseline: findings that were there before, and are not shown again. */
import type { CheckedFile, FoundHere } from './findings';
import { fingerprintOf } from './fingerprint';
import { jsonText } from './formats/printable';
import type { Io } from './io';
import { folderOf, resolve, wayFromHere } from './paths';
import { whyOf } from './why';

export interface BaselineEntry {
  /** From the folder of the baseline, with forward slashes. */
  readonly file: string;
  readonly rule: string;
  /** The same wherever in the file the line stands. */
  readonly fingerprint: string;
  /** How many findings are alike. */
  readonly count: number;
}

export interface Compared {
  /** With the findings that the baseline does not know. */
  readonly files: readonly CheckedFile[];
  readonly known: number;
  /** What it knows and was not found again. */
  readonly stale: number;
}

/** The entries of a baseline, or one sentence that says why it cannot be used. One that is to be made may be missing. */
export const readBaseline = (path: string, io: Io, mayBeMissing: boolean): readonly BaselineEntry[] | string => {
  const absolute = resolve(io.cwd, path);
  if (io.files.kind(absolute) === undefined)
    return mayBeMissing ? [] : `${path}: there is no such baseline; make it with --update-baseline.`;
  try {
    const entries = entriesOf(JSON.parse(io.files.read(absolute).text));
    return entries ?? `${path}: is no baseline; name another file, or remove it.`;
  } catch (error) {
    return `${path}: cannot be used as a baseline (${whyOf(error)}); name another file, or remove it.`;
  }
};

export const compare = (
  entries: readonly BaselineEntry[],
  files: readonly CheckedFile[],
  path: string,
  io: Io,
): Compared => {
  const name = namer(path, io);
  const left = new Map(entries.map((entry) => [keyOf(entry), entry.count]));
  const isNew = (file: CheckedFile, finding: FoundHere): boolean => {
    const key = keyOf({ file: name(file.path), rule: finding.rule, fingerprint: fingerprintOf(file.text, finding) });
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count === 0;
  };
  const compared = files.map((file) => ({
    ...file,
    findings: file.findings.filter((finding) => isNew(file, finding)),
  }));
  const looked = new Set(files.map((file) => name(file.path)));
  const isGone = ({ file }: BaselineEntry): boolean => looked.has(file) || !exists(file, path, io);
  const stale = entries.filter(isGone).reduce((sum, entry) => sum + (left.get(keyOf(entry)) ?? 0), 0);
  return { files: compared, known: total(files) - total(compared), stale };
};

/** The entries of a new baseline. What it knew of files that were not looked at now is kept while they exist. */
export const newBaseline = (
  before: readonly BaselineEntry[],
  files: readonly CheckedFile[],
  path: string,
  io: Io,
): readonly BaselineEntry[] => {
  const name = namer(path, io);
  const looked = new Set(files.map((file) => name(file.path)));
  const kept = before.filter(({ file }) => !looked.has(file) && exists(file, path, io));
  const counts = new Map<string, BaselineEntry>(kept.map((entry) => [keyOf(entry), entry]));
  for (const file of files) {
    for (const finding of file.findings) {
      const entry = { file: name(file.path), rule: finding.rule, fingerprint: fingerprintOf(file.text, finding) };
      const key = keyOf(entry);
      counts.set(key, { ...entry, count: (counts.get(key)?.count ?? 0) + 1 });
    }
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
};

export const baselineText = (findings: readonly BaselineEntry[]): string => jsonText({ version: 1, findings });

const total = (files: readonly CheckedFile[]): number => files.reduce((sum, { findings }) => sum + findings.length, 0);

const keyOf = ({ file, rule, fingerprint }: Omit<BaselineEntry, 'count'>): string =>
  [file, rule, fingerprint].join('\0');

/** Names files from the folder of the baseline, so that it holds wherever the command runs. */
const namer = (path: string, io: Io): ((file: string) => string) => {
  const folder = folderOf(resolve(io.cwd, path));
  return (file) => wayFromHere(folder, file);
};

const exists = (file: string, baseline: string, io: Io): boolean =>
  io.files.kind(resolve(folderOf(resolve(io.cwd, baseline)), file)) === 'file';

const entriesOf = (value: unknown): readonly BaselineEntry[] | undefined => {
  if (!isRecord(value) || value['version'] !== 1 || !Array.isArray(value['findings'])) return undefined;
  const entries = value['findings'].flatMap((entry: unknown) => (isEntry(entry) ? entry : []));
  return entries.length === value['findings'].length ? entries : undefined;
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isEntry = (value: unknown): value is BaselineEntry =>
  isRecord(value) &&
  ['file', 'rule', 'fingerprint'].every((key) => typeof value[key] === 'string') &&
  Number.isSafeInteger(value['count']);
