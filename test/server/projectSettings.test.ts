import { describe, expect, it } from 'vitest';
import { ProjectSettings } from '../../src/server/projectSettings';

const off = '{ "rules": { "body-empty": "off" } }';

const levelIn = (repositories: readonly string[], settings: readonly string[]) => {
  const project = new ProjectSettings((message) => expect.unreachable(message));
  for (const folder of settings) project.set(`${folder}/.agent-author.json`, off);
  for (const folder of repositories) project.addRepository(`${folder}/.git`);
  return project.book({}).of('file:///w/inner/.claude/agents/a.md').levelOf('body-empty');
};

describe('the settings of a project', () => {
  it.each([
    { why: 'above it', repositories: [], settings: ['file:///w'], level: 'off' },
    { why: 'outside its repository', repositories: ['file:///w/inner'], settings: ['file:///w'], level: undefined },
    {
      why: 'at the top of its repository',
      repositories: ['file:///w/inner'],
      settings: ['file:///w/inner'],
      level: 'off',
    },
    { why: 'above another repository', repositories: ['file:///w/in'], settings: ['file:///w'], level: 'off' },
  ])('count as on the command line for an agent where they lie $why', ({ repositories, settings, level }) => {
    expect(levelIn(repositories, settings)).toBe(level);
  });
});
