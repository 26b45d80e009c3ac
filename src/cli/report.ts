/** Findings as text for people. */
import type { CheckedFile, FoundHere } from './check';
import { verdictInWords } from './explain';

/** Files without findings are only counted. */
export const textReport = (files: readonly CheckedFile[]): string => {
  const groups = files.filter(({ findings }) => findings.length > 0).map(group);
  return [...groups, summary(files)].join('\n');
};

const group = ({ file, verdict, findings }: CheckedFile): string =>
  `${file} ${verdictInWords[verdict]}\n${findings.map(line).join('')}`;

const line = ({ line, column, severity, message, rule }: FoundHere): string =>
  `  ${line}:${column}  ${severity}  ${message}  (${rule})\n`;

const summary = (files: readonly CheckedFile[]): string => {
  const agents = files.filter(({ verdict }) => verdict !== 'not-an-agent');
  const all = files.flatMap(({ findings }) => findings);
  const lost = agents.filter(({ verdict }) => verdict === 'does-not-load').length;
  const counts = (['error', 'warning', 'information', 'hint'] as const)
    .map((severity) => [all.filter((finding) => finding.severity === severity).length, severity] as const)
    .filter(([count, severity]) => count > 0 || severity === 'error' || severity === 'warning')
    .map(([count, severity]) => counted(count, severity));
  return `${counted(agents.length, 'agent')}${lost > 0 ? `, ${lost} not loaded` : ''}: ${counts.join(', ')}.\n`;
};

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
