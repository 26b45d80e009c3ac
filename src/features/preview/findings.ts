/** The findings of a file as the preview lists them, and the fixes that were tried for them. */
import { isLocked } from '../../core/hosts/placement';
import type { Finding } from '../../core/lint/lint';
import { tryFix } from '../../core/lint/tryFix';
import { LineIndex } from '../../core/text/lineIndex';
import type { AgentFile, Workspace } from '../../core/workspace/workspace';
import type { PreviewFinding, PreviewFix } from '../../protocol/server';
import { rangeOf, textEditOf } from '../convert';
import { markHidden } from './hiddenCharacters';

export const previewFindings = ({ loaded }: AgentFile, findings: readonly Finding[]): readonly PreviewFinding[] => {
  const lines = new LineIndex(loaded.text);
  return findings.map(({ rule, severity, message, at }) => ({
    rule,
    severity,
    message: markHidden(message),
    range: rangeOf(lines, at),
  }));
};

/** Each try reads and checks the file again, so that a file with many findings has fixes for the first of them only. */
const mostTried = 40;

export const previewFixes = (
  file: AgentFile,
  findings: readonly Finding[],
  workspace: Workspace,
): readonly PreviewFix[] => {
  if (isLocked(file.placement)) return [];
  const lines = new LineIndex(file.loaded.text);
  return findings.slice(0, mostTried).flatMap((finding, index) =>
    finding.fixes
      .filter(({ edits }) => edits.length > 0)
      .flatMap((fix) => tryFix(file, finding, fix, workspace.settings) ?? [])
      .map(({ title, edits }) => ({
        finding: index,
        title: markHidden(title),
        edits: edits.map((edit) => textEditOf(lines, edit)),
      })),
  );
};
