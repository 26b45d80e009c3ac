/** Lines that the repair would mend if they did not end in a carriage return. */

import { isYamlList, readYaml } from '../source/yaml';
import { span, textAt } from '../text/span';
import { type Line, linesOf } from './lines';
import type { LoadedFile } from './load';
import { readHeader } from './reading';
import { type QuotedLine, quotedLines, repairEdits } from './repair';
import { sharedLines } from './sharedLine';

/**
 * The lines at fault, in offsets of the header without its carriage returns at line ends, and the first one's place in
 * the file. Undefined where the line ends are not what stops the load.
 */
export const stopsAtCarriageReturn = ({
  text,
  block,
  host,
  fault,
  reading,
}: LoadedFile): readonly QuotedLine[] | undefined => {
  const isUnreadable = fault?.id === 'unreadable' || (host.loadsPlaceholders && !reading);
  if (!isUnreadable || !block) return undefined;
  const header = textAt(text, block.header);
  if (!header.includes('\r\n')) return undefined;
  // Where keys share a line, its value is more than a value, and quotes would keep it so.
  if (sharedLines(text, block.header, host).length > 0) return undefined;
  const unix = header.replaceAll('\r\n', '\n');
  const lines = quotedLines(unix, host.reading.repairTriggers, isYamlList);
  const repaired = readHeader(unix, span(0, unix.length), 'repaired', repairEdits(unix, lines));
  if (!repaired.reading) return undefined;
  const written = byUnixStart(linesOf(text, block.header));
  const atFault = lines.filter(isNoYaml).flatMap((line) => toFile(line, written.get(line.lineStart)));
  return atFault.length > 0 ? atFault : undefined;
};

/** The repair rewrites more lines than made it necessary: `color: #fff` is YAML. */
const isNoYaml = ({ key, value }: QuotedLine): boolean => readYaml(`${key}: ${value}`).errors.length > 0;

/** Lines by where they start once every line end is one character. */
const byUnixStart = (lines: readonly Line[]): ReadonlyMap<number, Line> => {
  let start = 0;
  return new Map(
    lines.map((line) => {
      const entry = [start, line] as const;
      start += line.text.length + 1;
      return entry;
    }),
  );
};

/** The same line in offsets of the file, if it ends in CRLF there. */
const toFile = (line: QuotedLine, original: Line | undefined): readonly QuotedLine[] => {
  if (original?.lineEnd !== '\r\n') return [];
  return [{ ...line, lineStart: original.start, valueStart: original.start + (line.valueStart - line.lineStart) }];
};
