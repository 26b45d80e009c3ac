import { agent, named, testRule } from './ruleTest';

const severity = 'hint';
const retired = 'tools: Read, MultiEdit, Edit';

testRule('unused-silencing', {
  fine: {
    'a comment that hides the next line': named('# agent-author-disable-next-line tool-retired', retired),
    'a comment for the file that stands behind what it hides': named(retired, '# agent-author-disable tool-retired'),
    'a stretch that hides something': named(
      '# agent-author-disable tool-retired',
      retired,
      '# agent-author-enable tool-retired',
    ),
    'a comment with a reason': named('# agent-author-disable-next-line tool-retired -- old versions', retired),
    'a comment without a name that hides something': named('# agent-author-disable-next-line', retired),
    'other comments': named('# agent-author is a tool', retired),
  },
  faulty: {
    'a comment that hides nothing': {
      text: named('<|# agent-author-disable-next-line tool-retired|>', 'tools: Read'),
      message: "This comment hides no finding of 'tool-retired'; remove it.",
      severity,
    },
    'a comment without a name that hides nothing': {
      text: named('<|# agent-author-disable-next-line|>', 'tools: Read'),
      message: 'This comment hides no finding; remove it.',
      severity,
    },
    'a name that is no check': {
      text: named('<|# agent-author-disable tool-retierd|>', retired),
      message: "This comment hides nothing because there is no check 'tool-retierd'; correct the name or remove it.",
      severity,
    },
    'one of two names': {
      text: named('<|# agent-author-disable tool-retired, text-mojibake|>', retired),
      message: "This comment hides no finding of 'text-mojibake'; remove it.",
      severity,
    },
    'a stretch that ends too early': {
      text: named('<|# agent-author-disable tool-retired|>', '# agent-author-enable', retired),
      message: "This comment hides no finding of 'tool-retired'; remove it.",
      severity,
    },
    'a comment in the prompt': {
      text: `${named('tools: Read')}<|<!-- agent-author-disable-next-line text-mojibake -->|>\nPlain.\n`,
      message: "This comment hides no finding of 'text-mojibake'; remove it.",
      severity,
    },
    'a comment above a block that is not closed': {
      text: agent('name: a', 'description: b', '<|# agent-author-disable tools-empty|>', 'tools: Read'),
      message: "This comment hides no finding of 'tools-empty'; remove it.",
      severity,
    },
  },
});
