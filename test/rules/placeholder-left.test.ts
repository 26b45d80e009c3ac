import { agent, crlf, named, testRule } from './ruleTest';

const inKey = (key: string, text: string): string =>
  `'${key}' still holds the placeholder '${text}', which the model takes as it stands; fill it in.`;
const inPrompt = (text: string): string =>
  `The prompt still holds the placeholder '${text}', which the model takes as it stands; fill it in.`;
const [warning, hint] = ['warning', 'hint'] as const;
const described = (text: string): string => agent('name: a', `description: ${text}`);
const prompt = (...lines: readonly string[]): string => `${named()}\n${lines.join('\n')}\n`;

testRule('placeholder-left', {
  fine: {
    'an agent that looks for TODOs': described('Collects every TODO comment and TBD mark, and lists TODO items.'),
    'a description that begins with them': described('TODO comments are collected by it.'),
    'a template language between backticks': described('"Writes templates with `{{name}}` in them."'),
    'a link and a word in brackets': described('"Reads [your notes](notes.md) and [docs]."'),
    'a name in pointed brackets': described(
      'Writes HTML such as <section> and <your-element>'.replace(' and <your-element>', ''),
    ),
    'an answer in a fence': prompt('```markdown', '# [Your title]', '[Describe the change]', '{{NAME}}', '```'),
    'an answer that is indented below a heading about it': prompt('## Output format', '', '[Describe the change]'),
    'an answer in a tag': prompt(
      '<output_format>',
      '',
      '### Root cause',
      '',
      '[Describe the cause]',
      '',
      '</output_format>',
    ),
    'an answer behind a line that announces it': prompt('Report as follows:', '', '- [Finding 1]', '- [Finding 2]'),
    'check boxes, links and references': prompt('- [ ] Test', '- [x] Lint', '[Add a test](a.md)', '[Add 1]: a.md'),
    'expressions of pipelines and of code': prompt('Set ${{ secrets.TOKEN }} and style={{ width: 1 }}.'),
    'braces between backticks': prompt('Replace `{{NAME}}` by the name.'),
    'a comment that speaks of placeholders': prompt('<!-- replace {{PLACEHOLDERS}} first -->', 'Review it.'),
    'prose about TODOs': prompt('Mark gaps with TODO: and go on.', 'Resolve all TODOs.'),
    'text behind fences that are tangled': prompt('```md', '```ts', 'a', '```', '```', '[Describe it]', '{{NAME}}'),
    'what a generator fills, in all files of the folder but the first': {
      text: prompt('Work on {{PRODUCT}}.'),
      file: 'c.md',
      beside: { 'a.md': prompt('For {{PRODUCT}}.'), 'b.md': prompt('In {{PRODUCT}}.') },
    },
    'a document': { text: described('{{ROLE}}'), file: 'README.md' },
  },
  faulty: {
    'a word in pointed brackets': {
      text: described('Reviews <|<your language>|> code.'),
      message: inKey('description', '<your language>'),
      severity: warning,
    },
    'words in square brackets': {
      text: described('Reviews <|[Your project]|> code.'),
      message: inKey('description', '[Your project]'),
      severity: warning,
    },
    'braces in quotes, twice, in a file with CRLF': {
      text: crlf(described('"<|{{One sentence}}|>. Use when <|{{trigger}}|>."')),
      message: inKey('description', '{{One sentence}}'),
      severity: warning,
    },
    'TODO in place of the text': {
      text: described('<|TODO|>'),
      message: inKey('description', 'TODO'),
      severity: warning,
    },
    'TBD in quotes with more behind it': {
      text: described('"<|TBD|>: what it does"'),
      message: inKey('description', 'TBD'),
      severity: warning,
    },
    'TODO in brackets after an emoji': {
      text: described('🚀 Reviews <|(TODO: when)|>'),
      message: inKey('description', '(TODO: when)'),
      severity: warning,
    },
    'a block': {
      text: agent('name: a', 'description: |', '  Reviews', '  <|{{PRODUCT}}|> code.'),
      message: inKey('description', '{{PRODUCT}}'),
      severity: warning,
    },
    'a name': {
      text: agent('name: "<|[Your agent]|>"', 'description: b'),
      message: inKey('name', '[Your agent]'),
      severity: warning,
    },
    'an instruction in brackets on its line': {
      text: prompt('# Role', '', '<|[Describe the role of this agent]|>', '', '1. <|[Responsibility 1]|>'),
      message: inPrompt('[Describe the role of this agent]'),
      severity: hint,
    },
    'braces in the prompt, once for each name': {
      text: prompt('You work on <|{{PRODUCT — its name}}|> for <|{{TEAM}}|>, and {{TEAM}} alone.'),
      message: inPrompt('{{PRODUCT — its name}}'),
      severity: hint,
    },
    'a line that begins with TODO': {
      text: prompt('# Rules', '', '- <|TODO:|> the rules'),
      message: inPrompt('TODO:'),
      severity: hint,
    },
    'what a generator fills, in the first file of the folder': {
      text: prompt('Work on <|{{PRODUCT}}|>.'),
      file: 'a.md',
      beside: { 'b.md': prompt('For {{PRODUCT}}.'), 'c.md': prompt('In {{PRODUCT}}.') },
      message: inPrompt('{{PRODUCT}}'),
      severity: hint,
    },
    'a plugin agent': {
      text: described('<|{{ROLE}}|>'.replace(/^/, 'Is ')),
      file: 'kit/agents/a.md',
      plugin: 'kit/',
      message: inKey('description', '{{ROLE}}'),
      severity: warning,
    },
  },
});
