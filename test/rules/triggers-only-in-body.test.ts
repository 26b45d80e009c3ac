import { crlf, testRule } from './ruleTest';

const unseen = (heading: string): string =>
  `Claude chooses by the description and never sees '${heading}' before it has chosen; put the triggers into the description.`;
const text = (description: string, ...body: readonly string[]): string =>
  ['---', 'name: migrator', `description: ${description}`, '---', '', ...body, ''].join('\n');
const plain = 'Writes migrations of the database schema.';
const marked = `<|${plain}|>`;
const hint = { severity: 'hint' } as const;
const heading = '## When to Use This Agent';

testRule('triggers-only-in-body', {
  fine: {
    'no such section': text(plain, '## Rules'),
    'a description with the occasion': text(`${plain} Use it when a column is added.`, heading),
    'a description that says proactively': text('Reviews code PROACTIVELY.', heading),
    'a description that says after what': text('Reviews code. Run this agent after every change.', heading),
    'a description that says before what it is started': text(
      'Reviews code. Launched automatically before push.',
      heading,
    ),
    'a section about a thing of the trade': text(plain, '## When to Use Mocks', '## When to use ARIA (rarely)'),
    'a function of that name': text(plain, '## Activation functions', '### Trailing Stop Activation'),
    'a heading that only contains the word': text(plain, '### Workflow 3: liquidation trigger', '## Alert Triggers'),
    'a heading in a fence': text(plain, '```markdown', heading, '```'),
    'a heading of level 5': text(plain, `###${heading}`),
    'a description in Spanish': text('Escribe las migraciones de la base de datos para los equipos.', heading),
    'a description in Chinese': text('编写数据库迁移。', heading),
    'an agent that does not load': '---\nname: migrator\n---\n\n## When to use\n',
  },
  faulty: {
    'a section with a list': {
      ...hint,
      text: text(marked, heading, '', '- **Adding** a column', '- Renaming a table.', '- CI is red', '- A fourth'),
      message: unseen('When to Use This Agent'),
      related: [heading],
      fixes: [
        [
          'suggestion',
          text(
            `${plain} Use when adding a column, renaming a table or CI is red.`,
            heading,
            '',
            '- **Adding** a column',
            '- Renaming a table.',
            '- CI is red',
            '- A fourth',
          ),
        ],
      ],
    },
    'double quotes with CRLF, and an item in quotes': {
      ...hint,
      text: crlf(text(`<|"${plain}"|> # short`, '# 🎯 Use when', '1. people say "migrate"')),
      message: unseen('🎯 Use when'),
      fixes: [
        [
          'suggestion',
          crlf(
            text(`"${plain} Use when people say \\"migrate\\"." # short`, '# 🎯 Use when', '1. people say "migrate"'),
          ),
        ],
      ],
    },
    'single quotes, after a fence': {
      ...hint,
      text: text(`<|'${plain}'|>`, '```', 'x', '```', '### Trigger Conditions', "* it doesn't start"),
      message: unseen('Trigger Conditions'),
      fixes: [
        [
          'suggestion',
          text(
            `'${plain} Use when it doesn''t start.'`,
            '```',
            'x',
            '```',
            '### Trigger Conditions',
            "* it doesn't start",
          ),
        ],
      ],
    },
    'a block': {
      ...hint,
      text: text(`<||\n  ${plain}|>`, '## When to invoke:', '- A column is new'),
      message: unseen('When to invoke:'),
      fixes: [
        ['suggestion', text(`|\n  ${plain} Use when a column is new.`, '## When to invoke:', '- A column is new')],
      ],
    },
    'a section without a list': {
      ...hint,
      text: text(marked, heading, 'Whenever the schema changes.'),
      message: unseen('When to Use This Agent'),
    },
    'items that are too long': {
      ...hint,
      text: text(marked, '## Activation', `- ${'a very long one '.repeat(8)}`),
      message: unseen('Activation'),
    },
    'a list under the next heading': {
      ...hint,
      text: text(marked, '## Triggers', '', '## Rules', '- Be brief'),
      message: unseen('Triggers'),
    },
  },
});
