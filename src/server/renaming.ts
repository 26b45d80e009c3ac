/** Answers what an editor asks of the name of an agent: to change it, where it is written, and where it is used. */
import { type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { definition } from '../features/definition';
import { references } from '../features/references';
import { namePlace, rename } from '../features/rename';
import type { DocumentView } from '../features/view';
import type { Sources } from './answers';

type ViewOf = (uri: string) => DocumentView | undefined;

/** Every file has a say in it, so each is read before. */
export const answerRenaming = (connection: Connection, { settled, canRenameFiles }: Sources, viewOf: ViewOf): void => {
  connection.onPrepareRename(({ textDocument, position }) => {
    const view = viewOf(textDocument.uri);
    return (view && namePlace(view, view.lines.offset(position))) ?? null;
  });
  connection.onRenameRequest(async ({ textDocument, position, newName }) => {
    await settled();
    const view = viewOf(textDocument.uri);
    const renamed = view && rename(view, view.lines.offset(position), newName.trim(), canRenameFiles);
    if (renamed && 'problem' in renamed)
      return new ResponseError(LSPErrorCodes.RequestFailed, `The agent was not renamed: ${renamed.problem}`);
    return renamed?.edit ?? null;
  });
  connection.onDefinition(async ({ textDocument, position }) => {
    await settled();
    const view = viewOf(textDocument.uri);
    return (view && definition(view, view.lines.offset(position))) ?? null;
  });
  connection.onReferences(async ({ textDocument, position, context }) => {
    await settled();
    const view = viewOf(textDocument.uri);
    return view ? [...references(view, view.lines.offset(position), context.includeDeclaration)] : null;
  });
};
