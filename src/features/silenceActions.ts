/** Ways not to be told of a finding any more: a comment, or a setting of the project. */
import { type CodeAction, CodeActionKind } from 'vscode-languageserver-types';
import type { Finding } from '../core/lint/lint';
import { silenceOffers } from '../core/lint/silenceOffers';
import { changeSettingsCommand, type SettingsChange } from '../protocol/clientCommands';
import { textEditOf } from './convert';
import type { DocumentView } from './view';

/** None where the agent is lost: hiding that helps nobody. Settings are changed by the client, which alone knows what of them is not saved yet. */
export const silenceActions = (
  { file, workspace, lines }: DocumentView,
  finding: Finding,
  canChangeSettings: boolean,
): readonly CodeAction[] => {
  if (finding.consequence === 'does-not-load') return [];
  const off: SettingsChange = { uri: file.uri, set: 'rules', name: finding.rule };
  const inSettings = canChangeSettings ? [settingsAction(`Turn '${finding.rule}' off in this project`, off)] : [];
  const inFile = silenceOffers(file, workspace, finding).map(({ title, edits }) => ({
    title,
    kind: CodeActionKind.QuickFix,
    edit: { changes: { [file.uri]: edits.map((edit) => textEditOf(lines, edit)) } },
  }));
  // The narrowest first, since the first one is chosen by a single key.
  return [...inFile, ...inSettings];
};

export const settingsAction = (title: string, change: SettingsChange): CodeAction => ({
  title,
  kind: CodeActionKind.QuickFix,
  command: { title, command: changeSettingsCommand, arguments: [change] },
});
