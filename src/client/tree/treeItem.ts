/** From a look to the item that VS Code draws. */
import {
  MarkdownString,
  Range,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  workspace,
} from 'vscode';
import { groupLook } from './groupLook';
import { type Look, look } from './look';
import type { AgentNode, GroupNode, Node } from './nodes';

export const treeItem = (node: Node): TreeItem => (node.kind === 'agent' ? agentItem(node) : groupItem(node));

const agentItem = (agent: AgentNode): TreeItem => {
  const { id, uri, summary } = agent;
  const { start, end } = summary.nameRange;
  const selection = new Range(start.line, start.character, end.line, end.character);
  const item = dressed(look(agent), TreeItemCollapsibleState.None);
  item.id = id;
  item.contextValue = `agent.${summary.scope}`;
  item.command = { command: 'vscode.open', title: 'Open', arguments: [Uri.parse(uri), { selection }] };
  return item;
};

const groupItem = (group: GroupNode): TreeItem => {
  const folders = (workspace.workspaceFolders ?? []).map(({ uri, name }) => ({ uri: uri.toString(), name }));
  const item = dressed(groupLook(group, folders), TreeItemCollapsibleState.Expanded);
  item.id = group.id;
  item.contextValue = `group.${group.scope}`;
  return item;
};

const dressed = ({ label, description, icon, tooltip, spoken }: Look, state: TreeItemCollapsibleState): TreeItem => {
  const item = new TreeItem(label, state);
  item.description = description;
  item.iconPath = new ThemeIcon(icon.id, icon.color === undefined ? undefined : new ThemeColor(icon.color));
  item.tooltip = tooltip === '' ? undefined : plainMarkdown(tooltip);
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
