/** Finds the editor column in which an agent's text is, or would be, shown. */
import { TabInputText, type Uri, ViewColumn, window } from 'vscode';

/** Where the file is open already, else beside the preview, so that it never covers the preview. */
export const textColumn = (file: Uri, preview: ViewColumn | undefined): ViewColumn => {
  const open = window.tabGroups.all.find(({ tabs }) =>
    tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === file.toString()),
  );
  if (open) return open.viewColumn;
  return preview === ViewColumn.One ? ViewColumn.Two : ViewColumn.One;
};
