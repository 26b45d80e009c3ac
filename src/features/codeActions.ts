/** Quick fixes. A fix travels with its finding and is tried before it is offered. */
import { type CodeAction, CodeActionKind, type Diagnostic, type Range } from 'vscode-languageserver-types';
import { isLocked } from '../core/hosts/placement';
import type { Finding } from '../core/lint/lint';
import { type TriedFix, tryFix } from '../core/lint/tryFix';
import { intersects, type Span } from '../core/text/span';
import { saveWithoutMarkCommand } from '../protocol/clientCommands';
import { rangeOf, spanOf, textEditOf } from './convert';
import { settingsAction, silenceActions } from './silenceActions';
import type { DocumentView } from './view';

/**
 * `hasCommands`: the client has those of `protocol/clientCommands`.
 * `known`: the diagnostics that the editor shows in this range; ours are attached to the fixes that mend them.
 */
export const codeActions = (
  view: DocumentView,
  range: Range,
  known: readonly Diagnostic[],
  hasCommands: boolean,
): readonly CodeAction[] => {
  if (isLocked(view.file.placement)) return [];
  const asked = spanOf(view.lines, range);
  const marked = view.findings.filter(({ at }) => intersects(at, asked));
  const findings = [...marked, ...pointingAt(asked, view).filter((finding) => !marked.includes(finding))];
  return [
    ...findings.flatMap((finding) => actionsFor(finding, view, known)),
    ...findings.flatMap((finding) => (hasCommands ? [...unmarking(finding, view), ...allowing(finding, view)] : [])),
    // A comment for this line would not be above the finding anywhere else.
    ...onePerRule(marked).flatMap((finding) => silenceActions(view, finding, hasCommands)),
  ];
};

/** A value may break lines below its key, which alone is marked. */
const pointingAt = (asked: Span, { findings, file }: DocumentView): readonly Finding[] =>
  findings.filter(({ related }) => related.some(({ uri, span }) => uri === file.uri && intersects(span, asked)));

const actionsFor = (finding: Finding, view: DocumentView, known: readonly Diagnostic[]): readonly CodeAction[] => {
  const inText = finding.fixes.filter(({ edits }) => edits.length > 0);
  const tried = inText.flatMap((fix) => tryFix(view.file, finding, fix, view.workspace.settings) ?? []);
  const preferred = tried.find(({ kind }) => kind === 'safe');
  return tried.map((fix) => actionOf(fix, fix === preferred, { finding, view, known }));
};

/** No edit of the text takes the mark away, so the client does. */
const unmarking = ({ fixes }: Finding, { file }: DocumentView): readonly CodeAction[] =>
  fixes
    .filter(({ dropsMark, edits }) => dropsMark && edits.length === 0)
    .map(({ title }) => ({
      title,
      kind: CodeActionKind.QuickFix,
      isPreferred: true,
      command: { title, command: saveWithoutMarkCommand, arguments: [file.uri] },
    }));

const allowing = ({ fixes }: Finding, { file }: DocumentView): readonly CodeAction[] =>
  fixes.flatMap(({ title, allows }) =>
    allows ? settingsAction(title, { uri: file.uri, set: allows.list, name: allows.name }) : [],
  );

const onePerRule = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ rule }, index) => findings.findIndex((other) => other.rule === rule) === index);

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
