import { describe, expect, it } from 'vitest';
import { lint } from '../../../src/core/lint/lint';
import { Workspace } from '../../../src/core/workspace/workspace';

const folder = 'file:///project/.claude/agents/';
const [a, b, c] = [`${folder}a.md`, `${folder}team/b.md`, `${folder}c.md`];
const agent = (name: string): string => `---\nname: ${name}\ndescription: Does what is asked of it.\n---\nReview it.\n`;
const source = (text: string) => ({ text, size: text.length });

const filled = (texts: Readonly<Record<string, string>>): Workspace => {
  const workspace = new Workspace();
  for (const [uri, text] of Object.entries(texts)) workspace.disk(uri, source(text));
  // What nobody was told cannot become another.
  for (const file of workspace.files()) lint(file, workspace);
  return workspace;
};

const names = (workspace: Workspace): readonly (string | undefined)[] =>
  workspace.files().map(({ loaded }) => loaded.agent?.name);

const rulesIn = (workspace: Workspace, uri: string): readonly string[] => {
  const file = workspace.file(uri);
  return file ? lint(file, workspace).map(({ rule }) => rule) : [];
};

describe('a change answers with the files whose findings may differ', () => {
  it('a new file: itself', () => {
    expect([...new Workspace().disk(a, source(agent('x')))]).toEqual([a]);
  });

  it('a new file that takes a name: itself and its namesakes', () => {
    expect([...filled({ [a]: agent('x'), [c]: agent('y') }).disk(b, source(agent('x')))].sort()).toEqual([a, b]);
  });

  it('a new name: itself, those of the old name and those of the new one', () => {
    const workspace = filled({ [a]: agent('x'), [b]: agent('x'), [c]: agent('y') });
    expect([...workspace.disk(b, source(agent('y')))].sort()).toEqual([a, c, b].sort());
  });

  it('a file that is gone: itself and its namesakes', () => {
    const workspace = filled({ [a]: agent('x'), [b]: agent('x') });
    expect([...workspace.disk(b, undefined)].sort()).toEqual([a, b]);
    expect([workspace.file(b), rulesIn(workspace, a)]).toEqual([undefined, []]);
  });

  it('a renamed file: the old place, the new one and the namesakes', () => {
    const workspace = filled({ [a]: agent('x'), [b]: agent('x') });
    const touched = new Set([...workspace.disk(b, undefined), ...workspace.disk(c, source(agent('x')))]);
    expect([...touched].sort()).toEqual([a, c, b].sort());
    expect([rulesIn(workspace, a), rulesIn(workspace, c)]).toEqual([
      ['agent-name-duplicate'],
      ['agent-name-duplicate'],
    ]);
  });

  it('a change on disk under an open editor: nothing', () => {
    const workspace = filled({ [a]: agent('x') });
    workspace.open(a, agent('y'));
    expect([...workspace.disk(a, source(agent('z')))]).toEqual([]);
  });

  it('a file in another agents folder: never those of this one', () => {
    const workspace = filled({ [a]: agent('x') });
    expect([...workspace.disk('file:///else/.claude/agents/a.md', source(agent('x')))]).toEqual([
      'file:///else/.claude/agents/a.md',
    ]);
  });

  it('folders that became known: every file', () => {
    const workspace = filled({ [a]: agent('x'), 'file:///kit/agents/b.md': agent('x') });
    expect([...workspace.setFolders({ plugins: new Set(['file:///kit/']) })].sort()).toEqual([
      'file:///kit/agents/b.md',
      a,
    ]);
  });
});

