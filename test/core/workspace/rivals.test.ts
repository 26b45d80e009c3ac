import { describe, expect, it } from 'vitest';
import { Workspace } from '../../../src/core/workspace/workspace';

const user = 'file:///home/me/.claude/agents/';
const managed = 'file:///etc/claude-code/.claude/agents/';
const repository = 'file:///place/shop/.claude/agents/';
const checkout = 'file:///place/shop/packages/checkout/.claude/agents/';
const blog = 'file:///place/blog/.claude/agents/';
const kit = 'file:///place/shop/kit/';

const agent = (name: string, more = ''): string => `---\nname: ${name}\ndescription: Does it.\n${more}---\nDo it.\n`;
const source = (text: string) => ({ text, size: text.length });

const workspaceOf = (roots: readonly string[], ...uris: readonly string[]): Workspace => {
  const workspace = new Workspace();
  workspace.setFolders({ plugins: new Set([kit]), user, managed, roots });
  for (const uri of uris) workspace.disk(uri, source(agent('reviewer')));
  return workspace;
};

const standing = (workspace: Workspace, uri: string): readonly [string | undefined, readonly string[]] => {
  const file = workspace.file(uri);
  if (!file) throw new Error(`${uri} is not in the workspace`);
  const { by, over } = workspace.standing(file);
  return [by?.uri, over.map((other) => other.uri)];
};

const at = (folder: string): string => `${folder}reviewer.md`;
const shop = 'file:///place/shop';

describe('of agents of one name', () => {
  it.each([
    ['one of the project comes before one of the user', [shop], user, repository],
    ['one that is managed comes before one of the project', [shop], repository, managed],
    ['one that is managed comes before one of the user, with no folder open', [], user, managed],
    ['the innermost folder comes first', [`${shop}/packages/checkout`], repository, checkout],
    ['the innermost folder comes first further below', [`${shop}/packages/checkout/src`], repository, checkout],
  ])('%s', (_title, roots, loser, winner) => {
    const workspace = workspaceOf(roots, at(loser), at(winner));
    expect(standing(workspace, at(loser))).toEqual([at(winner), []]);
    expect(standing(workspace, at(winner))).toEqual([undefined, [at(loser)]]);
  });

  it.each([
    ['one in a folder below is not read', [shop], repository, checkout],
    ['one in a folder below takes nothing from the user', [shop], user, checkout],
    ['one in a folder beside is not read', [shop, 'file:///place/blog'], repository, blog],
    ['one whose folder only begins alike is not read', ['file:///place/shopping'], user, repository],
    ['one of a plugin has another name', [shop], user, `${kit}agents/`],
    ['two in one folder are the business of a check', [shop], repository, `${repository}team/`],
  ])('%s', (_title, roots, one, other) => {
    const workspace = workspaceOf(roots, at(one), at(other));
    expect([standing(workspace, at(one)), standing(workspace, at(other))]).toEqual([
      [undefined, []],
      [undefined, []],
    ]);
  });

  it('one that is used in another open folder counts as used', () => {
    const workspace = workspaceOf([shop, 'file:///place/blog'], at(user), at(repository));
    expect(standing(workspace, at(user))).toEqual([undefined, []]);
  });

  it('one takes the place of all others', () => {
    const workspace = workspaceOf([`${shop}/packages/checkout`], at(user), at(repository), at(checkout));
    expect(standing(workspace, at(checkout))).toEqual([undefined, [at(user), at(repository)]]);
  });

  it('one that does not load takes nothing', () => {
    const workspace = workspaceOf([shop], at(user));
    workspace.disk(at(repository), source('---\nname: reviewer\n---\nDo it.\n'));
    expect(standing(workspace, at(user))).toEqual([undefined, []]);
  });
});

describe('a change answers with those that stand otherwise', () => {
  const others = [`${user}writer.md`, `${repository}tester.md`];
  const filled = (): Workspace => {
    const workspace = workspaceOf([shop], at(user), at(repository));
    for (const uri of others) workspace.disk(uri, source(agent(uri.slice(-9, -3))));
    // Nobody who has not asked has an answer that could change.
    standing(workspace, at(user));
    return workspace;
  };

  it('when the name is given up', () => {
    expect([...filled().disk(at(repository), source(agent('inspector')))].sort()).toEqual([at(user), at(repository)]);
  });

  it('when the file goes', () => {
    const workspace = filled();
    expect([...workspace.disk(at(repository), undefined)].sort()).toEqual([at(user), at(repository)]);
    expect(standing(workspace, at(user))).toEqual([undefined, []]);
  });

  it('and with no other when the name stays', () => {
    expect([...filled().disk(at(repository), source(agent('reviewer', 'model: opus\n')))]).toEqual([at(repository)]);
  });
});
