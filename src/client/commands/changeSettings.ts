/** `agentAuthor.changeSettings`: what a quick fix does to `.agent-author.json`, which is made where there is none. */
import { applyEdits } from 'jsonc-parser';
import { type Disposable, type LogOutputChannel, Range, Uri, WorkspaceEdit, workspace } from 'vscode';
import { changeSettingsCommand, type SettingsChange, settingsFileName } from '../../protocol/clientCommands';
import { exists } from '../files/exists';
import { settingsAbove } from '../files/settingsAbove';
import { register } from './register';
import { editsFor } from './settingsEdits';

export const registerChangeSettings = (home: Uri | undefined, log: LogOutputChannel): Disposable =>
  register(changeSettingsCommand, log, 'The settings were not changed', async (argument) => {
    const change = changeOf(argument);
    const agent = Uri.parse(change.uri, true);
    const file = await nearestSettings(agent, rootOf(agent, home));
    await write(file, change);
  });

const lists = ['rules', 'knownKeys', 'knownTools', 'knownModels'] as const;

const changeOf = (argument: unknown): SettingsChange => {
  const given = typeof argument === 'object' && argument !== null ? argument : {};
  const { uri, set, name }: { uri?: unknown; set?: unknown; name?: unknown } = given;
  const list = lists.find((known) => known === set);
  if (typeof uri !== 'string' || typeof name !== 'string' || !list) throw new Error('choose a quick fix first.');
  return { uri, set: list, name };
};

/** The workspace folder, or for an agent of the user their own folder. */
const rootOf = (agent: Uri, home: Uri | undefined): Uri => {
  const folder = workspace.getWorkspaceFolder(agent)?.uri;
  if (folder) return folder;
  return home && agent.path.startsWith(`${home.path}/`) ? home : Uri.joinPath(agent, '..');
};

/** The one that counts for the agent, up to the top of its repository; one in the root where there is none. */
const nearestSettings = async (agent: Uri, root: Uri): Promise<Uri> => {
  const [counting] = await settingsAbove([Uri.joinPath(agent, '..')]);
  return counting ?? Uri.joinPath(root, settingsFileName);
};

/** As an edit, so that it can be undone, and saved, because the disk is what the server reads. */
const write = async (file: Uri, change: SettingsChange): Promise<void> => {
  const edit = new WorkspaceEdit();
  if (await exists(file)) {
    const document = await workspace.openTextDocument(file);
    for (const { offset, length, content } of editsFor(document.getText(), change)) {
      edit.replace(file, new Range(document.positionAt(offset), document.positionAt(offset + length)), content);
    }
  } else {
    const text = `${applyEdits('{}', editsFor('{}', change))}\n`;
    edit.createFile(file, { contents: new TextEncoder().encode(text) });
  }
  if (!(await workspace.applyEdit(edit))) throw new Error(`${file.fsPath} could not be changed.`);
  const document = await workspace.openTextDocument(file);
  if (document.isDirty) await document.save();
};
