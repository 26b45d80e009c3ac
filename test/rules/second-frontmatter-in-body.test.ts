import { agent, crlf, testRule } from './ruleTest';

const message = 'Claude Code reads only the first block, so this second one becomes part of the prompt; merge the two.';
const top = ['---', 'name: reviewer', 'description: Reviews changes.', '---', ''];
const text = (...body: readonly string[]): string => [...top, ...body, ''].join('\n');
const block = '---\ntools: Read\nmodel: haiku\n---';

testRule('second-frontmatter-in-body', {
  fine: {
    'one block': agent('name: reviewer', 'description: Reviews changes.'),
    'a thematic break, prose and another': text('---', 'Read first.', '---'),
    'a break and prose with a colon': text('---', 'Note: read first.', 'Then: write.', '---'),
    'one key alone': text('---', 'tools: Read', '---'),
    'keys that no agent has': text('---', 'title: Notes', 'date: today', '---'),
    'a block further below': text('Read first.', '', block),
    'a block that is not closed': text('---', 'tools: Read', 'model: haiku'),
    'a longer line of hyphens': text('----', 'tools: Read', 'model: haiku', '----'),
    'a block in a fence': text('```', block, '```'),
    'a block that ends too early, of which another check speaks':
      '---\nname: a\ndescription: a --- b\ntools: Read\nmodel: haiku\n---\n',
  },
  faulty: {
    'a second block': {
      text: text(`<|${block}|>`, '', 'You review.'),
      message,
      severity: 'warning',
      fixes: [
        ['suggestion', text('You review.')],
        // The second has no name, so nothing would load.
      ],
    },
    'a whole second block with CRLF': {
      text: crlf(text('', '<|---', 'name: reviewer', 'description: "Finds 🐛"', '---|>', 'You review.')),
      message,
      severity: 'warning',
      fixes: [
        ['suggestion', crlf(text('', 'You review.'))],
        ['suggestion', crlf('---\nname: reviewer\ndescription: "Finds 🐛"\n---\nYou review.\n')],
      ],
    },
    'a second block in a plugin': {
      text: text(`<|${block}|>`),
      file: 'kit/agents/a.md',
      plugin: 'kit/',
      message,
      severity: 'warning',
      fixes: [
        ['suggestion', text('').slice(0, -1)],
        ['suggestion', `${block}\n`],
      ],
    },
    'a key with a list and a comment': {
      text: text('<|---', '# from the generator', 'tools:', '  - Read', 'model: haiku', '---|>', 'You review.'),
      message,
      severity: 'warning',
      fixes: [['suggestion', text('You review.')]],
    },
  },
});
