import { describe, expect, it } from 'vitest';
import { Workspace } from '../../src/core/workspace/workspace';
import { Derived } from '../../src/features/derived';
import type { AgentSummary } from '../../src/protocol/server';

const user = 'file:///home/me/.claude/agents/';
const project = 'file:///place/shop/.claude/agents/';
const reviewer = '---\nname: reviewer\ndescription: Use it to review changes.\ntools: Read, Nothing\n---\nReview it.\n';
const source = (text: string) => ({ text, size: text.length });

const place = () => {
  const workspace = new Workspace();
  const derived = new Derived(workspace, () => undefined);
  workspace.setFolders({ plugins: new Set(), user, roots: ['file:///place/shop'] });
  const put = (uri: string, text: string): void => derived.forget(workspace.disk(uri, source(text)));
  return { workspace, derived, put };
};

const short = ({ uri, shadowedBy, shadows, usedBy }: AgentSummary) => ({
  uri,
  by: shadowedBy && `${shadowedBy.scope} ${shadowedBy.path}`,
  over: shadows.map(({ scope, path }) => `${scope} ${path}`),
  usedBy,
});

describe('a row', () => {
  it('has no counts until its file was examined, and all of them from then on', () => {
    const { workspace, derived, put } = place();
    put(`${project}reviewer.md`, reviewer);
    const [hasty] = derived.rows(null);
    const [file] = workspace.files();
    const findings = file && derived.findings(file).length;
    expect([hasty?.verdict, hasty?.informations, findings]).toEqual(['loads', 0, 1]);
    expect(derived.rows(null)).toEqual(derived.summaries());
    put(`${project}reviewer.md`, reviewer.replace('Read', 'Reed'));
    expect(derived.rows(null)).toEqual(derived.summaries());
  });

  it('is left out where it was asked for and is none', () => {
    const { derived, put } = place();
    put(`${project}notes.md`, 'Notes.\n');
    put(`${project}reviewer.md`, reviewer);
    const uris = ['notes.md', 'gone.md', 'reviewer.md'].map((name) => `${project}${name}`);
    expect(derived.rows(uris).map(({ uri }) => uri)).toEqual([`${project}reviewer.md`]);
  });
});

describe('a summary', () => {
  it('follows when another takes its place, and when that one goes', () => {
    const { derived, put } = place();
    put(`${user}mine.md`, reviewer);
    put(`${user}lead.md`, '---\nname: lead\ndescription: Use it to lead.\ntools: Agent(reviewer)\n---\nLead.\n');
    const before = derived.summaries().map(short);
    put(`${project}theirs.md`, reviewer);
    expect(derived.summaries().map(short)).toEqual([
      { uri: `${user}lead.md`, by: null, over: [], usedBy: 0 },
      { uri: `${user}mine.md`, by: 'project theirs.md', over: [], usedBy: 1 },
      { uri: `${project}theirs.md`, by: null, over: ['user mine.md'], usedBy: 0 },
    ]);
    put(`${project}theirs.md`, 'Not any more.\n');
    expect(derived.summaries().map(short)).toEqual(before);
  });

  it('names those of one folder that share its name, as long as they load', () => {
    const { derived, put } = place();
    put(`${project}one.md`, reviewer);
    put(`${project}deep/two.md`, reviewer);
    const namesakes = () => derived.summaries().map((summary) => summary.namesakes.map(({ path }) => path));
    expect(namesakes()).toEqual([['one.md'], ['deep/two.md']]);
    expect(derived.summaries().map(({ fault }) => fault?.rule)).toEqual(Array(2).fill('agent-name-duplicate'));
    put(`${project}deep/two.md`, reviewer.replace('description', 'summary'));
    expect(namesakes()).toEqual([[], []]);
  });

  it.each([
    ['of a project', `${project}reviewer.md`, reviewer, '@agent-reviewer'],
    ['of a plugin, in a folder', 'file:///kit/agents/code/reviewer.md', reviewer, '@agent-kit:code:reviewer'],
    ['that does not load', `${project}reviewer.md`, '---\nname: reviewer\ntools: Read\n---\nWork.\n', null],
    ['that cannot be typed', `${project}a.md`, '---\nname: two words\ndescription: Use it.\n---\nWork.\n', null],
  ])('says how people call an agent %s', (_title, uri, text, mention) => {
    const { workspace, derived } = place();
    workspace.setFolders({ plugins: new Set(['file:///kit/']) });
    workspace.open(uri, text);
    expect(derived.summaries().map((summary) => summary.mention)).toEqual([mention]);
  });
});
