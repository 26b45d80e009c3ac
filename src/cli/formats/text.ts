/** Findings as text for people: by file, each with its line and a mark under the place. */
import type { Severity } from '../../core/lint/rule';
import { counted } from '../../core/text/counted';
import type { CheckedFile, FoundHere, RelatedHere } from '../findings';
import { stateInWords } from '../state';
import { type Paint, paint } from './colours';
import { frameOf } from './frame';
import { printable } from './printable';
import { type Counts, countsOf, type Report, withoutHints } from './report';

/** Files without findings are only counted. Nothing at all where only errors are wanted and there are none. */
export const textReport = (report: Report): string => {
  const look = paint(report.isColoured);
  const files = withoutHints(report.files, report.isVerbose).filter(({ findings }) => findings.length > 0);
  if (report.isQuiet && files.length === 0) return '';
  return [...files.map((file) => group(file, look)), summary(report, look)].join('\n');
};

const group = ({ file, state, text, findings }: CheckedFile, look: Paint): string => {
  const lines = findings.flatMap((finding) => [finding.line, breakingPlace(finding)?.line ?? 0]);
  const digits = String(Math.max(...lines)).length;
  const items = findings.map((finding) => item(text, finding, digits, look));
  return `${look('bold', printable(file))} ${stateInWords(state())}\n${items.join('')}`;
};

const item = (text: string, finding: FoundHere, digits: number, look: Paint): string => {
  const { line, column, severity, message, rule } = finding;
  const title = `  ${line}:${column}  ${look(severity, severity)}  ${printable(message)}  ${look('dim', `(${rule}${finding.isFixable ? ', fixable' : ''})`)}`;
  const breaking = breakingPlace(finding);
  const frames = [finding, ...(breaking ? [breaking] : [])].map((place) => {
    const { source, mark } = frameOf(text, place);
    const gutter = (label: string): string => look('dim', `  ${label.padStart(digits)} |`);
    return `${`${gutter(String(place.line))} ${source}`.trimEnd()}\n${gutter('')} ${look(severity, mark)}\n`;
  });
  return `${title}\n${frames.join('')}${relatedLines(finding)}`;
};

/** Of what keeps an agent from loading the key is marked, and the line that breaks it as well. */
const breakingPlace = ({ consequence, line, related }: FoundHere): RelatedHere | undefined => {
  const [first] = related;
  return consequence === 'does-not-load' && first?.isHere && first.line > line ? first : undefined;
};

/** Other places that a finding names; of many the first few. */
const mostRelated = 3;

const relatedLines = ({ related }: FoundHere): string => {
  const more = related.length - mostRelated;
  const lines = related
    .slice(0, mostRelated)
    .map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
  return [...lines, ...(more > 0 ? [`and ${more} more`] : [])].map((line) => `    ${printable(line)}\n`).join('');
};

/** `2 errors, 1 warning in 3 of 20 agents, 1 of which does not load; 2 can be fixed with 'agent-author fix'.` */
export const summary = (report: Report, look: Paint = paint(false)): string => {
  const counts = countsOf(report.files);
  const guilty = withoutHints(report.files, report.isVerbose).filter(({ findings }) => findings.length > 0);
  const found = foundInWords(counts, report);
  const where =
    guilty.length > 0 ? `${guilty.length} of ${counted(counts.agents, 'agent')}` : counted(counts.agents, 'agent');
  const sentence = `${look('bold', found)} in ${where}${lost(counts)}`;
  return `${[sentence, ...asides(report, counts, guilty)].join('; ')}.\n`;
};

const foundInWords = (counts: Counts, { isVerbose }: Report): string => {
  const severities: readonly Severity[] = [
    'error',
    'warning',
    'information',
    ...(isVerbose ? (['hint'] as const) : []),
  ];
  const found = severities.filter((severity) => counts[severity] > 0);
  return found.length === 0 ? 'No findings' : found.map((severity) => counted(counts[severity], severity)).join(', ');
};

const lost = ({ doNotLoad, agents }: Counts): string => {
  if (doNotLoad === 0) return '';
  if (agents === 1) return ', which does not load';
  return `, ${doNotLoad} of which ${doNotLoad === 1 ? 'does' : 'do'} not load`;
};

const asides = (
  { baseline, isVerbose }: Report,
  { hint }: Counts,
  guilty: readonly CheckedFile[],
): readonly string[] => {
  const fixable = guilty.flatMap(({ findings }) => findings.filter(({ isFixable }) => isFixable)).length;
  return [
    ...(fixable > 0 ? [`${fixable} can be fixed with 'agent-author fix'`] : []),
    ...(hint > 0 && !isVerbose ? [`${counted(hint, 'hint')} not shown (--verbose)`] : []),
    ...(baseline ? [baselineInWords(baseline)] : []),
  ];
};

const baselineInWords = ({ known, stale }: NonNullable<Report['baseline']>): string => {
  const gone = stale > 0 ? `, and ${stale} of the baseline ${stale === 1 ? 'is' : 'are'} gone (--update-baseline)` : '';
  return `${counted(known, 'finding')} of the baseline not shown${gone}`;
};
