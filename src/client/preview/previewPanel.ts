/** The preview of one agent's file: keeps the page up to date, and does what is clicked there. */
import { type LogOutputChannel, Selection, Uri, type WebviewPanel, window, workspace } from 'vscode';
import type { ToPage } from '../../protocol/preview';
import type { Server } from '../server';
import { pageHtml } from './html';
import { oneAtATime } from './oneAtATime';
import { openLink } from './openLink';
import { readPageMessage } from './pageMessage';
import { textColumn } from './textColumn';

export interface Preview {
  readonly panel: WebviewPanel;
  /** Asks the server again, unless the page is hidden: it asks by itself when it is shown. */
  readonly refresh: () => void;
}

export interface PreviewParts {
  readonly panel: WebviewPanel;
  readonly file: Uri;
  readonly extension: Uri;
  readonly server: Pick<Server, 'call'>;
  readonly log: LogOutputChannel;
}

export const showPreview = (parts: PreviewParts): Preview => {
  const { panel, file, extension, log } = parts;
  panel.title = titleOf(stemOf(file));
  panel.iconPath = {
    light: Uri.joinPath(extension, 'media', 'preview-light.svg'),
    dark: Uri.joinPath(extension, 'media', 'preview-dark.svg'),
  };
  panel.webview.options = { enableScripts: true, localResourceRoots: [Uri.joinPath(extension, 'dist')] };
  let isDisposed = false;
  panel.onDidDispose(() => {
    isDisposed = true;
  });

  const update = oneAtATime(async () => {
    const message = await answer(parts);
    if (isDisposed) return;
    if (message.type === 'show') panel.title = titleOf(message.preview.summary.name);
    await panel.webview.postMessage(message);
  });
  panel.webview.onDidReceiveMessage((message: unknown) => {
    receive(message, parts, update).catch((error: unknown) =>
      log.error('The preview did not do what was clicked.', String(error)),
    );
  });
  panel.webview.html = html(parts);
  return { panel, refresh: () => void (panel.visible && update()) };
};

const stemOf = (file: Uri): string => file.path.replace(/^.*\//u, '').replace(/\.md$/u, '');

const titleOf = (name: string): string => `Preview: ${name}`;

const html = ({ panel: { webview }, file, extension }: PreviewParts): string => {
  const built = (name: string): string => webview.asWebviewUri(Uri.joinPath(extension, 'dist', name)).toString();
  return pageHtml({
    uri: file.toString(),
    script: built('preview.js'),
    style: built('preview.css'),
    cspSource: webview.cspSource,
    nonce: crypto.randomUUID().replaceAll('-', ''),
  });
};

const answer = async ({ server, file, log }: PreviewParts): Promise<ToPage> => {
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

const exists = async (file: Uri): Promise<boolean> => {
  try {
    await workspace.fs.stat(file);
    return true;
  } catch {
    return false;
  }
};

const receive = async (sent: unknown, { panel, file }: PreviewParts, update: () => Promise<void>): Promise<void> => {
  const message = readPageMessage(sent);
  if (message?.type === 'ready') await update();
  if (message?.type === 'openLink') await openLink(message.href, file, textColumn(file, panel.viewColumn));
  if (message?.type !== 'reveal') return;
  const { line, character } = message;
  const selection = new Selection(line, character, line, character);
  await window.showTextDocument(file, { viewColumn: textColumn(file, panel.viewColumn), selection });
};
