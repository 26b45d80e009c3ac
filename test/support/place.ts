/** Puts texts into a workspace, as if they lay in a project's agents folder. */
import type { Finding } from '../../src/core/lint/lint';
import { lint } from '../../src/core/lint/lint';
import { LineIndex } from '../../src/core/text/lineIndex';
import { type AgentFile, Workspace } from '../../src/core/workspace/workspace';

export const agents = (texts: Readonly<Record<string, string>>): Workspace => {
  const workspace = new Workspace();
  for (const [name, text] of Object.entries(texts)) workspace.open(uriOf(name), text);
  return workspace;
};

/** `reviewer.md` lies in the project's agents folder; a name with a slash is taken as a path. */
export const uriOf = (name: string): string =>
  name.includes('/') ? `file:///${name}` : `file:///project/.claude/agents/${name}`;

export const fileIn = (workspace: Workspace, name: string): AgentFile => {
  const file = workspace.file(uriOf(name));
  if (!file) throw new Error(`${name} is not in the workspace`);
  return file;
};

/** `3:1-3:12 error frontmatter-does-not-load`, counted from 1, end exclusive. */
export const inShort = (text: string, { at, severity, rule }: Pick<Finding, 'at' | 'severity' | 'rule'>): string =>
  `${placeInShort(text, at)} ${severity} ${rule}`;

export const placeInShort = (text: string, at: Finding['at']): string => {
  const lines = new LineIndex(text);
  const [start, end] = [lines.position(at.start), lines.position(at.end)];
  return `${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1}`;
};

export const findingsIn = (workspace: Workspace, name: string): readonly Finding[] =>
  lint(fileIn(workspace, name), workspace);

export const shortFindings = (workspace: Workspace, name: string): readonly string[] => {
  const { text } = fileIn(workspace, name).loaded;
  return findingsIn(workspace, name).map((finding) => inShort(text, finding));
};
