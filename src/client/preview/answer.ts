/** Asks the server for what a page is to show. */
import type { Uri } from 'vscode';
import type { ToPage } from '../../protocol/preview';
import { exists } from '../files/exists';
import type { PreviewParts } from './previewPanel';

export type Answer =
  | Omit<Extract<ToPage, { readonly type: 'show' }>, 'file' | 'images' | 'isTrusted'>
  | { readonly type: 'nothing'; readonly message: string };

export const answer = async ({ server, log }: PreviewParts, file: Uri): Promise<Answer> => {
  try {
    const preview = await server.call('agentAuthor/preview', { uri: file.toString() });
    if (preview) return { type: 'show', preview };
  } catch (error) {
    log.error(`The preview of ${file.toString()} was not made.`, String(error));
    return { type: 'nothing', message: 'There is no preview, because the language server failed; its log says why.' };
  }
  const why = (await exists(file)) ? 'this file is no agent' : 'this file was deleted';
  return { type: 'nothing', message: `There is nothing to preview: ${why}.` };
};
