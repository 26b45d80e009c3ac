import { agent, crlf, named, testRule } from './ruleTest';

const because = (reason: string): string => `Claude Code does not load this agent because ${reason}.`;
const before = because('something stands before the opening ---; move it below the block');
const blank = because('nothing may stand above the opening ---, not even a blank line; remove it');
const open = because('its frontmatter is never closed; add a line --- after the last key');
const first = because('line 1 is not exactly ---; correct it');
const block = '---\nname: a\ndescription: d\n---\n';

testRule('frontmatter-not-recognized', {
  fine: {
    'a block': named(),
    'blanks behind the opening mark': `--- \t\u00a0\nname: a\ndescription: d\n---\n`,
    'blank lines in the block': '---\n\n\nname: a\ndescription: d\n---\n',
    'a byte order mark, which is gone once decoded': block,
    'a thematic break and a note': '---\n\nNote: this is prose.\n\n---\n',
    'a document without any mark': '# Agents\n\nname: is a key\n',
    'a fence that shows an agent in prose': `# How to write agents\n\nLike this:\n\n\`\`\`\n${block}\`\`\`\n`,
    'a block below prose': `You are a reviewer.\n\n${block}`,
    'a name in prose without a description': 'name: is a key\n\nMore.\n',
    'keys in prose without an end': 'name: a\ndescription: d\nReview the change.\n',
    'keys that no agent has': '\n---\ntitle: a\ndate: b\n---\n',
    'a block far below': `${'\n'.repeat(60)}${block}`,
    'a loose document': { text: `# Notes\n\n---\nname: a\n---\n`, file: 'notes/a.md' },
    'a plugin agent, which loads all the same': { text: `\n${block}`, file: 'kit/agents/a.md', plugin: 'kit/' },
    'a README': { text: `\n${block}`, file: 'README.md' },
    'an empty file': '',
  },
  faulty: {
    'a blank line before the block': {
      text: `<|\n|>${block}`,
      message: blank,
      fixes: [['safe', block]],
    },
    'blank lines in a file with CRLF': {
      text: `<|\r|>\n\r\n${crlf(block)}`,
      message: blank,
      fixes: [['safe', crlf(block)]],
    },
    'a comment before the block': {
      text: `<|<!-- mine -->|>\n${block}\nReview.\n`,
      message: before,
      fixes: [['safe', `${block}\n<!-- mine -->\n\nReview.\n`]],
    },
    'a heading before the block': {
      text: `<|# Reviewer|>\n\n${block}\nReview.\n`,
      message: before,
      fixes: [['safe', `${block}\n# Reviewer\n\nReview.\n`]],
    },
    'a heading in a file with CRLF': {
      text: crlf(`<|# Reviewer|>\n\n${block}\nReview.\n`),
      message: before,
      fixes: [['safe', crlf(`${block}\n# Reviewer\n\nReview.\n`)]],
    },
    'a fence around the block': {
      text: `<|\`\`\`yaml|>\n${block}\`\`\`\n\nReview.\n`,
      message: before,
      fixes: [['safe', `${block}\nReview.\n`]],
    },
    'a fence around the whole agent': {
      text: `<|\`\`\`markdown|>\n${block}\nReview:\n\n\`\`\`sh\nls\n\`\`\`\n\`\`\`\n`,
      message: before,
      fixes: [['safe', `${block}\nReview:\n\n\`\`\`sh\nls\n\`\`\`\n`]],
    },
    'a fence below a heading': {
      text: `<|# Reviewer\n\n\`\`\`|>\n${block}\`\`\`\n\nReview.\n`,
      message: before,
      fixes: [['safe', `${block}\n# Reviewer\n\nReview.\n`]],
    },
    'a fence that is never closed': {
      text: `<|\`\`\`yaml|>\n${block}\nReview.\n`,
      message: before,
    },
    'a block without an end': {
      text: '<|---|>\nname: a\ndescription: d\n\nReview.\n',
      message: open,
      fixes: [['safe', '---\nname: a\ndescription: d\n---\n\nReview.\n']],
    },
    'a block without an end in a file with CRLF': {
      text: crlf('<|---|>\nname: a\ndescription: d\n\nReview.\n'),
      message: open,
      fixes: [['safe', crlf('---\nname: a\ndescription: d\n---\n\nReview.\n')]],
    },
    'a block that is closed with dots': {
      text: '<|---|>\nname: a\ndescription: d\n...\n\nReview.\n',
      message: open,
      fixes: [['safe', '---\nname: a\ndescription: d\n---\n\nReview.\n']],
    },
    'dots in the prompt that are no end': {
      text: '<|---|>\nname: a\ndescription: d\n\nWait\n...\n\nReview.\n',
      message: open,
      fixes: [['safe', '---\nname: a\ndescription: d\n---\n\nWait\n...\n\nReview.\n']],
    },
    'a heading right behind the keys': {
      text: '<|---|>\nname: a\ndescription: d\n# Reviewer\n\nReview.\n',
      message: open,
      fixes: [['safe', '---\nname: a\ndescription: d\n---\n# Reviewer\n\nReview.\n']],
    },
    'keys and nothing more': {
      text: '<|---|>\nname: a\ndescription: d\n',
      message: open,
      fixes: [['safe', '---\nname: a\ndescription: d\n---\n']],
    },
    'keys without a description, which would not load either': {
      text: '<|---|>\nname: a\n',
      message: open,
    },
    'prose right behind the keys': {
      text: '<|---|>\nname: a\ndescription: d\nReview the change.\nThen stop.\n',
      message: open,
    },
    'four hyphens': {
      text: '<|----|>\nname: a\ndescription: d\n---\n',
      message: first,
      fixes: [['safe', block]],
    },
    'a space before the mark': {
      text: `<| ---|>\nname: a\ndescription: d\n---\n`,
      message: first,
      fixes: [['safe', block]],
    },
    'a second byte order mark': {
      text: `<|\ufeff---|>\nname: a\ndescription: d\n---\n`,
      message: first,
      fixes: [['safe', block]],
    },
    'a word behind the mark': {
      text: `<|--- note|>\nname: a\ndescription: d\n---\n`,
      message: first,
    },
    'the name of the language behind the mark': {
      text: `<|---yaml|>\nname: a\ndescription: d\n---\n`,
      message: first,
      fixes: [['safe', block]],
    },
    'a key behind the mark': {
      text: crlf(`<|--- name: a|>\ndescription: d\n---\n`),
      message: first,
      fixes: [['safe', crlf(block)]],
    },
    'bare carriage returns': {
      text: '<|---|>\rname: a\rdescription: d\r---\r\rReview.\r',
      message: because('its lines end in bare carriage returns; save the file with LF'),
      fixes: [['safe', '---\nname: a\ndescription: d\n---\n\nReview.\n']],
    },
    'a loose file with a blank line before its block': {
      text: `<|\n|>${agent('name: a', 'description: d')}`,
      file: 'collection/a.md',
      message: blank,
      fixes: [['safe', agent('name: a', 'description: d')]],
    },
    'keys without any mark': {
      text: '<|name: a|>\ndescription: d\n\nReview.\n',
      message: because('the lines --- around its keys are missing; add one before and one behind them'),
      fixes: [['safe', '---\nname: a\ndescription: d\n---\n\nReview.\n']],
    },
    'keys without any mark and the prompt below a key': {
      text: '<|name: a|>\ndescription: d\n\ninstructions: |\n  Review.\n\n  # Steps\n',
      message: because('the lines --- around its keys are missing; add one before and one behind them'),
      fixes: [['safe', '---\nname: a\ndescription: d\n\ninstructions: |\n---\n  Review.\n\n  # Steps\n']],
    },
    'keys with only the mark behind them': {
      text: crlf('<|name: a|>\ndescription: d\n\ntools: Read\n---\n\nReview.\n'),
      message: because('the opening --- is missing; add it as line 1'),
      fixes: [['safe', crlf('---\nname: a\ndescription: d\n\ntools: Read\n---\n\nReview.\n')]],
    },
    'an opening mark that stands there twice': {
      text: `<|---|>\n\n${block}\nReview.\n`,
      message: because('an empty block stands before its frontmatter; remove the first ---'),
      fixes: [['safe', `${block}\nReview.\n`]],
    },
    'four hyphens on both sides': {
      text: '<|----|>\nname: a\ndescription: d\n----\n\nReview.\n',
      message: first,
      fixes: [['safe', `${block}\nReview.\n`]],
    },
    'keys without any mark, with items at the start of a line': {
      text: '<|name: a|>\ndescription: |\n  One.\n\n  Two.\n\ntools:\n\n- Read\n- Grep\n\nReview.\n',
      message: because('the lines --- around its keys are missing; add one before and one behind them'),
      fixes: [['safe', '---\nname: a\ndescription: |\n  One.\n\n  Two.\n\ntools:\n\n- Read\n- Grep\n---\n\nReview.\n']],
    },
  },
});