describe('the text of a file', () => {
  it('is that of the editor until it is closed', () => {
    const workspace = filled({ [a]: agent('disk') });
    workspace.open(a, agent('editor'));
    workspace.disk(a, source(agent('later')));
    expect(names(workspace)).toEqual(['editor']);
    workspace.close(a);
    expect(names(workspace)).toEqual(['later']);
  });

  it('is gone with its editor where the disk has none', () => {
    const workspace = new Workspace();
    workspace.open(a, agent('x'));
    workspace.close(a);
    expect(workspace.files()).toEqual([]);
  });

  it('stays in the editor when the disk loses it', () => {
    const workspace = filled({ [a]: agent('x') });
    workspace.open(a, agent('x'));
    workspace.disk(a, undefined);
    expect(names(workspace)).toEqual(['x']);
  });

  it('is that of no agent once the file was deleted, until it is written again', () => {
    const workspace = filled({ [a]: agent('x'), [b]: agent('x') });
    workspace.open(a, agent('x'));
    expect([...workspace.remove(a)].sort()).toEqual([a, b]);
    expect([...workspace.open(a, agent('y'))]).toEqual([a]);
    expect([workspace.file(a), rulesIn(workspace, b)]).toEqual([undefined, []]);
    workspace.disk(a, source(agent('x')));
    expect(names(workspace)).toEqual(['y', 'x']);
  });

  it('is that of an agent again where a deleted file was closed and another is opened there', () => {
    const workspace = filled({ [a]: agent('x') });
    workspace.open(a, agent('x'));
    workspace.remove(a);
    workspace.close(a);
    workspace.open(a, agent('z'));
    expect(names(workspace)).toEqual(['z']);
  });

  it('is not taken from a file that ends otherwise', () => {
    const workspace = filled({
      [`${folder}a.md.bak`]: agent('x'),
      [`${folder}a.off`]: agent('x'),
      [`${folder}a.txt`]: agent('x'),
      'file:///notes/a.mdx': agent('x'),
    });
    expect(workspace.files()).toEqual([]);
  });

  it('gives no agent where the ending was meant otherwise', () => {
    const workspace = filled({ [`${folder}a.MD`]: agent('x'), [`${folder}a.mdx`]: agent('x') });
    expect(workspace.files().map(({ loaded }) => [loaded.verdict, loaded.agent])).toEqual([
      ['does-not-load', undefined],
      ['does-not-load', undefined],
    ]);
  });

  it('is taken from any file that somebody asked for', () => {
    const workspace = new Workspace();
    workspace.setFolders({ plugins: new Set(), asked: new Set(['file:///notes/README.md']) });
    workspace.disk('file:///notes/README.md', source(agent('x')));
    expect(names(workspace)).toEqual(['x']);
  });
});

describe('the order of files', () => {
  it('is that of their URIs, however they came', () => {
    const forward = filled({ [a]: agent('x'), [b]: agent('y'), [c]: agent('z') });
    const backward = filled({ [c]: agent('z'), [b]: agent('y'), [a]: agent('x') });
    expect(names(forward)).toEqual(names(backward));
  });
});

describe('a plugin', () => {
  it('reads its agents by its own rules, with its name', () => {
    const workspace = new Workspace();
    workspace.setFolders({ plugins: new Set(['file:///my%20kit/']) });
    workspace.disk('file:///my%20kit/agents/deep/helper.md', source('No frontmatter.\n'));
    const [file] = workspace.files();
    expect([file?.placement.scope, file?.loaded.agent?.name, file?.loaded.agent?.description]).toEqual([
      'plugin',
      'helper',
      'Agent from my kit plugin',
    ]);
  });

  it('has its name from the folder of its version where it is installed', () => {
    const root = 'file:///home/.claude/plugins/cache/market/garden/1.2.0/';
    const workspace = new Workspace();
    workspace.setFolders({ plugins: new Set([root]) });
    workspace.disk(`${root}agents/helper.md`, source('No frontmatter.\n'));
    expect(workspace.files()[0]?.loaded.agent?.description).toBe('Agent from garden plugin');
  });

  it('does not read what lies beside its agents folder', () => {
    const workspace = new Workspace();
    workspace.setFolders({ plugins: new Set(['file:///kit/']) });
    workspace.disk('file:///kit/other/helper.md', source('No frontmatter.\n'));
    expect(workspace.files().map(({ loaded }) => loaded.verdict)).toEqual(['not-an-agent']);
  });
});

describe('the folder of the user', () => {
  it('is one of its own, which no project collides with', () => {
    const workspace = new Workspace();
    workspace.setFolders({ plugins: new Set(), user: 'file:///home/.claude/agents/' });
    workspace.disk('file:///home/.claude/agents/a.md', source(agent('x')));
    workspace.disk(a, source(agent('x')));
    expect(workspace.files().map(({ placement }) => placement.scope)).toEqual(['user', 'project']);
    expect(rulesIn(workspace, a)).toEqual([]);
  });
});

describe('what an administrator gives to everybody', () => {
  it('is read by the rules of a project', () => {
    const workspace = new Workspace();
    const managed = 'file:///etc/claude-code/.claude/agents/';
    workspace.setFolders({ plugins: new Set(), managed });
    workspace.disk(`${managed}x.md`, source(agent('x')));
    expect(workspace.files()[0]?.placement).toMatchObject({ scope: 'managed', folder: managed, path: 'x.md' });
  });
});
