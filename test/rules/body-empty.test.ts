import { testRule } from './ruleTest';

const header = '---\nname: reviewer\ndescription: Reviews changes.\n';
const message =
  'Claude Code starts this agent without instructions because nothing follows the frontmatter; write the prompt below it.';
const severity = 'warning';

testRule('body-empty', {
  fine: {
    'a prompt of a few signs': `${header}---\n审查代码。\n`,
    'a prompt that begins with a comment': `${header}---\n<!-- note -->\nReview it.\n`,
    'a heading alone': `${header}---\n# Reviewer\n`,
    'a comment that is never closed, and so is text': `${header}---\n<!-- Review it.\n`,
    'a header that ends too early': '---\nname: a\ndescription: x --- y\ntools: Read\n---\n',
    'a file that nobody takes for an agent': '---\ntitle: Note\n---\n',
  },
  faulty: {
    'nothing at all': { text: `${header}<|---|>`, message, severity },
    'blank lines': { text: `${header}<|---|>\n\n \t\n`, message, severity },
    'a comment': { text: `${header}<|---|>\n<!-- the prompt\nfollows -->\n`, message, severity },
    'two comments in a file with CRLF': {
      text: `${header}<|---|>\n<!-- a -->\n\n<!-- b -->\n`.replaceAll('\n', '\r\n'),
      message,
      severity,
    },
    'a prompt that was written into a key, in a file that does not load': {
      text: `${header}instructions: |\nYou review code.\n\n- Be brief\n<|---|>`,
      message,
      severity,
    },
    'a plugin agent': { text: `${header}<|---|>\n`, file: 'kit/agents/a.md', plugin: 'kit/', message, severity },
  },
});
