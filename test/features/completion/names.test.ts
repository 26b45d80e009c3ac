/** Names of skills and agents of the workspace. */
import { describe, expect, it } from 'vitest';
import { header, labelsAt, resultOf, withCarriageReturns } from './asked';

const agent = (name: string): string => `---\nname: ${name}\ndescription: About ${name}\n---\nBody\n`;

const others = {
  'planner.md': agent('planner'),
  'team/writer.md': agent('writer'),
  'broken.md': '---\nname: broken\n---\n',
  'odd.md': agent('odd name'),
  'notes/loose.md': agent('loose'),
};

const paths = Object.fromEntries(
  Object.entries(others).map(([name, text]) => [
    name.startsWith('team/') ? `project/.claude/agents/${name}` : name,
    text,
  ]),
);

describe('skills', () => {
  const around = { skills: ['pdf', 'tests'] };

  it.each([
    ['skills: |', 'skills: tests'],
    ['skills: pdf, |', 'skills: pdf, tests'],
    ['skills: [pdf, t|]', 'skills: [pdf, tests]'],
    ['skills:\n  - |', 'skills:\n  - tests'],
    ['skills:\n  - pdf\n  - t|', 'skills:\n  - pdf\n  - tests'],
  ])('complete %j', (before, after) => {
    expect(resultOf(header(before), 'tests', around)).toBe(header(after));
    expect(resultOf(withCarriageReturns(header(before)), 'tests', around)).toBe(withCarriageReturns(header(after)));
  });

  it('are those that the list does not hold yet', () => {
    expect(labelsAt(header('skills:', '  - pdf', '  - |'), around)).toEqual(['tests']);
  });
});

describe('agents', () => {
  it.each([
    ['tools: Agent(|)', 'tools: Agent(planner)'],
    ['tools: Task(|), Read', 'tools: Task(planner), Read'],
    ['tools: Read, Agent(writer, |)', 'tools: Read, Agent(writer, planner)'],
    ['tools: Agent(writer,|)', 'tools: Agent(writer, planner)'],
    ['tools: [Agent(pl|)]', 'tools: [Agent(planner)]'],
    ['tools:\n  - Agent(|', 'tools:\n  - Agent(planner'],
    ['disallowedTools: Agent(|)', 'disallowedTools: Agent(planner)'],
    ['observer: |', 'observer: planner'],
    ['observer: writer, |', 'observer: writer, planner'],
  ])('complete %j', (before, after) => {
    expect(resultOf(header(before), 'planner', { others: paths })).toBe(header(after));
    expect(resultOf(withCarriageReturns(header(before)), 'planner', { others: paths })).toBe(
      withCarriageReturns(header(after)),
    );
  });

  it('are those that load, without this one and without those of no agents folder', () => {
    expect(labelsAt(header('tools: Agent(|)'), { others: paths })).toEqual(['odd name', 'planner', 'writer']);
  });

  it('are not offered twice in one list', () => {
    expect(labelsAt(header('tools: Agent(planner, |)'), { others: paths })).toEqual(['odd name', 'writer']);
  });

  it('go by the name of their plugin', () => {
    const around = {
      others: { 'project/tool/agents/sub/helper.md': agent('helper') },
      plugins: ['file:///project/tool/'],
    };
    expect(labelsAt(header('observer: |'), around)).toEqual(['tool:sub:helper']);
  });
});

describe('the prompt', () => {
  it('completes agents that can be mentioned', () => {
    expect(labelsAt(`${header('model: opus')}Ask @agent-|`, { others: paths })).toEqual(['planner', 'writer']);
  });

  it('takes the name that is begun', () => {
    const prompt = `${header('model: opus')}Ask @agent-`;
    expect(resultOf(`${prompt}pl|`, 'planner', { others: paths })).toBe(`${prompt}planner`);
  });

  it.each(['|', 'tools: |', '@|', 'name: |\n'])('completes nothing else: %j', (line) => {
    expect(labelsAt(`${header('model: opus')}${line}`, { others: paths })).toEqual([]);
  });
});
