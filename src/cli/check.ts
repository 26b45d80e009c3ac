/** `agent-author check`: findings for files and folders. */

import { type Finding, lint } from '../core/lint/lint';
import type { Severity } from '../core/lint/rule';
import type { Verdict } from '../core/load/load';
import { LineIndex, type Position } from '../core/text/lineIndex';
import type { Workspace } from '../core/workspace/workspace';
import type { Target } from './gather';

/** Counted from 1, ends exclusive, columns in UTF-16 units. */
export interface FoundHere {
  readonly rule: string;
  readonly severity: Severity;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly message: string;
}

export interface CheckedFile {
  readonly file: string;
  readonly verdict: Verdict;
  readonly findings: readonly FoundHere[];
}

export const check = (
  targets: readonly Target[],
  workspace: Workspace,
  onFault: (message: string) => void,
): readonly CheckedFile[] =>
  targets.map(({ shown, file }) => {
    const findings = lint(file, workspace, ({ rule, error }) =>
      onFault(`${shown}: check ${rule} failed: ${String(error)}`),
    );
    return { file: shown, verdict: file.loaded.verdict, findings: placed(file.loaded.text, findings) };
  });

export const hasErrors = (files: readonly CheckedFile[]): boolean =>
  files.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));

const placed = (text: string, findings: readonly Finding[]): readonly FoundHere[] => {
  if (findings.length === 0) return [];
  const lines = new LineIndex(text);
  return findings.map(({ rule, severity, at, message }) => ({
    rule,
    severity,
    ...from1(lines.position(at.start), lines.position(at.end)),
    message,
  }));
};

const from1 = (start: Position, end: Position) => ({
  line: start.line + 1,
  column: start.character + 1,
  endLine: end.line + 1,
  endColumn: end.character + 1,
});
