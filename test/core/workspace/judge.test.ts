import { describe, expect, it } from 'vitest';
import { Workspace } from '../../../src/core/workspace/workspace';

const good = '---\nname: a\ndescription: d\n---\n';
const broken = '---\nname: a\ndescription: - d\n---\n';
const noName = '---\ndescription: d\n---\n';

const verdict = (path: string, text: string): string | undefined => {
  const workspace = new Workspace();
  const uri = `file:///${path}`;
  workspace.open(uri, text);
  return workspace.file(uri)?.loaded.verdict;
};

describe('a file counts as an agent by its place', () => {
  it.each([
    ['p/.claude/agents/a.md', good, 'loads'],
    ['p/.claude/agents/deep/er/a.md', good, 'loads'],
    ['p/.claude/agents/.hidden/a.md', good, 'loads'],
    ['p/.claude/agents/node_modules/a.md', good, 'loads'],
    ['p/.claude/agents/references/a.md', noName, 'does-not-load'],
    ['p/.claude/agents/README.md', good, 'loads'],
    ['p/.claude/agents/README.md', broken, 'not-an-agent'],
    ['p/.claude/agents/_draft.md', broken, 'not-an-agent'],
    ['p/.claude/agents/agent-template.md', noName, 'not-an-agent'],
    ['p/.claude/agents/AGENTS.md', noName, 'not-an-agent'],
    ['p/.claude/agents/agents.md', noName, 'does-not-load'],
    ['p/.claude/agents/security.md', noName, 'does-not-load'],
    ['p/.claude/agents/notes.md', 'Just notes.\n', 'not-an-agent'],
    ['p/.claude/agents/notes.md', '---\ntitle: Notes\n---\n', 'not-an-agent'],
    ['p/.claude/skills/a/SKILL.md', good, 'not-an-agent'],
    ['p/.claude/commands/a.md', good, 'not-an-agent'],
    ['p/.claude/agent-memory/a/b.md', good, 'not-an-agent'],
    ['p/templates/a.md', good, 'not-an-agent'],
    ['p/node_modules/x/a.md', good, 'not-an-agent'],
    ['p/README.md', good, 'not-an-agent'],
    ['p/collection/a.md', good, 'loads'],
    ['p/collection/a.md', broken, 'does-not-load'],
    ['p/collection/a.md', noName, 'not-an-agent'],
    ['p/collection/a.md', '---\nname: a\ntitle: b\n---\n', 'not-an-agent'],
    ['p/collection/a.md', '---\nname: a\ndescription: d\nmodel: openai/gpt-4o\n---\n', 'not-an-agent'],
    ['p/collection/a.md', '---\nname: a\ndescription: d\nmodel: sonet\n---\n', 'loads'],
    ['p/.claude/agents/a.md', '---\nname: a\ndescription: d\nmodel: gpt-4o\n---\n', 'loads'],
    ['p/collection/a.md', '---\ndescription: d\nmodel: opus\n---\n', 'does-not-load'],
  ])('%s with %j: %s', (path, text, expected) => {
    expect(verdict(path, text)).toBe(expected);
  });
});
