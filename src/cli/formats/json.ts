/** Findings as JSON for programs; the shape is described in docs/cli.md and only ever grows. */
import { defaultHost } from '../../core/hosts/index';
import type { TriedFix } from '../../core/lint/tryFix';
import type { Edit } from '../../core/text/edit';
import { LineIndex } from '../../core/text/lineIndex';
import type { Span } from '../../core/text/span';
import { type CheckedFile, type FoundHere, type Place, placeOf } from '../findings';
import { jsonText } from './printable';
import { countsOf, type Report } from './report';

export const jsonReport = (report: Report): string => jsonText(documentOf(report));

const documentOf = (report: Report) => ({
  tool: { name: 'agent-author', version: report.version },
  host: { name: defaultHost.title, version: defaultHost.verified },
  summary: summaryOf(report.files, report.baseline),
  problems: report.problems,
  files: report.files.map((file) => fileOf(file, report)),
});

const summaryOf = (files: Report['files'], baseline: Report['baseline']) => {
  const { agents, doNotLoad, error, warning, information, hint } = countsOf(files);
  const counts = { agents, doNotLoad, errors: error, warnings: warning, informations: information, hints: hint };
  return { ...counts, ...(baseline && { baseline }) };
};

const fileOf = ({ file, verdict, text, findings }: CheckedFile, report: Report) => {
  const lines = report.hasFixes && findings.length > 0 ? new LineIndex(text) : undefined;
  return { file, verdict, findings: findings.map((finding) => findingOf(finding, lines, report.page)) };
};

const findingOf = (finding: FoundHere, lines: LineIndex | undefined, page: Report['page']) => {
  const { rule, severity, consequence, message, isFixable } = finding;
  return {
    rule,
    severity,
    consequence,
    ...placeFields(finding, finding.at),
    message,
    related: finding.related.map((other) => ({
      file: other.file,
      ...placeFields(other, other.at),
      message: other.message,
    })),
    fixable: isFixable,
    ...(lines && { fixes: finding.fixes().map((fix) => fixOf(fix, lines)) }),
    page: page(rule)?.href ?? null,
  };
};

const fixOf = ({ title, kind, edits, dropsMark }: TriedFix, lines: LineIndex) => ({
  title,
  kind,
  edits: edits.map((edit) => editOf(edit, lines)),
  ...(dropsMark && { dropsByteOrderMark: true }),
});

const editOf = ({ span, text }: Edit, lines: LineIndex) => ({ ...placeFields(placeOf(lines, span), span), text });

const placeFields = ({ line, column, endLine, endColumn }: Place, { start, end }: Span) => ({
  line,
  column,
  endLine,
  endColumn,
  offset: start,
  endOffset: end,
});
