import { describe, expect, it } from 'vitest';
import { textAt } from '../../src/core/text/span';
import { spanOf } from '../../src/features/convert';
import { documentLinks } from '../../src/features/documentLinks';
import { header, viewOf } from './completion/asked';

const agent = (name: string): string => `---\nname: ${name}\ndescription: Use it for every change.\n---\nHi.\n`;
const others = {
  'tester.md': agent('tester'),
  'deep/other.md': agent('other'),
  'elsewhere/.claude/agents/far.md': agent('far'),
};

/** `tester to tester.md` */
const links = (text: string): readonly string[] => {
  const view = viewOf(text, { others, skills: ['release'] });
  return documentLinks(view).map(
    ({ range, target = '' }) =>
      `${textAt(text, spanOf(view.lines, range))} to ${target.split('/').slice(-2).join('/')}`,
  );
};

describe('links of an agent', () => {
  it('lead to the agents that its tools name', () => {
    expect(links(header('tools: Read, Agent(tester, nobody), Task(tester)'))).toEqual([
      'tester to agents/tester.md',
      'tester to agents/tester.md',
    ]);
  });

  it('lead to the agents that its prompt mentions, of the same folder alone', () => {
    expect(links(`${header()}Ask @agent-tester. Then @agent-far and @agent-reviewer.`)).toEqual([
      'tester to agents/tester.md',
    ]);
  });

  it.each(['skills: release', 'skills: [other, "release"]', 'skills:\n  - release'])(
    'lead to its skills: %s',
    (line) => {
      expect(links(header(line))).toEqual(['release to release/SKILL.md']);
    },
  );
});
