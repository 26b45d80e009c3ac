/** The item in the status bar: the verdict on the agent in the active editor, and nothing beside other files. */
import {
  Disposable,
  type LogOutputChannel,
  languages,
  MarkdownString,
  StatusBarAlignment,
  type StatusBarItem,
  type TextDocument,
  Uri,
  window,
} from 'vscode';
import { goToCommand, openPreviewCommand } from '../../protocol/clientCommands';
import type { AgentSummary } from '../../protocol/server';
import { documentSelector } from '../documents';
import { oneAtATime } from '../preview/oneAtATime';
import type { Server } from '../server';
import { statusLook } from './statusLook';

/** Left of the encoding and its like. */
const priority = 101;

export const registerStatusBar = (
  server: Pick<Server, 'call' | 'onAgentsChanged'>,
  log: LogOutputChannel,
): Disposable => {
  const item = window.createStatusBarItem('agentAuthor.verdict', StatusBarAlignment.Right, priority);
  item.name = 'Agent Author: Verdict';
  const update = oneAtATime(async () => {
    try {
      draw(item, await activeAgent(server));
    } catch (error) {
      item.hide();
      log.error('The verdict for the status bar could not be had.', String(error));
    }
  });
  const ifShown = ({ uris }: { readonly uris: readonly string[] }): void => {
    const shown = activeDocument()?.uri.toString();
    if (uris.some((uri) => Uri.parse(uri).toString() === shown)) void update();
  };
  void update();
  return Disposable.from(
    item,
    window.onDidChangeActiveTextEditor(() => void update()),
    server.onAgentsChanged(ifShown),
  );
};

const activeDocument = (): TextDocument | undefined => window.activeTextEditor?.document;

/** Asks only about files that may be agents, so that no other wakes the server. */
const activeAgent = async ({ call }: Pick<Server, 'call'>): Promise<AgentSummary | null> => {
  const document = activeDocument();
  if (!document || languages.match(documentSelector, document) === 0) return null;
  const agent = await call('agentAuthor/agent', { uri: document.uri.toString() });
  return activeDocument() === document ? agent : null;
};

const draw = (item: StatusBarItem, agent: AgentSummary | null): void => {
  if (!agent) {
    item.hide();
    return;
  }
  const { text, tooltip, spoken, place } = statusLook(agent);
  item.text = text;
  item.tooltip = new MarkdownString(tooltip);
  item.accessibilityInformation = { label: spoken, role: 'button' };
  item.command = place
    ? { title: 'Go to the reason', command: goToCommand, arguments: [place] }
    : { title: 'Open Preview', command: openPreviewCommand, arguments: [{ uri: agent.uri }] };
  item.show();
};
