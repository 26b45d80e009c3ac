/** Agents as things to be dragged: onto another folder of agents, into an editor, out of the window. */
import {
  DataTransferItem,
  type Disposable,
  DocumentDropEdit,
  type LogOutputChannel,
  languages,
  type TreeDragAndDropController,
  Uri,
  window,
} from 'vscode';
import type { Parts } from '../commands/parts';
import { transfer } from '../commands/transferring';
import { type AgentNode, type Node, placeOf } from './nodes';
import { oneLine } from './plainText';

/** VS Code makes it of the name of the view. */
const ofTree = 'application/vnd.code.tree.agentauthor.agents';
const ofMentions = 'application/vnd.agent-author.mentions';
const ofFiles = 'text/uri-list';

export const dragAndDrop = (
  { server, history }: Pick<Parts, 'server' | 'history'>,
  log: LogOutputChannel,
): TreeDragAndDropController<Node> => {
  let dragged: readonly AgentNode[] = [];
  const drop = async (target: Node | undefined): Promise<void> => {
    const place = target && placeOf(target);
    // Loose agents have no folder in common, and those of an administrator are nobody else's to change.
    if (!place || place.scope === 'loose' || place.scope === 'managed' || dragged.length === 0) return;
    const targets = dragged.map(({ uri, summary }) => ({ uri: Uri.parse(uri, true), agent: summary }));
    await transfer({ server, history }, targets, place.root, 'move');
  };
  return {
    dragMimeTypes: [ofTree, ofMentions, ofFiles],
    dropMimeTypes: [ofTree],
    handleDrag: (nodes, data) => {
      dragged = nodes.filter((node) => node.kind === 'agent');
      data.set(ofTree, new DataTransferItem(dragged));
      data.set(ofFiles, new DataTransferItem(dragged.map(({ uri }) => uri).join('\r\n')));
      const mentions = dragged.flatMap(({ summary }) => summary.mention ?? []);
      if (mentions.length > 0) data.set(ofMentions, new DataTransferItem(mentions.join(' ')));
    },
    handleDrop: async (target, data) => {
      // What comes from another window is something else than what was dragged here last.
      if (data.get(ofTree)?.value !== dragged) return;
      try {
        await drop(target);
      } catch (error) {
        log.error('A drop failed.', String(error));
        const reason = error instanceof Error ? error.message : String(error);
        void window.showErrorMessage(oneLine(`Nothing was moved: ${reason}`));
      }
    },
  };
};

/** In the text of an agent or of any other Markdown, an agent becomes its mention; its path is offered by VS Code. */
export const registerDropIntoEditor = (): Disposable =>
  languages.registerDocumentDropEditProvider(
    [{ language: 'markdown' }, { language: 'chatagent' }],
    {
      provideDocumentDropEdits: async (_document, _position, data) => {
        const mentions = await data.get(ofMentions)?.asString();
        return mentions ? new DocumentDropEdit(mentions, 'Mention the Agent') : undefined;
      },
    },
    { dropMimeTypes: [ofMentions] },
  );
