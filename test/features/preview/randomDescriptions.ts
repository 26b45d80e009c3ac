/** Descriptions put together at random from what authors write, the same ones in every run. */

const pieces: readonly string[] = [
  'Use this agent when code changes',
  'Examples:',
  'the user: often says',
  "don't",
  '"quoted words"',
  "'single'",
  '“curly”',
  '<example>',
  '<EXAMPLE >',
  '</example>',
  '<example name="first">',
  '<examples>',
  '</examples>',
  '- <example>',
  'Context: someone needs help.',
  'context:',
  'user: "please help"',
  "user: 'I can't'",
  'User:',
  '**User:** hello',
  'assistant: "I will"',
  'Assistant: sure',
  'A: yes',
  'reviewer: "look"',
  '<commentary>',
  '</commentary>',
  '<commentary>because</commentary>',
  '<user>',
  '</user>',
  '<unknown>',
  '**bold**',
  '`code user: here`',
  '```ts title',
  '```',
  '[//]: # (note)',
  '- item',
  '> quoted',
  '| a | b |',
  '# heading',
  '    indented',
  'C:\\folder\\new',
  '你好 user: мир',
  '\\n',
  '\\n\\n',
  '\n',
  '\n\n',
  '  ',
];

/** A small generator of numbers (mulberry32). */
const numbers = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

export const randomDescriptions = (count: number): string[] => {
  const next = numbers(7);
  const pick = (): string => pieces[Math.floor(next() * pieces.length)] ?? '';
  const one = (): string =>
    Array.from({ length: 1 + Math.floor(next() * 24) }, pick).join(next() < 0.2 ? '\n' : next() < 0.5 ? ' ' : '');
  return Array.from({ length: count }, one);
};
