/** Looks up the pictures that a page may show: files of the workspace, and nothing else. */
import type { Uri, Webview } from 'vscode';
import type { AgentPreview } from '../../protocol/server';
import { imageAddresses, isPicture } from './imageAddresses';
import { linkTarget } from './linkTarget';
import { fileAt, isFile } from './openLink';

export type Images = Readonly<Record<string, string>>;

/** By each address as written what the page loads for it. */
export const imagesOf = async (preview: AgentPreview, agent: Uri, webview: Webview): Promise<Images> => {
  const html = [preview.promptHtml, ...preview.description.map((part) => (part.kind === 'text' ? part.html : ''))];
  const found = await Promise.all(
    imageAddresses(html).map(async (address) => {
      const target = linkTarget(address);
      const file = target?.kind === 'file' && isPicture(target.path) ? fileAt(target.path, agent) : undefined;
      return file && (await isFile(file)) ? [[address, webview.asWebviewUri(file).toString()] as const] : [];
    }),
  );
  return Object.fromEntries(found.flat());
};
