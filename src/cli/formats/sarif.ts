/** Findings as SARIF 2.1.0, for code scanning. */
import { defaultHost } from '../../core/hosts/index';
import type { Level, Rule } from '../../core/lint/rule';
import { rules } from '../../core/rules/index';
import { LineIndex } from '../../core/text/lineIndex';
import type { Span } from '../../core/text/span';
import { type CheckedFile, type FoundHere, type Place, placeOf } from '../findings';
import { fingerprints } from '../fingerprint';
import { hash } from '../hash';
import { jsonText } from './printable';
import type { Report } from './report';

export const sarifReport = (report: Report): string =>
  jsonText({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: driverOf(report) },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [baseId]: { description: { text: 'The folder in which the command ran.' } } },
        invocations: [invocationOf(report)],
        results: report.files.flatMap(resultsOf),
      },
    ],
  });

/** The name that code scanning knows for the top of a repository. */
const baseId = '%SRCROOT%';

const driverOf = ({ version, page }: Report) => ({
  name: 'Agent Author',
  version,
  semanticVersion: version,
  rules: rules.map((rule) => ruleOf(rule, page(rule.id)?.text)),
});

const ruleOf = ({ id, summary, severity, group, consequence }: Rule, page: string | undefined) => ({
  id,
  name: id,
  shortDescription: { text: `${summary}.` },
  fullDescription: { text: `${summary}. Checked against ${defaultHost.title} ${defaultHost.verified}.` },
  help: { text: page ?? `${summary}.`, ...(page !== undefined && { markdown: page }) },
  defaultConfiguration: { enabled: severity !== 'off', level: levels[severity] },
  properties: { tags: [group], consequence },
});

const levels: Readonly<Record<Level, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
  off: 'none',
};

const invocationOf = ({ problems, exitCode }: Report) => ({
  executionSuccessful: exitCode !== 2,
  exitCode,
  ...(problems.length > 0 && {
    toolExecutionNotifications: problems.map((text) => ({ level: 'error', message: { text } })),
  }),
});

const resultsOf = (file: CheckedFile) => {
  if (file.findings.length === 0) return [];
  const lines = new LineIndex(file.text);
  const prints = fingerprints(file);
  return file.findings.map((finding, index) => resultOf(file, finding, prints[index] ?? '', lines));
};

const resultOf = (file: CheckedFile, finding: FoundHere, print: string, lines: LineIndex) => {
  const artifactLocation = locationOf(file.file);
  const fixes = finding.fixes().filter(({ edits }) => edits.length > 0);
  return {
    ruleId: finding.rule,
    ruleIndex: ruleIndex.get(finding.rule),
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: [{ physicalLocation: { artifactLocation, region: regionOf(finding, finding.at) } }],
    ...(finding.related.length > 0 && { relatedLocations: finding.related.map(relatedOf) }),
    ...(fixes.length > 0 && {
      fixes: fixes.map(({ title, edits }) => ({
        description: { text: title },
        artifactChanges: [
          {
            artifactLocation,
            replacements: edits.map(({ span, text }) => ({
              deletedRegion: regionOf(placeOf(lines, span), span),
              insertedContent: { text },
            })),
          },
        ],
      })),
    }),
    partialFingerprints: { 'agentAuthor/v1': hash(`${file.file}\0${print}`) },
  };
};

const ruleIndex: ReadonlyMap<string, number> = new Map(rules.map(({ id }, index) => [id, index]));

const relatedOf = (related: FoundHere['related'][number], id: number) => ({
  id,
  message: { text: related.message },
  physicalLocation: { artifactLocation: locationOf(related.file), region: regionOf(related, related.at) },
});

const regionOf = ({ line, column, endLine, endColumn }: Place, { start, end }: Span) => ({
  startLine: line,
  startColumn: column,
  endLine,
  endColumn,
  charOffset: start,
  charLength: end - start,
});

/** Relative where it can be; a file elsewhere is named whole. */
const locationOf = (path: string) => {
  const uri = path.split('/').map(encodeURIComponent).join('/');
  if (path.startsWith('/')) return { uri: `file://${uri}` };
  return /^[A-Za-z]:\//.test(path) ? { uri: `file:///${path[0]}:${uri.slice(4)}` } : { uri, uriBaseId: baseId };
};
