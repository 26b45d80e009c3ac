/** From a look to the item that VS Code draws. */
import { MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri, workspace } from 'vscode';
import { card } from './card';
import { groupLook } from './groupLook';
import { type Look, look } from './look';
import type { AgentNode, GroupNode } from './nodes';
import type { Folder } from './sources';

export const agentItem = (agent: AgentNode): TreeItem => {
  const { id, uri, summary } = agent;
  const item = dressed(look(agent, folders()), TreeItemCollapsibleState.None);
  const resource = Uri.parse(uri);
  item.id = id;
  item.resourceUri = resource;
  item.contextValue = `agent.${summary.scope}`;
  item.command = { command: 'vscode.open', title: 'Open', arguments: [resource] };
  return item;
};

/** Made when somebody asks for it, which is seldom. */
export const agentCard = ({ summary }: AgentNode): MarkdownString => plainMarkdown(card(summary, folders()));

export const groupItem = (group: GroupNode, isClosed: boolean): TreeItem => {
  const state = isClosed ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded;
  const item = dressed(groupLook(group, folders()), state);
  item.id = group.id;
  item.contextValue = 'scope' in group.common ? `group.${group.common.scope}` : 'group';
  return item;
};

const folders = (): readonly Folder[] =>
  (workspace.workspaceFolders ?? []).map(({ uri, name }) => ({ uri: uri.toString(), name }));

const dressed = ({ label, description, icon, spoken }: Look, state: TreeItemCollapsibleState): TreeItem => {
  const item = new TreeItem(label, state);
  item.description = description;
  item.iconPath = new ThemeIcon(icon.id, icon.color === undefined ? undefined : new ThemeColor(icon.color));
  item.accessibilityInformation = { label: spoken };
  return item;
};

/** Commands, HTML and icons stay dead text, in case any of them came from a file. */
const plainMarkdown = (text: string): MarkdownString => {
  const markdown = new MarkdownString(text, false);
  markdown.isTrusted = false;
  markdown.supportHtml = false;
  return markdown;
};
