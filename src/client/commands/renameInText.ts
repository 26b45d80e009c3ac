/** What the client has to say to a rename in the text: it is refused where that of the side bar is. */
import { Uri, type WorkspaceEdit } from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { freshDocument } from './files/fresh';
import { isFreeFor, nameOf, parentOf } from './files/occupied';
import { requireTrust } from './trust';

export const renameMiddleware: Pick<Middleware, 'prepareRename' | 'provideRenameEdits'> = {
  prepareRename: async (document, position, token, next) => {
    const place = await next(document, position, token);
    if (place) await orTold(async () => requireTrust());
    return place;
  },
  provideRenameEdits: async (document, position, newName, token, next) => {
    const first = await next(document, position, newName, token);
    if (!first) return first;
    await orTold(() => refuseLoss(document.uri, newName.trim(), first));
    // Every text is open now, and so the second answer is about what is going to be changed.
    return next(document, position, newName, token);
  },
};

const refuseLoss = async (from: Uri, name: string, edit: WorkspaceEdit): Promise<void> => {
  const to = Uri.joinPath(parentOf(from), `${name}.md`);
  if (!(await isFreeFor(to, from))) throw new Error(`${nameOf(to)} exists there already; choose another name.`);
  const others = edit.entries().map(([uri]) => uri);
  for (const uri of [from, ...others.filter((other) => other.toString() !== to.toString())]) await freshDocument(uri);
};

/** The reason as VS Code shows it: a sentence by itself. */
const orTold = async (check: () => Promise<void>): Promise<void> => {
  try {
    await check();
  } catch (error) {
    throw new Error(`The agent was not renamed: ${error instanceof Error ? error.message : String(error)}`);
  }
};
