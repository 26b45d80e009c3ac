/** Values that the repair of another line turned into something else: a comment became text, a list one string. */
import type { Key } from '../hosts/host';
import type { LoadedFile } from '../load/load';
import { isRecord } from '../load/reading';
import type { QuotedLine } from '../load/repair';
import { takenValue } from '../load/taken';
import { readYaml } from '../source/yaml';
import { own } from '../text/own';

export interface QuotedAway {
  /** In offsets of the header. */
  readonly line: QuotedLine;
  /** What the line gives by itself. */
  readonly meant: unknown;
}

/** By key. Empty for a file that needs no repair, or does not load with it. */
export const quotedAway = ({ verdict, quoted, host }: LoadedFile): ReadonlyMap<string, QuotedAway> => {
  if (verdict !== 'loads-repaired') return none;
  const found = quoted.flatMap((line) => {
    const key = own<Key>(host.keys, line.key);
    if (!key || isFreeText(line.key, key) || host.inertKeys.includes(line.key)) return [];
    const value = readYaml(`${line.key}: ${line.value}`).value;
    const meant = isRecord(value) ? value[line.key] : undefined;
    if (meant === undefined || meant === null || isSame(meant, line.value, key)) return [];
    return [[line.key, { line, meant }] as const];
  });
  return new Map(found);
};

const none: ReadonlyMap<string, QuotedAway> = new Map();

/** What stands behind `#` in a sentence belongs to it. */
const isFreeText = (name: string, { type, accepts }: Key): boolean =>
  type === 'string' && name !== 'name' && accepts?.of !== 'words';

const isSame = (meant: unknown, read: string, key: Key): boolean =>
  meant === read || (key.accepts?.of === 'count' && takenValue(meant, key) === takenValue(read, key));
