import { describe, expect, it } from 'vitest';
import {
  isInPlugins,
  isInWorkspace,
  isNoise,
  isOfUser,
  isPluginFolder,
  pluginRoot,
} from '../../../src/client/files/places';
import { isAgentPath } from '../../../src/core/hosts/placement';

describe('pluginRoot', () => {
  it.each([
    ['/a/b/.claude-plugin/plugin.json', '/a/b'],
    ['/.claude-plugin/plugin.json', ''],
    ['/a/plugin.json', undefined],
    ['/a/.claude-plugin/marketplace.json', undefined],
  ])('of %s is %s', (path, root) => {
    expect(pluginRoot(path)).toBe(root);
  });
});

describe('isInWorkspace', () => {
  it.each([
    '/w/.claude/agents/a.md',
    '/w/.claude/agents/team/deep/a.md',
    '/w/.claude/agents/a.MD',
    '/w/.claude/agents/a.md.txt',
    '/w/sub/.claude/agents/.hidden.md',
    '/w/.claude/skills/pdf/SKILL.md',
    '/w/.claude-plugin/plugin.json',
    '/w/plug/agents/a.md',
  ])('takes %s', (path) => {
    expect(isInWorkspace(path, ['/w/plug'])).toBe(true);
  });

  it.each([
    '/w/.claude/agents/a.txt',
    '/w/.claude/agents/a.md.bak',
    '/w/plug/agents/a.MD',
    '/w/.claude/skills/pdf/deep/SKILL.md',
    '/w/.claude/skills/pdf/README.md',
    '/w/docs/agents/a.md',
    '/w/plugin/agents/a.md',
    '/w/README.md',
  ])('leaves %s', (path) => {
    expect(isInWorkspace(path, ['/w/plug'])).toBe(false);
  });
});

describe('the endings of agents', () => {
  it.each(['md', 'MD', 'mdx', 'mdc', 'Markdown', 'md.txt', 'txt', 'md.bak', 'off', 'm', 'mjs'])(
    'are the same as in the core: %s',
    (ending) => {
      const path = `/w/.claude/agents/a.${ending}`;
      expect(isInWorkspace(path, [])).toBe(isAgentPath(path));
    },
  );
});

describe('isOfUser', () => {
  it.each([
    ['/home/me/.claude/agents/a.md', true],
    ['/home/me/.claude/agents/team/a.md', true],
    ['/home/me/.claude/skills/pdf/SKILL.md', true],
    ['/home/me/.claude/skills/pdf/deep/SKILL.md', false],
    ['/home/me/.claude/agents/a.MD', true],
    ['/home/me/.claude/agents/a.old', false],
    ['/home/me/.claude/CLAUDE.md', false],
    ['/home/you/.claude/agents/a.md', false],
  ])('of %s is %s', (path, expected) => {
    expect(isOfUser(path, '/home/me/.claude')).toBe(expected);
  });
});

describe('isInPlugins', () => {
  it.each([
    ['/h/plugins/cache/market/kit/1.2.0/.claude-plugin/plugin.json', true],
    ['/h/plugins/cache/market/kit/1.2.0/agents/team/a.md', true],
    ['/h/plugins/cache/market/kit/1.2.0/README.md', false],
    ['/h/plugins/installed_plugins.json', false],
  ])('of %s is %s', (path, expected) => {
    expect(isInPlugins(path)).toBe(expected);
  });
});

describe('isPluginFolder', () => {
  it.each([
    ['cache/market/kit/1.2.0', true],
    ['cache/market/kit/1.2.0/.claude-plugin', true],
    ['cache/market/kit/1.2.0/agents/team/deep/er', true],
    ['marketplaces/market/plugins/kit', true],
    ['marketplaces/market/.claude-plugin', true],
    ['cache/market/kit/1.2.0/src', false],
    ['cache/market/kit/1.2.0/src/.claude-plugin', false],
    ['marketplaces/market/.git', false],
    ['marketplaces/market/node_modules/agents', false],
    ['marketplaces/market/.github', false],
  ])('enters %s: %s', (path, expected) => {
    expect(isPluginFolder(`/h/plugins/${path}`, '/h/plugins')).toBe(expected);
  });
});

describe('isNoise', () => {
  it.each([
    ['/w/src/agents/runner.ts', true],
    ['/w/agents/image.png', true],
    ['/w/agents/package.json', true],
    ['/w/.claude/agents/a.md', false],
    ['/w/.claude/agents/a.MDX', false],
    ['/w/.claude/agents/team', false],
    ['/w/.claude/agents/v1.2', false],
    ['/w/.claude/agents/.hidden', false],
    ['/w/.claude', false],
    ['/w/.claude-plugin/plugin.json', false],
  ])('of %s is %s', (path, expected) => {
    expect(isNoise(path)).toBe(expected);
  });
});
