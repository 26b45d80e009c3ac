/** `agentAuthor.openPreview`: shows an agent beside its text; one panel for each file, restored after a reload. */
import {
  type Disposable,
  type ExtensionContext,
  type LogOutputChannel,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
} from 'vscode';
import { register } from '../commands/register';
import type { Server } from '../server';
import { type Preview, showPreview } from './previewPanel';

const viewType = 'agentAuthor.preview';

type PreviewServer = Pick<Server, 'call' | 'onAgentsChanged'>;

export const registerPreview = (
  context: ExtensionContext,
  server: PreviewServer,
  log: LogOutputChannel,
): Disposable[] => {
  const previews = new Map<string, Preview>();

  const show = (panel: WebviewPanel, file: Uri): void => {
    const key = file.toString();
    previews.set(key, showPreview({ panel, file, extension: context.extensionUri, server, log }));
    panel.onDidDispose(() => previews.delete(key));
  };
  const open = (file: Uri): void => {
    const existing = previews.get(file.toString());
    if (existing) existing.panel.reveal(undefined, true);
    else show(window.createWebviewPanel(viewType, '', { viewColumn: ViewColumn.Beside, preserveFocus: true }), file);
  };

  return [
    register('agentAuthor.openPreview', log, 'The preview was not opened', (argument) => open(fileOf(argument))),
    server.onAgentsChanged(({ uris }) => {
      for (const uri of uris) previews.get(Uri.parse(uri).toString())?.refresh();
    }),
    window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: async (panel: WebviewPanel, state: unknown) => {
        const file = property(state, 'uri');
        if (typeof file === 'string' && !previews.has(file)) show(panel, Uri.parse(file, true));
        else panel.dispose();
      },
    }),
  ];
};

const property = (value: unknown, name: 'uri'): unknown =>
  typeof value === 'object' && value !== null && name in value ? value[name] : undefined;

/** A file, a row of the tree that names one, or nothing: then the text that is being edited. */
const fileOf = (argument: unknown): Uri => {
  const given = argument instanceof Uri ? argument : property(argument, 'uri');
  const file = typeof given === 'string' ? Uri.parse(given) : given;
  if (file instanceof Uri) return file;
  const active = window.activeTextEditor?.document.uri;
  if (!active) throw new Error("open an agent's file first.");
  return active;
};
