/** The preview of a file among others, as the server makes it. */
import { Workspace } from '../../../src/core/workspace/workspace';
import { Derived } from '../../../src/features/derived';
import { Previews } from '../../../src/features/preview/previews';
import type { AgentPreview, EffectiveGroup } from '../../../src/protocol/server';

export const folder = 'file:///shop/.claude/agents/';

export const placed = (texts: Readonly<Record<string, string>>) => {
  const workspace = new Workspace();
  workspace.setFolders({ plugins: new Set(['file:///kit/']) });
  workspace.setSkills(new Map([['file:///shop/.claude/skills/sql/SKILL.md', 'sql']]));
  for (const [path, text] of Object.entries(texts)) workspace.open(uriOf(path), text);
  const derived = new Derived(workspace, ({ error }) => Promise.reject(error));
  return { workspace, derived, previews: new Previews(workspace, derived) };
};

export const uriOf = (path: string): string => (path.startsWith('file:') ? path : folder + path);

export const previewOf = (text: string, others: Readonly<Record<string, string>> = {}, path = 'a.md'): AgentPreview => {
  const preview = placed({ [path]: text, ...others }).previews.preview(uriOf(path), 1);
  if (!preview) throw new Error(`${path} has no preview`);
  return preview;
};

/** A good agent with these lines in its header. */
export const agentWith = (...lines: readonly string[]): string =>
  ['---', 'name: a', 'description: Use it for a.', ...lines, '---', '', 'You do a.', ''].join('\n');

/** `text: why` of every item, by its term; the words of a row that has none. */
export const rowsOf = (groups: readonly EffectiveGroup[], id: EffectiveGroup['id']) =>
  Object.fromEntries(
    groups
      .filter((group) => group.id === id)
      .flatMap(({ rows }) => rows)
      .map(({ term, text, items }) => [
        term,
        [
          ...(text === null ? [] : [text]),
          ...items.map((item) => (item.why === null ? item.text : `${item.text}: ${item.why}`)),
        ],
      ]),
  );
