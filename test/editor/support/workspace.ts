// The workspace of a run, seen from inside VS Code: its files, their editors and diagnostics.

import { type Diagnostic, extensions, languages, type TextEditor, Uri, window, workspace } from 'vscode';
import { eventually } from './eventually';

/** A file of the workspace, by its path from the workspace's root. */
export function file(path: string): Uri {
  const [folder] = workspace.workspaceFolders ?? [];
  if (folder === undefined) throw new Error('No folder is open.');
  return Uri.joinPath(folder.uri, path);
}

export async function write(path: string, text: string): Promise<Uri> {
  const uri = file(path);
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** Opens a file in an editor: VS Code's own diagnostics for agents exist only while they are shown. */
export async function show(uri: Uri): Promise<TextEditor> {
  return window.showTextDocument(await workspace.openTextDocument(uri));
}

/** The diagnostics of a file, once there is one that `isAwaited` takes. */
export async function diagnosticsOf(
  uri: Uri,
  isAwaited: (diagnostic: Diagnostic) => boolean = () => true,
): Promise<Diagnostic[]> {
  return eventually(`diagnostics of ${uri.path}`, () => {
    const diagnostics = languages.getDiagnostics(uri);
    return diagnostics.some(isAwaited) && diagnostics;
  });
}

export function agentAuthor() {
  const extension = extensions.getExtension<unknown>('agent-author.agent-author');
  if (extension === undefined) throw new Error('Agent Author is not there.');
  return extension;
}
