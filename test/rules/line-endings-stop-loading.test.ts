import { agent, crlf, testRule } from './ruleTest';

const because = (key: string): string =>
  `Claude Code does not load this agent because it cannot repair a line that ends in CRLF; quote the value of '${key}' or save the file with LF.`;

testRule('line-endings-stop-loading', {
  fine: {
    'CRLF and good YAML': crlf(agent('name: a', 'description: d')),
    'CRLF and quotes': crlf(agent('name: a', 'description: "Use it: now"')),
    'CRLF and a block': crlf(agent('name: a', 'description: |', '  Use it: now')),
    'LF and a line to repair': agent('name: a', 'description: Use it: now'),
    'CRLF elsewhere, LF on the line to repair': '---\r\nname: a\r\ndescription: Use it: now\nmodel: opus\r\n---\r\n',
    'CRLF and a fault that LF would not mend': crlf(agent('name: a', 'description: - b')),
    'CRLF in a plugin': { text: crlf(agent('name: a', 'description: b: c')), file: 'kit/agents/a.md', plugin: 'kit/' },
    'CRLF in a note': crlf(agent('title: a: b')),
  },
  faulty: {
    'a colon and a space': {
      text: crlf(agent('name: a', 'description: Use it<|: |>now')),
      message: because('description'),
      fixes: [
        ['safe', crlf(agent('name: a', 'description: "Use it: now"'))],
        ['safe', agent('name: a', 'description: Use it: now')],
      ],
    },
    'a bracket at the start': {
      text: crlf(agent('name: a', 'description: <|[|>WIP] Reviews', 'model: opus')),
      message: because('description'),
      fixes: [
        ['safe', crlf(agent('name: a', 'description: "[WIP] Reviews"', 'model: opus'))],
        ['safe', agent('name: a', 'description: [WIP] Reviews', 'model: opus')],
      ],
    },
    'only the one line of several that needs it': {
      text: '---\nname: a\ndescription: Use it<|: |>now\r\nmodel: opus\n---\n',
      message: because('description'),
      fixes: [
        ['safe', '---\nname: a\ndescription: "Use it: now"\r\nmodel: opus\n---\n'],
        ['safe', '---\nname: a\ndescription: Use it: now\nmodel: opus\n---\n'],
      ],
    },
    'two lines': {
      text: crlf(agent('name: a', 'description: Use it<|: |>now', 'note: and: then')),
      message: because('description'),
      fixes: [
        ['safe', crlf(agent('name: a', 'description: "Use it: now"', 'note: "and: then"'))],
        ['safe', agent('name: a', 'description: Use it: now', 'note: and: then')],
      ],
    },
    'a written-out line break, which stays one': {
      text: crlf(agent('name: a', 'description: Use it<|: |>now\\nuser: "hi"')),
      message: because('description'),
      fixes: [
        ['safe', crlf(agent('name: a', 'description: "Use it: now\\nuser: \\"hi\\""'))],
        ['safe', agent('name: a', 'description: Use it: now\\nuser: "hi"')],
      ],
    },
    'a value after an emoji': {
      text: crlf(agent('name: a', 'description: 🚀 Use it<|: |>now')),
      message: because('description'),
      fixes: [
        ['safe', crlf(agent('name: a', 'description: "🚀 Use it: now"'))],
        ['safe', agent('name: a', 'description: 🚀 Use it: now')],
      ],
    },
    'a line that the repair would quote, beside one that is at fault': {
      text: crlf(agent('name: a', 'color: #fff', 'description: Use it<|: |>now')),
      message: because('description'),
      fixes: [
        ['safe', crlf(agent('name: a', 'color: #fff', 'description: "Use it: now"'))],
        ['safe', agent('name: a', 'color: #fff', 'description: Use it: now')],
      ],
    },
  },
});
