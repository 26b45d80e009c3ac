/** Hovers over the name of an agent: whether it loads. */
import { describe, expect, it } from 'vitest';
import { header } from '../completion/asked';
import { hoveredAt } from './hovered';

const twin = '---\nname: reviewer\ndescription: b\n---\n';

describe('a name', () => {
  it('says that the agent loads', () => {
    expect(hoveredAt('---\nname: re|viewer\ndescription: b\n---\n')).toEqual({
      word: 'reviewer',
      says: ['Claude Code loads this agent as `reviewer`.'],
    });
  });

  it('says that it loads only because it is repaired, and why', () => {
    expect(hoveredAt('---\nname: re|viewer\ndescription: Use when: now\n---\n')?.says.join(' ')).toMatch(
      /^Claude Code loads this agent only because it repairs the frontmatter\. .+description.+/,
    );
  });

  it('says that it does not load, and why', () => {
    expect(hoveredAt('---\nname: re|viewer\ntools: Read\n---\n')?.says.join(' ')).toMatch(
      /^\*\*Claude Code does not load this agent\.\*\* .*description.+/,
    );
  });

  it.each([
    [{ 'a.md': twin }, 'Another file gives an agent of this name.'],
    [{ 'a.md': twin, 'b.md': twin }, '2 other files give an agent of this name.'],
  ])('says who else is called so', (others, says) => {
    expect(hoveredAt('---\nname: re|viewer\ndescription: b\n---\n', { others })?.says).toContain(says);
  });

  it('says that it cannot be mentioned', () => {
    expect(hoveredAt('---\nname: my| agent\ndescription: b\n---\n')?.says.join(' ')).toContain(
      'It cannot be mentioned behind `@`',
    );
  });

  it('has the verdict on its key as well', () => {
    expect(hoveredAt(header().replace('name', 'na|me'))?.says.join(' ')).toMatch(
      /^\*\*name\*\* \(text\)[\s\S]*Claude Code loads this agent as `reviewer`\.$/,
    );
  });

  it('shows backticks as they are written', () => {
    expect(hoveredAt('---\nname: a`|b\ndescription: b\n---\n')?.says.join(' ')).toContain('as `` a`b ``.');
  });
});
