/** What the tab says that the models are sent. */
import { describe, expect, it } from 'vitest';
import { agentWith, previewOf } from './placed';

const drawn = (pieces: readonly { readonly shown: string }[]): string => pieces.map(({ shown }) => shown).join('');

describe('the line for the main conversation', () => {
  it.each([
    ['tools as written', agentWith('tools: Task, Foo'), '- a: Use it for a. (Tools: Task, Foo)'],
    ['all tools', agentWith(), '- a: Use it for a. (Tools: All tools)'],
    ['what is denied', agentWith('disallowedTools: Write'), '- a: Use it for a. (Tools: All tools except Write)'],
    [
      'a written line end as one',
      '---\nname: a\ndescription: Use it.\\nOften.\n---\nx',
      '- a: Use it.\nOften. (Tools: All tools)',
    ],
  ])('has %s', (_what, text, line) => {
    expect(previewOf(text).model.listing?.exact).toBe(line);
  });

  it('bears the name of the plugin and its folders', () => {
    const { model } = previewOf(agentWith(), {}, 'file:///kit/agents/beds/a.md');
    expect(model.listing?.exact).toBe('- kit:beds:a: Use it for a. (Tools: All tools)');
  });

  it.each([
    [
      'is not sent where the agent does not load',
      '---\ndescription: Use it for a.\nname: "a:b"\n---\nx',
      /does not load, so this is not sent/u,
    ],
    [
      'made line ends of what is written',
      '---\nname: a\ndescription: Use it.\\nOften.\n---\nx',
      /^The \\n in the description becomes a line end, as Claude Code/u,
    ],
    ['says all tools where there are none', agentWith('tools: []'), /is given none/u],
  ])('is told of where it %s', (_what, text, note) => {
    expect(previewOf(text).model.listingNotes).toEqual([expect.stringMatching(note)]);
  });

  it('is none for a file that is no agent', () => {
    expect(previewOf('# Notes\n').model.listing).toBeNull();
  });
});

describe('the system prompt', () => {
  it('names hidden characters, keeps comments, and is there to the letter', () => {
    const { prompt, promptNotes } = previewOf(
      '---\nname: a\ndescription: Use it.\n---\n\nA\u200bb <!-- c\u202ed -->\n',
    ).model;
    expect(prompt.exact).toBe('A\u200bb <!-- c\u202ed -->');
    expect(prompt.pieces).toEqual([
      { kind: 'plain', shown: 'A' },
      { kind: 'hidden', shown: '⟨U+200B zero-width space⟩' },
      { kind: 'plain', shown: 'b ' },
      { kind: 'comment', shown: '<!-- c' },
      { kind: 'hidden', shown: '⟨U+202E right-to-left override⟩' },
      { kind: 'comment', shown: 'd -->' },
    ]);
    expect(promptNotes).toEqual([
      'It holds 2 hidden characters, which the model reads.',
      'It holds 2 HTML comments, which the model reads like any other text.',
    ]);
  });

  it('stays one piece where nearly everything is hidden', () => {
    const { prompt } = previewOf(`---\nname: a\ndescription: Use it.\n---\nA${'\u200b'.repeat(5_000)}`).model;
    expect(prompt.pieces).toHaveLength(1);
    expect(drawn(prompt.pieces)).toContain('⟨U+200B⟩⟨U+200B⟩');
  });

  it('counts tokens by part', () => {
    const { tokens } = previewOf(`---\nname: a\ndescription: ${'d'.repeat(40)}\n---\n${'p'.repeat(400)}`).model;
    expect(tokens.map(({ tokens: count }) => count)).toEqual([10, 16, 100]);
  });
});
