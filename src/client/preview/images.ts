/** Looks up the pictures that a page may show: files of the workspace, and nothing else. */
import type { Uri, Webview } from 'vscode';
import type { AgentPreview } from '../../protocol/server';
import { imageAddresses, isPicture } from './imageAddresses';
import { linkTarget } from './linkTarget';
import { fileAt, isFile } from './openLink';

export type Images = Readonly<Record<string, string>>;

/** How long an answer of the disk holds, so that typing does not ask again with every key. */
const holds = 2_000;

/** Gives the way to look up, by each address as written, what the page loads for it. */
export const imagesFor = (webview: Webview): ((preview: AgentPreview, agent: Uri) => Promise<Images>) => {
  let known: { readonly key: string; readonly until: number; readonly images: Images } | undefined;
  return async (preview, agent) => {
    const html = [preview.promptHtml, ...preview.description.map((part) => (part.kind === 'text' ? part.html : ''))];
    const addresses = imageAddresses(html);
    const key = [agent.toString(), ...addresses].join('\n');
    if (known?.key === key && Date.now() < known.until) return known.images;
    const found = await Promise.all(addresses.map((address) => imageAt(address, agent, webview)));
    const images = Object.fromEntries(found.flat());
    known = { key, until: Date.now() + holds, images };
    return images;
  };
};

const imageAt = async (
  address: string,
  agent: Uri,
  webview: Webview,
): Promise<readonly (readonly [string, string])[]> => {
  const target = linkTarget(address);
  const file = target?.kind === 'file' && isPicture(target.path) ? fileAt(target.path, agent) : undefined;
  return file && (await isFile(file)) ? [[address, webview.asWebviewUri(file).toString()]] : [];
};
