/** Answers what an editor asks of a document to draw around its text: lenses, colours, links, the outline, and what folds. */
import type { Connection } from 'vscode-languageserver';
import { codeLenses } from '../features/codeLens';
import { colorPresentations, documentColors } from '../features/colors';
import { documentLinks } from '../features/documentLinks';
import { documentSymbols } from '../features/documentSymbols';
import { foldingRanges } from '../features/foldingRanges';
import type { DocumentView } from '../features/view';
import type { Sources } from './answers';

type ViewOf = (uri: string) => DocumentView | undefined;

export const answerEditing = (connection: Connection, sources: Sources, viewOf: ViewOf): void => {
  const { derived, scanned, settings, canChangeSettings: isOurClient } = sources;
  connection.onCodeLens(async ({ textDocument: { uri } }) => {
    await scanned;
    const view = settings.hasCodeLens ? viewOf(uri) : undefined;
    return view ? [...codeLenses(view, derived.summary(view.file), isOurClient)] : [];
  });
  connection.onDocumentColor(({ textDocument: { uri } }) => {
    const view = viewOf(uri);
    return view ? [...documentColors(view)] : [];
  });
  connection.onColorPresentation(({ textDocument: { uri }, color, range }) => {
    const view = viewOf(uri);
    return view ? [...colorPresentations(view, color, range)] : [];
  });
  connection.onDocumentSymbol(({ textDocument: { uri } }) => {
    const view = viewOf(uri);
    return view ? [...documentSymbols(view)] : [];
  });
  connection.onDocumentLinks(({ textDocument: { uri } }) => {
    const view = viewOf(uri);
    return view ? [...documentLinks(view)] : [];
  });
  connection.onFoldingRanges(({ textDocument: { uri } }) => {
    const view = viewOf(uri);
    // VS Code's own Markdown support folds headings and fences.
    return view ? [...foldingRanges(view, isOurClient)] : [];
  });
};
