/** Findings as diagnostics of an editor. */
import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver-types';
import type { Finding } from '../core/lint/lint';
import type { Severity } from '../core/lint/rule';
import { fieldNamed } from '../core/load/reading';
import { LineIndex } from '../core/text/lineIndex';
import type { Span } from '../core/text/span';
import type { AgentFile, Workspace } from '../core/workspace/workspace';
import type { DiagnosticData } from '../protocol/diagnostic';
import { rangeOf } from './convert';

export const source = 'Agent Author';

/** Where a rule's page lies, such as `file:///…/docs/rules/name-missing.md`. */
export type PageOf = (rule: string) => string | undefined;

export const diagnosticsOf = (
  file: AgentFile,
  findings: readonly Finding[],
  workspace: Workspace,
  pageOf: PageOf,
): readonly Diagnostic[] => {
  if (findings.length === 0) return [];
  const lines = new LineIndex(file.loaded.text);
  return findings.map((finding) => diagnosticOf(finding, { file, workspace, lines, pageOf }));
};

interface Place {
  readonly file: AgentFile;
  readonly workspace: Workspace;
  readonly lines: LineIndex;
  readonly pageOf: PageOf;
}

const diagnosticOf = (finding: Finding, { file, workspace, lines, pageOf }: Place): Diagnostic => {
  const href = pageOf(finding.rule);
  const related = finding.related.flatMap(({ uri, span, message }) => {
    const range = rangeIn(workspace, uri, span);
    return range ? [{ location: { uri, range }, message }] : [];
  });
  const data: DiagnosticData = {
    rule: finding.rule,
    overlap: finding.overlap,
    keyRange: rangeOf(lines, keyOf(finding, file)),
    ...(finding.twinAt && { twinRange: rangeOf(lines, finding.twinAt) }),
    consequence: finding.overlap === 'cause' ? consequenceOf(finding, file) : null,
  };
  return {
    range: rangeOf(lines, finding.at),
    message: finding.message,
    severity: severities[finding.severity],
    source,
    code: finding.rule,
    ...(href !== undefined && { codeDescription: { href } }),
    ...(related.length > 0 && { relatedInformation: related }),
    ...(finding.tags.length > 0 && { tags: finding.tags.map((tag) => tags[tag]) }),
    data,
  };
};

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const satisfies Readonly<Record<Severity, DiagnosticSeverity>>;

const tags = { unnecessary: DiagnosticTag.Unnecessary, deprecated: DiagnosticTag.Deprecated } as const;

const rangeIn = (workspace: Workspace, uri: string, span: Span) => {
  const file = workspace.file(uri);
  return file && rangeOf(new LineIndex(file.loaded.text), span);
};

/** The key token that the finding is about: that of the value it stands on, else the place itself. */
const keyOf = ({ at }: Finding, { loaded }: AgentFile): Span => {
  const field = loaded.reading?.fields.find(
    ({ keySpan, valueSpan }) => keySpan.start <= at.start && at.end <= Math.max(keySpan.end, valueSpan.end),
  );
  return field?.keySpan ?? fieldNamed(loaded.reading, 'name')?.keySpan ?? at;
};

/** Only what becomes of the agent, for where the editor has named the cause already. */
const consequenceOf = ({ message }: Finding, { loaded }: AgentFile): string => {
  const [start] = message.split(' because ');
  return start === undefined || start === message ? `${loaded.host.title} does not load this agent.` : `${start}.`;
};
