import { agent, crlf, testRule } from './ruleTest';

const because = (reason: string, action: string): string =>
  `Claude Code does not load this agent because ${reason}; ${action}.`;
const inBlock = 'put the text in a block';
const inQuotes = 'put the value in quotes';
const escapeThem = 'put a backslash before the quotes inside';

testRule('frontmatter-does-not-load', {
  fine: {
    YAML: agent('name: a', 'description: d'),
    'what the repair mends': agent('name: a', 'description: Use it: now'),
    'text indented on the next line': agent('name: a', 'description: first', '  second'),
    'a block with colons': agent('name: a', 'description: |', '  a: b', '  - c'),
    'a colon without a space': agent('name: a', 'description: see http://x.y and a:b'),
    'CRLF on a line that the repair would mend': crlf(agent('name: a', 'description: Use it: now')),
    'three hyphens in quotes, which cut': agent('name: a', 'description: "a --- b"', 'model: opus'),
    'a note without agent keys': agent('title: a: b', '- c'),
    'a plugin agent': { text: agent('name: a', 'description: - b'), file: 'kit/agents/a.md', plugin: 'kit/' },
    'a README': { text: agent('name: a', 'description: - b'), file: 'README.md' },
    'duplicate keys': agent('name: a', 'name: b', 'description: d'),
    'a value that starts with a comma': agent('name: a', 'description: , b'),
    'a list of maps, which has no key of its own': '---\n- name: a\n- description: b\n---\n',
    'two document ends': agent('name: a', 'description: d', '...', '...'),
  },
  faulty: {
    'text that goes on at the start of a line': {
      text: agent('name: a', '<|description|>: Reviews changes.', 'Examples: two', '- user: look', 'tools: Read'),
      message: because("the text of 'description' continues at the start of line 4", inBlock),
      fixes: [
        [
          'safe',
          agent('name: a', 'description: |-', '  Reviews changes.', '  Examples: two', '  - user: look', 'tools: Read'),
        ],
      ],
      related: ['Examples: two', '-'],
    },
    'the same with CRLF': {
      text: crlf(agent('name: a', '<|description|>: Reviews changes.', 'Examples: two', '- user: look', 'tools: Read')),
      message: because("the text of 'description' continues at the start of line 4", inBlock),
      fixes: [
        [
          'safe',
          crlf(
            agent(
              'name: a',
              'description: |-',
              '  Reviews changes.',
              '  Examples: two',
              '  - user: look',
              'tools: Read',
            ),
          ),
        ],
      ],
    },
    'a tag at the start of a line after a blank one': {
      text: agent('name: a', '<|description|>: Reviews.', '', '<example>', '  user: look', '</example>'),
      message: because("the text of 'description' continues at the start of line 5", inBlock),
      fixes: [
        [
          'safe',
          agent('name: a', 'description: |-', '  Reviews.', '', '  <example>', '    user: look', '  </example>'),
        ],
      ],
    },
    'a dialogue whose words look like keys': {
      text: agent(
        'name: a',
        '<|description|>: Reviews.',
        'Context: a build',
        '<commentary>',
        'assistant: I do',
        'model: opus',
      ),
      message: because("the text of 'description' continues at the start of line 4", inBlock),
      fixes: [
        [
          'safe',
          agent(
            'name: a',
            'description: |-',
            '  Reviews.',
            '  Context: a build',
            '  <commentary>',
            '  assistant: I do',
            'model: opus',
          ),
        ],
      ],
    },
    'a block whose text starts at the start of the line': {
      text: agent('name: a', '<|description|>: |', 'Reviews changes.', 'Use it: now', 'model: opus'),
      message: because("the text of 'description' continues at the start of line 4", inBlock),
      fixes: [['safe', agent('name: a', 'description: |-', '  Reviews changes.', '  Use it: now', 'model: opus')]],
    },
    'text below a key without a value': {
      text: agent('name: a', '<|description|>:', 'Reviews changes.', 'model: opus'),
      message: because("the text of 'description' continues at the start of line 4", inBlock),
      fixes: [['safe', agent('name: a', 'description: |-', '  Reviews changes.', 'model: opus')]],
    },
    'quotes around text that goes on at the start of a line': {
      text: agent('name: a', '<|description|>: "Reviews.', 'Use it: now"', 'model: opus'),
      message: because("the text of 'description' continues at the start of line 4", inBlock),
      fixes: [['safe', agent('name: a', 'description: |-', '  Reviews.', '  Use it: now', 'model: opus')]],
    },
    'a colon in an indented continuation': {
      text: agent('name: a', '<|description|>: Reviews changes.', '  Use it: now', 'model: opus'),
      message: because("the text of 'description' goes on in line 4 and holds a colon", inBlock),
      fixes: [['safe', agent('name: a', 'description: |-', '  Reviews changes.', '  Use it: now', 'model: opus')]],
    },
    'a colon in the first of two lines': {
      text: agent('name: a', '<|description|>: Use it: now', '  or later', 'model: opus'),
      message: because("the text of 'description' goes on in line 3 and holds a colon", inBlock),
      fixes: [['safe', agent('name: a', 'description: |-', '  Use it: now', '  or later', 'model: opus')]],
    },
    'an apostrophe in single quotes': {
      text: agent('name: a', "<|description|>: 'it's here'"),
      message: because("quotes inside the value of 'description' in line 3 end it too early", escapeThem),
      fixes: [['safe', agent('name: a', 'description: "it\'s here"')]],
    },
    'double quotes in double quotes': {
      text: agent('name: a', '<|description|>: "say "hi" now"'),
      message: because("quotes inside the value of 'description' in line 3 end it too early", escapeThem),
      fixes: [['safe', agent('name: a', 'description: "say \\"hi\\" now"')]],
    },
    'text after the quotes': {
      text: agent('name: a', '<|description|>: "Reviews" changes'),
      message: because("quotes inside the value of 'description' in line 3 end it too early", escapeThem),
      fixes: [['safe', agent('name: a', 'description: "\\"Reviews\\" changes"')]],
    },
    'a quote that is never closed': {
      text: agent('name: a', '<|description|>: "Reviews changes', 'model: opus'),
      message: because("the quote that opens 'description' in line 3 is never closed", 'close it'),
      fixes: [['safe', agent('name: a', 'description: "Reviews changes"', 'model: opus')]],
    },
    'a bad escape': {
      text: agent('name: a', '<|description|>: "match \\d+"'),
      message: because("a backslash in the value of 'description' in line 3 is no escape of YAML", 'write two of them'),
      fixes: [['safe', agent('name: a', 'description: "match \\\\d+"')]],
    },
    'a value like a list item': {
      text: agent('name: a', '<|description|>: - Reviews changes'),
      message: because("the value of 'description' in line 3 starts like a list item", inQuotes),
      fixes: [['safe', agent('name: a', 'description: "- Reviews changes"')]],
    },
    'a value that starts with a question mark': {
      text: agent('name: a', '<|description|>: ? Reviews changes'),
      message: because("the value of 'description' in line 3 starts like a list item", inQuotes),
      fixes: [['safe', agent('name: a', 'description: "? Reviews changes"')]],
    },
    'a colon at the end': {
      text: agent('name: a', '<|description|>: Reviews changes:', 'model: opus'),
      message: because("the value of 'description' in line 3 ends in a colon", inQuotes),
      fixes: [['safe', agent('name: a', 'description: "Reviews changes:"', 'model: opus')]],
    },
    'a colon at the end, above a comment': {
      text: agent('name: a', '<|description|>: Reviews changes:', '# Reviewer', 'model: opus'),
      message: because("the value of 'description' in line 3 ends in a colon", inQuotes),
      fixes: [['safe', agent('name: a', 'description: "Reviews changes:"', '# Reviewer', 'model: opus')]],
    },
    'no space after the colon': {
      text: agent('name: a', '<|description|>:Reviews changes'),
      message: because(
        "the colon after 'description' in line 3 needs a space behind it and none before",
        'correct the space',
      ),
      fixes: [['safe', agent('name: a', 'description: Reviews changes')]],
    },
    'a space before the colon': {
      text: agent('name: a', '<|description|> : Use it: now'),
      message: because(
        "the colon after 'description' in line 3 needs a space behind it and none before",
        'correct the space',
      ),
      fixes: [['safe', agent('name: a', 'description: "Use it: now"')]],
    },
    'a colon under a key with a digit': {
      text: agent('name: a', 'description: d', '<|key2|>: Use it: now'),
      message: because("the value of 'key2' in line 4 holds a colon and a space", inQuotes),
      fixes: [['safe', agent('name: a', 'description: d', 'key2: "Use it: now"')]],
    },
    'a colon in an indented key': {
      text: agent('name: a', 'description: d', '<|metadata|>:', '  note: Use it: now'),
      message: because("a value under 'metadata' holds a colon and a space in line 5", inQuotes),
      fixes: [['safe', agent('name: a', 'description: d', 'metadata:', '  note: "Use it: now"')]],
    },
    'a colon in a list item': {
      text: agent('name: a', 'description: d', '<|rules|>:', '  - one', '  - Use it: now: later'),
      message: because("a value under 'rules' holds a colon and a space in line 6", inQuotes),
      fixes: [['safe', agent('name: a', 'description: d', 'rules:', '  - one', '  - "Use it: now: later"')]],
    },
    'a colon deep below other keys, of which none is at fault': {
      text: agent('name: a', 'description: d', '<|hooks|>:', '  Stop:', '    - matcher: Bash', '      note: a: b'),
      message: because("a value under 'hooks' holds a colon and a space in line 7", inQuotes),
      fixes: [
        ['safe', agent('name: a', 'description: d', 'hooks:', '  Stop:', '    - matcher: Bash', '      note: "a: b"')],
      ],
      related: ['note: a: b', 'a'],
    },
    'an item that is indented less than the one above it': {
      text: agent('name: a', 'description: d', '<|tools|>:', '  - Read', ' - Write', 'model: opus'),
      message: because("what stands under 'tools' in line 6 is not YAML", 'correct its indentation or its quotes'),
      related: ['- Write', ' '],
    },
    'a block that the repair of another line breaks': {
      text: agent('name: a', 'description: |', '  text', '<|note|>: Use it: now'),
      message: because("mending the value of 'note' in line 5 would break the block of 'description'", inQuotes),
      fixes: [['safe', agent('name: a', 'description: |', '  text', 'note: "Use it: now"')]],
    },
    'an invisible line separator': {
      text: agent('name: a', '<|description|>: Use it: \u2028now'),
      message: because(
        "the value of 'description' in line 3 holds an invisible line separator",
        'replace it by a space',
      ),
      fixes: [['safe', agent('name: a', 'description: "Use it:  now"')]],
    },
    'two documents': {
      text: agent('<|name|>: a', '...', 'description: b'),
      message: because('a line ... ends the frontmatter at line 3', 'remove it'),
      fixes: [['safe', agent('name: a', 'description: b')]],
    },
    'an emoji before the fault': {
      text: agent('# 🚀', 'name: a', '<|description|>: - 🔍 b'),
      message: because("the value of 'description' in line 4 starts like a list item", inQuotes),
      fixes: [['safe', agent('# 🚀', 'name: a', 'description: "- 🔍 b"')]],
    },
    'a header that runs on into the prompt': {
      text: '---\nname: a\ndescription: Reviews changes.\n<|tools|>: Read, Grep\n\n# Reviewer\n\nYou review.\n\n## Steps\n\n- Look: read it.\n\n---\n\nMore.\n',
      message: because(
        'the frontmatter is never closed and runs on into the prompt at line 6',
        'add a line --- before it',
      ),
      fixes: [
        [
          'safe',
          '---\nname: a\ndescription: Reviews changes.\ntools: Read, Grep\n---\n\n# Reviewer\n\nYou review.\n\n## Steps\n\n- Look: read it.\n\n---\n\nMore.\n',
        ],
      ],
    },
    'prose that runs on from a key with one value': {
      text: '---\nname: a\ndescription: Reviews changes.\n<|model|>: opus\n\nLook at the change.\n\n| a | b |\n|---|---|\n',
      message: because(
        'the frontmatter is never closed and runs on into the prompt at line 6',
        'add a line --- before it',
      ),
      fixes: [
        [
          'safe',
          '---\nname: a\ndescription: Reviews changes.\nmodel: opus\n---\n\nLook at the change.\n\n| a | b |\n|---|---|\n',
        ],
      ],
    },
    'prose below a description, and no prompt behind the mark': {
      text: '---\nname: a\n<|description|>: Reviews changes.\n\nLook at the change.\n\n---\n',
      message: because(
        'the frontmatter is never closed and runs on into the prompt at line 5',
        'add a line --- before it',
      ),
      fixes: [['safe', '---\nname: a\ndescription: Reviews changes.\n---\n\nLook at the change.\n\n---\n']],
    },
    'a heading in a description, and a prompt behind the mark': {
      text: '---\nname: a\n<|description|>: Reviews changes.\n\n## When\n\nAlways.\n---\n\nYou are a reviewer.\n',
      message: because(
        'the frontmatter is never closed and runs on into the prompt at line 5',
        'add a line --- before it',
      ),
      fixes: [
        [
          'suggestion',
          '---\nname: a\ndescription: Reviews changes.\n---\n\n## When\n\nAlways.\n---\n\nYou are a reviewer.\n',
        ],
      ],
    },
    'a block of which some lines fell out': {
      text: agent(
        'name: a',
        '<|description|>: |',
        '  Reviews: changes.',
        '',
        '<example>',
        '  user: look',
        '</example>',
      ),
      message: because("the text of 'description' continues at the start of line 6", inBlock),
      fixes: [
        [
          'safe',
          agent('name: a', 'description: |', '  Reviews: changes.', '', '  <example>', '  user: look', '  </example>'),
        ],
      ],
    },
    'a quote over several lines that is never closed': {
      text: agent('name: a', '<|description|>: "Reviews changes.', '  Use it: now', 'model: opus'),
      message: because("the quote that opens 'description' in line 4 is never closed", 'close it'),
      fixes: [['safe', agent('name: a', 'description: |-', '  Reviews changes.', '  Use it: now', 'model: opus')]],
    },
    'an opening quote whose partner is missing': {
      text: agent('name: a', '<|description|>: "Reviews "all" changes'),
      message: because("the quote that opens 'description' in line 3 is never closed", 'close it'),
      fixes: [['safe', agent('name: a', 'description: "Reviews \\"all\\" changes"')]],
    },
    'escapes of JSON beside quotes inside': {
      text: agent('name: a', '<|description|>: "\\ud83d\\ude80 say "\\u00e9" at C:\\Users"'),
      message: because("quotes inside the value of 'description' in line 3 end it too early", escapeThem),
      fixes: [['safe', agent('name: a', 'description: "🚀 say \\"\\u00e9\\" at C:\\\\Users"')]],
    },
    'a colon of another script': {
      text: agent('name: a', '<|description|>：Reviews changes.', 'model: opus'),
      message: because("the colon after 'description' in line 3 is not that of YAML", 'write a colon and a space'),
      fixes: [['safe', agent('name: a', 'description: Reviews changes.', 'model: opus')]],
    },
    'keys that share a line, below which the text goes on': {
      text: agent('<|name|>: a description: Reviews changes,', '  all of them.', 'model: opus'),
      message: because("another key stands behind 'name' in line 2", 'put every key on a line of its own'),
      fixes: [['safe', agent('name: a', 'description: Reviews changes,', '  all of them.', 'model: opus')]],
    },
    'keys that no host knows, in any case, behind the last that it does': {
      text: agent(
        'name: a',
        '<|description|>：Reviews changes.',
        'model: opus',
        'allowedTools:',
        '  - Read',
        'myNote: x y',
      ),
      message: because("the colon after 'description' in line 3 is not that of YAML", 'write a colon and a space'),
      fixes: [
        [
          'safe',
          agent('name: a', 'description: Reviews changes.', 'model: opus', 'allowedTools:', '  - Read', 'myNote: x y'),
        ],
      ],
    },
    'instructions in a block of a header that is closed': {
      text: agent('name: a', '<|description|>：Reviews changes.', '', 'instructions: |', '  Review.', '', '  # How'),
      message: because("the colon after 'description' in line 3 is not that of YAML", 'write a colon and a space'),
      fixes: [
        ['safe', agent('name: a', 'description: Reviews changes.', '', 'instructions: |', '  Review.', '', '  # How')],
      ],
    },
    'keys that share a line in a file with CRLF': {
      text: crlf(agent('<|name|>: a description: Reviews changes.', 'model: opus')),
      message: because("another key stands behind 'name' in line 2", 'put every key on a line of its own'),
      fixes: [['safe', crlf(agent('name: a', 'description: Reviews changes.', 'model: opus'))]],
    },
  },
});
