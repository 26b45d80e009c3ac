/** Findings with all that a report says of them: places counted from 1, and fixes that were tried. */
import { isLocked } from '../core/hosts/placement';
import { examine, type Finding } from '../core/lint/lint';
import type { Related, Severity } from '../core/lint/rule';
import { type TriedFix, tryFix } from '../core/lint/tryFix';
import type { Verdict } from '../core/load/load';
import { LineIndex } from '../core/text/lineIndex';
import { remembering } from '../core/text/remembering';
import type { Span } from '../core/text/span';
import type { AgentFile, Workspace } from '../core/workspace/workspace';
import type { State } from '../protocol/agentState';
import type { Target } from './gather';
import { wayFromHere } from './paths';
import { stateIn } from './state';

/** Counted from 1, ends exclusive, columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface FoundHere extends Place {
  readonly rule: string;
  readonly severity: Severity;
  readonly consequence: Finding['consequence'];
  readonly at: Span;
  readonly message: string;
  readonly related: readonly RelatedHere[];
  /** Worked out when asked, because trying them takes longer than finding. */
  readonly fixes: () => readonly TriedFix[];
  /** It has a fix that calls itself safe. Not tried: of 1,130 in real files it was true of 1,128. */
  readonly isFixable: boolean;
}

export interface RelatedHere extends Place {
  /** The way from the current folder. */
  readonly file: string;
  /** In the file of the finding itself. */
  readonly isHere: boolean;
  readonly at: Span;
  readonly message: string;
}

export interface CheckedFile {
  /** As people are shown it. */
  readonly file: string;
  /** Absolute. */
  readonly path: string;
  readonly verdict: Verdict;
  /** Only where there is something to say of the file. */
  readonly state: () => State;
  readonly text: string;
  readonly findings: readonly FoundHere[];
}

export interface FindingOptions {
  readonly workspace: Workspace;
  readonly cwd: string;
  readonly onFault: (message: string) => void;
}

export const checked = ({ shown, file }: Target, options: FindingOptions): CheckedFile => {
  const { workspace, onFault } = options;
  const findings = examine(file, workspace, ({ rule, error }) =>
    onFault(`${shown}: check ${rule} failed (${String(error)}); please report this.`),
  ).shown;
  const { text, verdict } = file.loaded;
  const state = (): State => stateIn(file, workspace);
  return { file: shown, path: file.uri, verdict, state, text, findings: placed(file, findings, options) };
};

const placed = (file: AgentFile, findings: readonly Finding[], options: FindingOptions): readonly FoundHere[] => {
  if (findings.length === 0) return [];
  const lines = linesOf(file);
  const { workspace } = options;
  // What is not UTF-8, or set by an administrator, is never written.
  const isClosed = file.loaded.origin.isDamaged === true || isLocked(file.placement);
  return findings.map((finding) => {
    const { rule, severity, consequence, at, message } = finding;
    const { line, column, endLine, endColumn } = placeOf(lines, at);
    const related =
      finding.related.length === 0 ? [] : finding.related.flatMap((place) => relatedHere(place, file, options));
    return {
      rule,
      severity,
      consequence,
      at,
      line,
      column,
      endLine,
      endColumn,
      message,
      related,
      fixes: once(() => (isLocked(file.placement) ? [] : triedFixes(file, finding, workspace))),
      isFixable: !isClosed && finding.fixes.some(({ kind }) => kind === 'safe'),
    };
  });
};

const triedFixes = (file: AgentFile, finding: Finding, { settings }: Workspace): readonly TriedFix[] =>
  finding.fixes.flatMap((fix) => tryFix(file, finding, fix, settings) ?? []);

const relatedHere = (
  { uri, span, message }: Related,
  file: AgentFile,
  { workspace, cwd }: FindingOptions,
): readonly RelatedHere[] => {
  const other = workspace.file(uri);
  if (!other) return [];
  const place = placeOf(linesOf(other), span);
  return [{ file: wayFromHere(cwd, uri), isHere: uri === file.uri, at: span, ...place, message }];
};

/** Many findings may point to one file. */
const linesOf = remembering(({ loaded }: AgentFile) => new LineIndex(loaded.text));

export const placeOf = (lines: LineIndex, { start, end }: Span): Place => {
  const [from, to] = [lines.position(start), lines.position(end)];
  return { line: from.line + 1, column: from.character + 1, endLine: to.line + 1, endColumn: to.character + 1 };
};

const once = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};
