/** An agent typed from its first hyphen to its last line: every text on the way is asked, broken as it is. */
import { describe, expect, it } from 'vitest';
import { hoveredAt } from '../hover/hovered';
import { labelsAt, withCarriageReturns } from './asked';

const agent = `---
name: reviewer
description: "Reviews code: all of it"
tools: Read, Grep(src/**), Agent(planner, writer)
disallowedTools: ["Bash(rm *)", 'Write', Edit]
model: opus[1m] # big
skills:
  - pdf
  - "tests"
hooks:
  PreToolUse:
    - matcher: Bash
      hooks: [{ type: command, command: ./check.sh }]
initialPrompt: >-
  Go on: now
  and then
---
Ask @agent-planner.
`;

const prefixes = [agent, withCarriageReturns(agent)].flatMap((text) =>
  Array.from({ length: text.length + 1 }, (_, length) => text.slice(0, length)),
);

describe('an agent that is being typed', () => {
  it('never has a label twice at the end of what is there', () => {
    const doubled = prefixes.filter((prefix) => {
      const labels = labelsAt(`${prefix}|`, { skills: ['pdf', 'tests'] });
      return new Set(labels).size < labels.length;
    });
    expect(doubled).toEqual([]);
  });

  it('has keys at the start of every line that begins one', () => {
    const starts = [...agent.matchAll(/\n(?=[a-z]\w+:)/g)].map(({ index }) => agent.slice(0, index + 1));
    expect(starts).toHaveLength(8);
    expect(starts.filter((start) => !labelsAt(`${start}|`).includes('maxTurns'))).toEqual([]);
  });

  it('has a hover for every one of its keys but never for its prompt', () => {
    const words = Array.from(
      { length: agent.length },
      (_, at) => hoveredAt(`${agent.slice(0, at)}|${agent.slice(at)}`)?.word,
    );
    const keys = [...agent.matchAll(/^([a-z]\w+):/gm)].map(({ 1: key }) => key);
    expect(keys.filter((key) => !words.includes(key))).toEqual([]);
    expect(words.slice(agent.lastIndexOf('---')).every((word) => word === undefined)).toBe(true);
  });
});
