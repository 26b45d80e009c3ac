/** Lines that the repair would mend if they did not end in a carriage return. */

import { readYaml } from '../source/yaml';
import { span, textAt } from '../text/span';
import { linesOf } from './lines';
import type { LoadedFile } from './load';
import { readHeader } from './reading';
import { type QuotedLine, quotedLines, repairEdits } from './repair';

/**
 * The lines at fault, in offsets of the header without its carriage returns at line ends, and the first one's place in
 * the file. Undefined where the line ends are not what stops the load.
 */
export const stopsAtCarriageReturn = ({ text, block, host, fault }: LoadedFile): readonly QuotedLine[] | undefined => {
  if (fault?.id !== 'unreadable' || !block) return undefined;
  const header = textAt(text, block.header);
  if (!header.includes('\r\n')) return undefined;
  const unix = header.replaceAll('\r\n', '\n');
  const lines = quotedLines(unix, host.reading.repairTriggers, (value) => Array.isArray(readYaml(value).value));
  const { reading } = readHeader(unix, span(0, unix.length), 'repaired', repairEdits(unix, lines));
  if (!reading) return undefined;
  const atFault = lines.filter(isNoYaml).flatMap((line) => toFile(line, text, block.header.start, block.header.end));
  return atFault.length > 0 ? atFault : undefined;
};

/** The repair rewrites more lines than made it necessary: `color: #fff` is YAML. */
const isNoYaml = ({ key, value }: QuotedLine): boolean => readYaml(`${key}: ${value}`).errors.length > 0;

/** The same line in offsets of the file, if it ends in CRLF there. */
const toFile = (line: QuotedLine, text: string, start: number, end: number): readonly QuotedLine[] => {
  const number = countLines(text.slice(start, end).replaceAll('\r\n', '\n').slice(0, line.lineStart));
  const original = linesOf(text, span(start, end))[number];
  if (original?.lineEnd !== '\r\n') return [];
  return [{ ...line, lineStart: original.start, valueStart: original.start + (line.valueStart - line.lineStart) }];
};

const countLines = (text: string): number => text.split('\n').length - 1;
