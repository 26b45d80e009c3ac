import { crlf, named, testRule } from './ruleTest';

/** The header has four lines, and the prompt begins on the sixth. */
const prompt = (...lines: readonly string[]): string =>
  `---\nname: reviewer\ndescription: Reviews changes.\n---\n\n${lines.join('\n')}\n`;
const open = (line: number): string =>
  `Everything from line ${line} to the end counts as code because this fence is never closed; close it.`;
const nested = (line: number): string =>
  `Everything from line ${line} to the end counts as code because this fence holds another of the same length; make it longer.`;
const severity = 'hint';

testRule('fence-not-closed', {
  fine: {
    'a prompt without fences': named(),
    'fences one after another': prompt('```', 'a', '```', '', '```ts', 'b', '```'),
    'a fence inside a longer one': prompt('````markdown', '```ts', 'a', '```', '````'),
    'a fence inside one of tildes': prompt('~~~markdown', '```ts', 'a', '```', '~~~'),
    'fences in items of a list': prompt(
      '1. One',
      '   ```sh',
      '   a',
      '   ```',
      '2. Two',
      '',
      '   ~~~',
      '   b',
      '   ~~~',
    ),
    'a fence in a quotation, which ends with it': prompt('> ```sh', '> a', '', 'Then go on.'),
    'a fence in an item, which ends with it': prompt('- One', '  ```sh', '  a', '', 'Then go on.'),
    'a longer closing line': prompt('```', 'a', '`````'),
    'backticks in the line, which open nothing': prompt('``` a `b` c', 'Then go on.'),
    'a code span of three backticks': prompt('Write ```a``` so.'),
    'a fence in a line that is indented as code': prompt('See:', '', '    ```', '', 'Then go on.'),
    'a fence in a block of HTML': prompt('<pre>', '```', '</pre>', '', 'Then go on.'),
  },
  faulty: {
    'one that is left open': {
      text: prompt('Run this:', '', '<|```sh|>', 'npm test'),
      message: open(8),
      severity,
      fixes: [['suggestion', prompt('Run this:', '', '```sh', 'npm test', '```')]],
    },
    'one of tildes in a file with CRLF': {
      text: crlf(prompt('<|~~~~|>', 'a', '~~~')),
      message: open(6),
      severity,
      fixes: [['suggestion', crlf(prompt('~~~~', 'a', '~~~', '~~~~'))]],
    },
    'one whose end says something': {
      text: prompt('```', 'a', '```', '', '<|```|>', 'b', '``` end'),
      message: open(10),
      severity,
      fixes: [['suggestion', prompt('```', 'a', '```', '', '```', 'b', '``` end', '```')]],
    },
    'one that holds another of the same length': {
      text: prompt('<|```markdown|>', '## Report', '```ts', 'a', '```', 'Done', '```', '', 'Then go on.'),
      message: nested(12),
      severity,
      fixes: [
        ['suggestion', prompt('````markdown', '## Report', '```ts', 'a', '```', 'Done', '````', '', 'Then go on.')],
      ],
      related: ['```'],
    },
    'three of these, all of which are mended': {
      text: prompt(
        ...['<|```markdown|>', '```ts', 'a', '```', '```', ''],
        ...['```markdown', '```ts', 'a', '```', '```', ''],
        ...['```markdown', '```ts', 'a', '```', '```', ''],
        'Then go on.',
      ),
      message: nested(22),
      severity,
      fixes: [
        [
          'suggestion',
          prompt(
            ...['````markdown', '```ts', 'a', '```', '````', ''],
            ...['````markdown', '```ts', 'a', '```', '````', ''],
            ...['````markdown', '```ts', 'a', '```', '````', ''],
            'Then go on.',
          ),
        ],
      ],
    },
    'one that holds a bare one as well, which nobody can pair for sure': {
      text: prompt('<|```markdown|>', '```ts', 'a', '```', '```', 'b', '```', '```', 'Then go on.'),
      message: nested(13),
      severity,
    },
    'the end of an item that stands outside of it': {
      text: prompt('1. One', '   ```sh', '   a', '<|```|>', '2. Two'),
      message: open(9),
      severity,
      fixes: [['suggestion', prompt('1. One', '   ```sh', '   a', '```', '2. Two', '```')]],
    },
    'a plugin agent': {
      text: prompt('<|```|>', 'a'),
      file: 'kit/agents/a.md',
      plugin: 'kit/',
      message: open(6),
      severity,
      fixes: [['suggestion', prompt('```', 'a', '```')]],
    },
  },
});
