/** Descriptions in the shapes that authors write, and the promise that no word of them is lost. */
import { describe, expect, it } from 'vitest';
import { descriptionParts } from '../../../src/features/preview/description';
import { lettersOfDescription, lettersOfParts } from './lettersOf';
import { randomDescriptions } from './randomDescriptions';

/** `user|Hello` for each turn, one list per example; prose as its HTML. */
const outline = (description: string): (string | string[])[] =>
  descriptionParts(description).map((part) =>
    part.kind === 'text' ? part.html : part.turns.map(({ speaker, text }) => `${speaker}|${text}`),
  );

const talk = [
  'context|Sam wrote a test.',
  'user|Is it good?',
  "assistant|I'll ask the tester.",
  'commentary|A test is at hand.',
];

describe('descriptionParts', () => {
  it.each([
    [
      'one line with double quotes',
      `Use me. Examples: <example>Context: Sam wrote a test. user: "Is it good?" assistant: "I'll ask the tester." <commentary>A test is at hand.</commentary></example>`,
      ['<p>Use me. Examples:</p>', talk],
    ],
    [
      'one line with single quotes and apostrophes',
      `<example>Context: Sam wrote a test. user: 'Is it good?' assistant: 'I'll ask the tester.' <commentary>A test is at hand.</commentary></example>`,
      [talk],
    ],
    [
      'many lines under a list mark',
      `Use me.\n\nExamples:\n- <example>\n  Context: Sam wrote a test.\n  user: "Is it good?"\n  assistant: "I'll ask the tester."\n  <commentary>\n  A test is at hand.\n  </commentary>\n  </example>`,
      ['<p>Use me.</p>\n<p>Examples:</p>', talk],
    ],
    [
      'other words in bold',
      `<Example>\n**Context:** Sam wrote a test.\n**Human**: "Is it good?"\n**A:** I'll ask the tester.\nCommentary: A test is at hand.\n</EXAMPLE>`,
      [talk],
    ],
    [
      'tags for speakers inside a wrapper',
      `<examples><example><context>Sam wrote a test.</context><user>Is it good?</user><assistant>I'll ask the tester.</assistant><commentary>A test is at hand.</commentary></example></examples>`,
      [talk],
    ],
    [
      'line ends that bad quoting left as two characters',
      `Use me.\\n\\n<example>\\nContext: Sam wrote a test.\\nuser: "Is it good?"\\nassistant: "I'll ask the tester."\\n<commentary>\\nA test is at hand.\\n</commentary>\\n</example>`,
      ['<p>Use me.</p>', talk],
    ],
    [
      'an example that never ends',
      `<example>Context: Sam wrote a test. user: "Is it good?" assistant: "I'll ask the tester." <commentary>A test is at hand.`,
      [talk],
    ],
    [
      'two examples without an end',
      '<example>user: "a" assistant: "b"\n<example>User: c\nAssistant: d',
      [
        ['user|a', 'assistant|b'],
        ['user|c', 'assistant|d'],
      ],
    ],
    [
      'a speaker of its own',
      '<example>\nreviewer: "Look at this"\nassistant: "I will"\n</example>',
      [['other|Look at this', 'assistant|I will']],
    ],
    [
      'text behind the example',
      '<example>user: "a"</example> And then **this**.',
      [['user|a'], '<p>And then <strong>this</strong>.</p>'],
    ],
    ['a tag that is only named', 'Write an <example> tag.', ['<p>Write an &lt;example&gt; tag.</p>']],
    ['no example', 'Reviews code.', ['<p>Reviews code.</p>']],
    ['nothing', '  ', []],
  ])('splits %s', (_what, description, parts) => {
    expect(outline(description)).toEqual(parts);
  });

  it.each([
    [
      'a label inside a quotation',
      '<example>user: "The log says user: none" assistant: "I see"</example>',
      ['user|The log says user: none', 'assistant|I see'],
    ],
    [
      'a person who is only mentioned',
      '<example>user: Hello there. assistant: I ask the user: may I?</example>',
      ['user|Hello there.', 'assistant|I ask the user: may I?'],
    ],
    [
      'a label inside a commentary',
      '<example>user: "a" <commentary>Because user: "a" was said</commentary></example>',
      ['user|a', 'commentary|Because user: "a" was said'],
    ],
    [
      'two turns of one speaker',
      '<example>user: "a" assistant: "b" assistant: "c"</example>',
      ['user|a', 'assistant|b', 'assistant|c'],
    ],
  ])('keeps apart who speaks: %s', (_what, description, turns) => {
    expect(outline(description)).toEqual([turns]);
  });

  it('keeps the word of the speaker as written', () => {
    const [part] = descriptionParts('<example>\nHuman: a\nClaude Code: b\n</example>');
    expect(part?.kind === 'example' && part.turns.map(({ label }) => label)).toEqual(['Human', 'Claude Code']);
  });

  it('marks hidden characters in turns', () => {
    expect(outline('<example>user: "a\u202eb"</example>')).toEqual([['user|a⟨U+202E⟩b']]);
  });

  it('keeps every letter of any description, in order', () => {
    for (const description of randomDescriptions(300)) {
      expect(lettersOfParts(descriptionParts(description)), description).toBe(lettersOfDescription(description));
    }
  });

  it('answers for a very long description at once', () => {
    const description = `<example>user: "${'user: " '.repeat(20_000)}`;
    const start = performance.now();
    descriptionParts(description);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
