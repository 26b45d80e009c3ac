/** Quick fixes. A fix travels with its finding and is tried before it is offered. */
import { type CodeAction, CodeActionKind, type Diagnostic, type Range } from 'vscode-languageserver-types';
import type { Finding } from '../core/lint/lint';
import { type TriedFix, tryFix } from '../core/lint/tryFix';
import { intersects } from '../core/text/span';
import { rangeOf, spanOf, textEditOf } from './convert';
import type { DocumentView } from './view';

/** `known`: the diagnostics that the editor shows in this range; ours are attached to the fixes that mend them. */
export const codeActions = (view: DocumentView, range: Range, known: readonly Diagnostic[]): readonly CodeAction[] => {
  const asked = spanOf(view.lines, range);
  const findings = view.findings.filter(({ at }) => intersects(at, asked));
  return findings.flatMap((finding) => actionsFor(finding, view, known));
};

const actionsFor = (finding: Finding, view: DocumentView, known: readonly Diagnostic[]): readonly CodeAction[] => {
  // A byte order mark is no part of a document, so no edit of it can take the mark away.
  const inText = finding.fixes.filter(({ edits }) => edits.length > 0);
  const tried = inText.flatMap((fix) => tryFix(view.file, finding, fix) ?? []);
  const preferred = tried.find(({ kind }) => kind === 'safe');
  return tried.map((fix) => actionOf(fix, fix === preferred, { finding, view, known }));
};

interface Context {
  readonly finding: Finding;
  readonly view: DocumentView;
  readonly known: readonly Diagnostic[];
}

const actionOf = (fix: TriedFix, isPreferred: boolean, { finding, view, known }: Context): CodeAction => ({
  title: fix.title,
  kind: CodeActionKind.QuickFix,
  diagnostics: [...diagnosticsAt(finding, view, known)],
  ...(isPreferred && { isPreferred }),
  edit: { changes: { [view.file.uri]: fix.edits.map((edit) => textEditOf(view.lines, edit)) } },
});

/** A finding that was withheld beside the editor's own marker hands its fix to that marker. */
const diagnosticsAt = (
  { rule, at }: Finding,
  { lines }: DocumentView,
  known: readonly Diagnostic[],
): readonly Diagnostic[] => {
  const ours = known.filter(({ code }) => code === rule);
  if (ours.length > 0) return ours;
  const range = rangeOf(lines, at);
  return known.filter(
    (diagnostic) => diagnostic.source === undefined && diagnostic.range.start.line === range.start.line,
  );
};
