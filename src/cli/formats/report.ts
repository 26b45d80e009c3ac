/** What every format is made from. */
import type { CheckedFile } from '../findings';
import type { Io } from '../io';

export interface Report {
  /** Without findings that the baseline knows. */
  readonly files: readonly CheckedFile[];
  /** What stopped something, one sentence each. */
  readonly problems: readonly string[];
  readonly exitCode: number;
  readonly version: string;
  readonly page: Io['page'];
  readonly baseline: { readonly known: number; readonly stale: number } | undefined;
  /** In JSON, the fixes with all their edits. */
  readonly hasFixes: boolean;
  /** Hints too. */
  readonly isVerbose: boolean;
  /** Only errors. */
  readonly isQuiet: boolean;
  readonly isColoured: boolean;
}

export type Format = (report: Report) => string;

/** For formats that people read: hints are counted and not shown, unless they are asked for. */
export const withoutHints = (files: readonly CheckedFile[], isVerbose: boolean): readonly CheckedFile[] =>
  isVerbose
    ? files
    : files.map((file) => ({ ...file, findings: file.findings.filter(({ severity }) => severity !== 'hint') }));

export interface Counts {
  /** Files that are agents. */
  readonly agents: number;
  readonly doNotLoad: number;
  readonly error: number;
  readonly warning: number;
  readonly information: number;
  readonly hint: number;
}

export const countsOf = (files: readonly CheckedFile[]): Counts => {
  const counts = { agents: 0, doNotLoad: 0, error: 0, warning: 0, information: 0, hint: 0 };
  for (const { verdict, findings } of files) {
    if (verdict !== 'not-an-agent') counts.agents += 1;
    if (verdict === 'does-not-load') counts.doNotLoad += 1;
    for (const { severity } of findings) counts[severity] += 1;
  }
  return counts;
};
