/** Findings as workflow commands, which GitHub shows beside the lines of a change. */
import type { Severity } from '../../core/lint/rule';
import type { CheckedFile, FoundHere } from '../findings';
import { printable } from './printable';
import { type Report, withoutHints } from './report';
import { summary } from './text';

/** The summary comes last, as a plain line of the log. */
export const githubReport = (report: Report): string => {
  const files = withoutHints(report.files, report.isVerbose);
  return `${files.flatMap((file) => file.findings.map((finding) => command(file, finding))).join('')}${summary(report)}`;
};

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

const command = ({ file }: CheckedFile, { severity, rule, message, ...place }: FoundHere): string => {
  const { line, column, endLine, endColumn } = place;
  const properties = Object.entries({
    file,
    line,
    endLine,
    col: column,
    endColumn: lastColumn(column, endColumn, line === endLine),
    title: rule,
  })
    .map(([name, value]) => `${name}=${escaped(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`)
    .join(',');
  return `::${commands[severity]} ${properties}::${escaped(message)}\n`;
};

/** Columns are those of the first and last character here, both included. */
const lastColumn = (column: number, endColumn: number, isOneLine: boolean): number =>
  isOneLine ? Math.max(column, endColumn - 1) : Math.max(1, endColumn - 1);

const escaped = (text: string): string => printable(text).replaceAll('%', '%25');
