import { describe, expect, it } from 'vitest';
import { claudeCode } from '../../../src/core/hosts/claude-code';
import { toolsListing } from '../../../src/core/load/listing';
import { loadFile } from '../../../src/core/load/load';

const given = (...lines: readonly string[]) => {
  const text = `---\nname: a\ndescription: b\n${lines.join('\n')}\n---\n\nBody.\n`;
  const { agent } = loadFile(text, claudeCode, { stem: 'a', size: text.length });
  return agent && { tools: agent.tools.tools, listing: toolsListing(agent, claudeCode) };
};

/** Each recorded from the program. */
describe('the tools of an agent', () => {
  it.each([
    [['disallowedTools: "*, Bash"'], 'all', 'All tools'],
    [['disallowedTools: ["*", Bash]'], 'all', 'All tools'],
    [['tools: Read, Bash', 'disallowedTools: "*, Bash"'], ['Read', 'Bash'], 'Read, Bash'],
    [['tools: Read, Bash', 'disallowedTools: "Bash, *(x)"'], ['Read'], 'Read'],
    [['tools: Bash', 'memory: user', 'disallowedTools: Write, Edit'], ['Bash', 'Read'], 'Bash, Read'],
    [['tools: []', 'memory: user'], ['Write', 'Edit', 'Read'], 'Write, Edit, Read'],
    [['tools: {allowed: [Bash]}', 'memory: user'], ['Write', 'Edit', 'Read'], 'Write, Edit, Read'],
    [['tools: Bash', 'memory: User'], ['Bash'], 'Bash'],
  ])('with %j are %j', (lines, tools, listing) => {
    expect(given(...lines)).toEqual({ tools, listing });
  });
});
