import { describe, expect, it } from 'vitest';
import { serverNames } from '../../../src/client/commands/newAgent/mcpServers';
import { serverTool, setOf, toolGroups, toolSets } from '../../../src/client/commands/newAgent/tools';

const named = (...names: readonly string[]) => names.map((name) => ({ name, summary: '', yieldsTo: null }));

describe('toolSets', () => {
  it('leaves the key out for all tools', () => {
    expect(toolSets([])[0]).toMatchObject({ label: 'All tools', tools: null });
  });

  it('holds only tools that the program knows', () => {
    const sets = toolSets(named('Read', 'Grep', 'Edit', 'Bash'));
    expect(sets.find(({ label }) => label === 'Read and edit')).toMatchObject({
      detail: 'Changes files, and runs nothing: Read, Grep, Edit',
      tools: ['Read', 'Grep', 'Edit'],
    });
  });

  it('keeps sets without writing tools apart', () => {
    const readOnly = toolSets(named('Read', 'Grep', 'Glob', 'Edit', 'Write')).find(
      ({ label }) => label === 'Read only',
    );
    expect(readOnly?.tools).toEqual(['Read', 'Grep', 'Glob']);
  });

  it('leaves out what the program leaves out beside another tool', () => {
    const search = { name: 'Grep', summary: '', yieldsTo: 'Bash' };
    const sets = toolSets([...named('Read', 'Edit', 'Bash'), search]);
    const toolsOf = (label: string) => sets.find((set) => set.label === label)?.tools;
    expect(toolsOf('Read and edit')).toEqual(['Read', 'Grep', 'Edit']);
    expect(toolsOf('Read, edit and run')).toEqual(['Read', 'Edit', 'Bash']);
  });

  it('offers those of the template first', () => {
    expect(toolSets([], ['Read', 'Bash'])[0]).toMatchObject({ label: 'As in the template', tools: ['Read', 'Bash'] });
  });
});

describe('setOf', () => {
  const choices = [...named('Read', 'Glob', 'Edit', 'Bash'), { name: 'Grep', summary: '', yieldsTo: 'Bash' }];

  it.each([
    ['every tool', null, 'All tools'],
    ['a set', ['Glob', 'Read', 'Grep'], 'Read only'],
    ['groups', ['Read', 'Glob', 'Bash'], 'Choose groups…'],
    ['a group and a server', ['Bash', 'mcp__docs'], 'Choose groups…'],
    ['single tools', ['Read', 'Bash'], 'Pick tools…'],
    ['the template', ['Glob'], 'As in the template'],
  ])('tells how %s were chosen', (_title, chosen, label) => {
    expect(setOf(choices, toolSets(choices, ['Glob']), toolGroups(choices, ['docs']), chosen)?.label).toBe(label);
  });
});

describe('toolGroups', () => {
  it('names what each group holds, and a group for each server', () => {
    expect(toolGroups(named('Read', 'Bash'), ['issue tracker'])).toEqual([
      { label: 'Read', description: 'Read', tools: ['Read'] },
      { label: 'Run', description: 'Bash', tools: ['Bash'] },
      { label: 'MCP server issue tracker', description: 'mcp__issue_tracker', tools: ['mcp__issue_tracker'] },
    ]);
  });

  it('writes every other sign of a server as an underscore', () => {
    expect(serverTool('a.b/c-d')).toBe('mcp__a_b_c-d');
  });
});

describe('serverNames', () => {
  it.each([
    ['names and nothing else', '{"mcpServers": {"tracker": {"command": "run-me"}, "docs": {}}}', ['tracker', 'docs']],
    ['a name that could not be told from a tool', '{"mcpServers": {"a__b": {}, "_x": {}, "*": {}}}', []],
    ['no servers', '{}', []],
    ['servers in a list', '{"mcpServers": ["tracker"]}', []],
    ['no JSON', 'not json', []],
    ['half a file', '{"mcpServers": {"tracker": {', ['tracker']],
  ])('reads %s', (_title, text, names) => {
    expect(serverNames(text)).toEqual(names);
  });
});
