// Agents to be managed, and what stands on disk of them.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { ConfigurationTarget, commands, env, type Uri, WorkspaceEdit, workspace } from 'vscode';
import { eventually } from './eventually';
import { agent } from './texts';
import { write } from './workspace';

export const folder = '.claude/agents';

export const textOf = async (uri: Uri): Promise<string | undefined> =>
  readFile(uri.fsPath, 'utf8').catch(() => undefined);

/** Written, and known to the server. */
export const made = async (name: string, text = agent(name)): Promise<Uri> => {
  const uri = await write(`${folder}/${name}.md`, text);
  await known(uri);
  return uri;
};

/** A command on agents fails for a file that the server has not read yet. */
export const known = (uri: Uri) =>
  eventually(`${uri.path} to be known`, async () => {
    await commands.executeCommand('agentAuthor.refresh');
    await env.clipboard.writeText('');
    await commands.executeCommand('agentAuthor.copyName', uri);
    return (await env.clipboard.readText()) !== '';
  });

export const undo = (): Thenable<unknown> => commands.executeCommand('agentAuthor.undo');

/** Adds a line to the prompt and leaves it unsaved. */
export const typeUnsaved = async (uri: Uri, words: string): Promise<void> => {
  // In a browser VS Code saves by itself, after a second.
  await workspace.getConfiguration('files').update('autoSave', 'off', ConfigurationTarget.Global);
  const document = await workspace.openTextDocument(uri);
  const edit = new WorkspaceEdit();
  edit.insert(uri, document.lineAt(document.lineCount - 1).range.end, words);
  assert.ok(await workspace.applyEdit(edit));
};
