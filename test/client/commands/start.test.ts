import { describe, expect, it } from 'vitest';
import { type Start, startingFrom } from '../../../src/client/commands/newAgent/start';

const template = (name: string): Start => ({
  kind: 'template',
  template: {
    label: name,
    summary: '',
    agent: { name, description: `Use ${name}.`, tools: ['Read'], model: null, color: 'red', prompt: 'Work.' },
  },
});

describe('startingFrom', () => {
  it('offers what the template holds', () => {
    expect(startingFrom(template('planner'), {})).toMatchObject({
      name: 'planner',
      description: 'Use planner.',
      tools: ['Read'],
      color: 'red',
    });
  });

  it('gives way to another template', () => {
    const first = startingFrom(template('planner'), {});
    expect(startingFrom(template('tester'), first)).toMatchObject({ name: 'tester', description: 'Use tester.' });
  });

  it('keeps what was typed', () => {
    const typed = { ...startingFrom(template('planner'), {}), name: 'mine' };
    expect(startingFrom(template('tester'), typed)).toMatchObject({ name: 'mine', description: 'Use tester.' });
  });

  it('forgets what was only offered when it becomes blank again', () => {
    const first = startingFrom(template('planner'), {});
    expect(startingFrom({ kind: 'blank' }, first)).toMatchObject({
      name: '',
      description: '',
      tools: null,
      color: null,
    });
  });
});
