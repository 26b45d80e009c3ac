import { agent, crlf, named, testRule } from './ruleTest';

const place = { file: 'kit/agents/lookup.md', plugin: 'kit/' } as const;
const because = (reason: string, action: string): string =>
  `The plugin offers this agent under its file name with every tool because ${reason}; ${action}.`;
const document =
  "The plugin offers this document as an agent with every tool; add frontmatter or move it out of 'agents'.";
const stock = 'Claude sees only a stock sentence instead of a description; write one that says when to use the agent.';

testRule('plugin-agent-is-placeholder', {
  fine: {
    'an agent with all it needs': { ...place, text: named('tools: Read') },
    'one without a name, which is that of the file': { ...place, text: agent('description: Finds files.') },
    'a number, which is a text there': { ...place, text: agent('description: 2024') },
    'one with a substitute for a description': { ...place, text: agent('name: a', 'when_to_use: For searches.') },
    'one with the other substitute': { ...place, text: agent('name: a', 'when-to-use: For searches.') },
    'one that loads because it is repaired': { ...place, text: agent('name: a', 'description: Use it: now') },
    'a misspelt description, of which another check speaks': {
      ...place,
      text: agent('name: a', 'Description: Finds files.'),
    },
    'a block that three hyphens cut short': { ...place, text: '---\ndescription: "use---when"\ntools: Read\n---\n' },
    'a document with frontmatter': { ...place, file: 'kit/agents/README.md', text: agent('title: Agents') },
    'an agent of a project': agent('name: a', 'description: "Finds" files'),
    'a note without a plugin': { text: '# Notes\n', file: 'kit/agents/notes.md' },
  },
  faulty: {
    'frontmatter that is not YAML': {
      ...place,
      text: agent('<|description|>: "Finds" files', 'tools: Read'),
      message: because(
        "quotes inside the value of 'description' in line 2 end it too early",
        'put a backslash before the quotes inside',
      ),
      fixes: [['safe', agent('description: "\\"Finds\\" files"', 'tools: Read')]],
    },
    'text that goes on at the start of a line': {
      ...place,
      text: agent('name: a', '<|description|>: Use it.', '', '<example>', 'user: hi', '</example>', 'tools: Read'),
      message: because("the text of 'description' continues at the start of line 5", 'put the text in a block'),
      related: ['<example>', '<'],
      fixes: [
        [
          'safe',
          agent(
            'name: a',
            'description: |-',
            '  Use it.',
            '',
            '  <example>',
            '  user: hi',
            '  </example>',
            'tools: Read',
          ),
        ],
      ],
    },
    'a line that CRLF keeps from being repaired': {
      ...place,
      text: crlf(agent('name: a', 'description: Use it<|: |>now', 'tools: Read')),
      message: because(
        'it cannot repair a line that ends in CRLF',
        "quote the value of 'description' or save the file with LF",
      ),
      fixes: [
        ['safe', crlf(agent('name: a', 'description: "Use it: now"', 'tools: Read'))],
        ['safe', agent('name: a', 'description: Use it: now', 'tools: Read')],
      ],
    },
    'frontmatter that is a list': {
      ...place,
      text: '<|---|>\n- Read\n---\n\nYou find.\n',
      message: because('its frontmatter is not YAML', 'write a key, a colon, a space and a value on each line'),
    },
    'a file without frontmatter': {
      ...place,
      text: '<|# Finding files 🔎|>\n\nSearch well.\n',
      message: document,
      severity: 'information',
    },
    'a document': {
      ...place,
      file: 'kit/agents/README.md',
      text: '<|# Our agents|>\r\n\r\nThere are two.\r\n',
      message: document,
      severity: 'information',
    },
    'no description': {
      ...place,
      text: agent('name: <|lookup|>', 'tools: Read'),
      message: stock,
      severity: 'warning',
    },
    'neither name nor description': {
      ...place,
      text: '<|---|>\ntools: Read\n---\n',
      message: stock,
      severity: 'warning',
    },
    'an empty description': {
      ...place,
      text: agent('name: <|lookup|>', 'description: ""'),
      message: stock,
      severity: 'warning',
    },
  },
});
