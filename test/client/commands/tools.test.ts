import { describe, expect, it } from 'vitest';
import { toolSets } from '../../../src/client/commands/newAgent/tools';

const named = (...names: readonly string[]) => names.map((name) => ({ name, summary: '' }));

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
});
