import { describe, expect, it } from 'vitest';
import { Workspace } from '../../../src/core/workspace/workspace';

const user = 'file:///home/me/.claude/agents/';
const shop = 'file:///place/shop/.claude/agents/';
const blog = 'file:///place/blog/.claude/agents/';
const plugin = 'file:///place/shop/kit/agents/';

const reviewer = '---\nname: reviewer\ndescription: Reviews.\n---\nReview it.\n';
const lead = '---\nname: lead\ndescription: Leads.\ntools: Read, Agent(reviewer, tester)\n---\nLead.\n';
const writer = '---\nname: writer\ndescription: Writes.\n---\nAsk @agent-reviewer twice: @agent-reviewer.\n';
const source = (text: string) => ({ text, size: text.length });

const workspaceOf = (texts: Readonly<Record<string, string>>): Workspace => {
  const workspace = new Workspace();
  workspace.setFolders({ plugins: new Set(['file:///place/shop/kit/']), user });
  for (const [uri, text] of Object.entries(texts)) workspace.disk(uri, source(text));
  return workspace;
};

const usesOf = (workspace: Workspace, uri: string): number | undefined => {
  const file = workspace.file(uri);
  return file && workspace.users(file).length;
};

describe('an agent is used', () => {
  it.each([
    [
      'by one that lists it and one that mentions it',
      shop,
      { [`${shop}lead.md`]: lead, [`${shop}writer.md`]: writer },
      2,
    ],
    [
      'not where a plugin has its name',
      shop,
      { [`${shop}lead.md`]: '---\nname: lead\ndescription: Leads.\n---\nAsk @agent-reviewer:tester.\n' },
      0,
    ],
    ['not by itself', shop, { [`${shop}reviewer.md`]: reviewer.replace('it.', '@agent-reviewer.') }, 0],
    ['as one of the user, by the project', user, { [`${shop}lead.md`]: lead }, 1],
    ['not where a nearer one has its name', user, { [`${shop}lead.md`]: lead, [`${shop}reviewer.md`]: reviewer }, 0],
    ['not from another project', shop, { [`${blog}lead.md`]: lead }, 0],
    ['not by its bare name, if it is of a plugin', plugin, { [`${shop}lead.md`]: lead }, 0],
    ['within its plugin', plugin, { [`${plugin}writer.md`]: writer }, 1],
  ])('%s', (_title, folder, others, count) => {
    const workspace = workspaceOf({ [`${folder}reviewer.md`]: reviewer, ...others });
    expect(usesOf(workspace, `${folder}reviewer.md`)).toBe(count);
  });
});

describe('a change of who speaks of it', () => {
  const workspace = () => {
    const filled = workspaceOf({ [`${user}reviewer.md`]: reviewer, [`${shop}lead.md`]: lead });
    // Nobody who has not asked has an answer that could change.
    expect(usesOf(filled, `${user}reviewer.md`)).toBe(1);
    return filled;
  };

  it('answers with the agent', () => {
    const changed = workspace().disk(`${shop}lead.md`, source(lead.replace('reviewer, ', '')));
    expect([...changed].sort()).toEqual([`${user}reviewer.md`, `${shop}lead.md`]);
  });

  it('answers with it when a nearer one takes its name', () => {
    const all = workspace();
    expect([...all.disk(`${shop}reviewer.md`, source(reviewer))].sort()).toEqual([
      `${user}reviewer.md`,
      `${shop}reviewer.md`,
    ]);
    expect(usesOf(all, `${user}reviewer.md`)).toBe(0);
  });

  it('leaves it alone when the rest of that file changes', () => {
    const changed = workspace().disk(`${shop}lead.md`, source(lead.replace('Lead.', 'Lead well.')));
    expect([...changed]).toEqual([`${shop}lead.md`]);
  });
});
