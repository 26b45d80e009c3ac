import { agent, crlf, named, testRule } from './ruleTest';

const told = (name: string, clause: string, plain: string): string =>
  `Claude Code takes this ${name} as part of the text, so ${clause}; replace it with ${plain}.`;
const severity = 'warning';

testRule('lookalike-character', {
  fine: {
    'curly quotes and dashes in prose': agent('name: a', 'description: Reviews “all” – or most — of it. It’s “good”.'),
    'curly quotes around the first and the last word': agent('name: a', 'description: “Fast” reviews, or “good”'),
    'no-break spaces in prose': agent('name: a', 'description: Reviews 10\u00a0files: all of them'),
    'Chinese punctuation': agent('name: a', 'description: 审查代码：“质量”、安全。'),
    'a no-break space behind the opening mark': named().replace('---', '---\u00a0'),
    'a no-break space beside the comma of a list of tools': named('tools: Read,\u00a0Grep'),
    'dashes that begin the lines of a block': agent('name: a', 'description: |', '  – one', '  — two', '  model：x'),
    'all of them in the prompt': `${named()}\u00a0– Read “it”\nmodel：opus\n———\n`,
    'a space of a pattern of a tool': named('tools: Read, Bash(git\u00a0log)'),
    'a colon of full width behind a word that is no key': agent('name: a', 'description: >', '  tip：it'),
    'a file without frontmatter': 'model：opus\n',
    'what is mojibake as a whole': agent('name: \u00e2\u20ac\u0153a', 'description: b'),
  },
  faulty: {
    'a no-break space behind the colon of a key': {
      text: named('model:<|\u00a0|>opus'),
      message: told('no-break space', "there is no key 'model'", 'a space'),
      severity,
      fixes: [['safe', named('model: opus')]],
    },
    'no-break spaces as indentation, all of which are replaced': {
      text: named('tools:', '<|\u00a0\u00a0|>- Read', '<|\u00a0\u00a0|>- Grep'),
      message: told('no-break space', 'the line is not indented', 'spaces'),
      severity,
      fixes: [['safe', named('tools:', '  - Read', '  - Grep')]],
    },
    'a space of full width before a list in a file with CRLF': {
      text: crlf(named('tools:', '<|\u3000|>- Read')),
      message: told('full-width space', 'the line is not indented', 'a space'),
      severity,
      fixes: [['safe', crlf(named('tools:', ' - Read'))]],
    },
    'a no-break space that is all between two tools': {
      text: named('tools: Edit, Read<|\u00a0|>Grep'),
      message: told('no-break space', "'Read\u00a0Grep' is one name", 'a space'),
      severity,
      fixes: [['safe', named('tools: Edit, Read Grep')]],
    },
    'the same in a list of what is denied': {
      text: named('disallowedTools:', '  - Write<|\u2009|>Edit'),
      message: told('typographic space U+2009', "'Write\u2009Edit' is one name", 'a space'),
      severity,
      fixes: [['safe', named('disallowedTools:', '  - Write Edit')]],
    },
    'curly quotes around a name': {
      text: agent('name: <|“|>reviewer”', 'description: b'),
      message: told('curly quote', "the quotes belong to 'name'", 'a straight quote'),
      severity,
      fixes: [['safe', agent('name: "reviewer"', 'description: b')]],
    },
    'curly quotes around a description, with straight ones and a colon inside': {
      text: agent('name: a', 'description: <|“|>Reviews 🚀: "all" \\ of it”'),
      message: told('curly quote', "the quotes belong to 'description'", 'a straight quote'),
      severity,
      fixes: [['safe', agent('name: a', 'description: "Reviews 🚀: \\"all\\" \\\\ of it"')]],
    },
    'single curly quotes around a model': {
      text: named('model: <|‘|>opus’'),
      message: told('curly quote', "the quotes belong to 'model'", 'a straight quote'),
      severity,
      fixes: [['safe', named('model: "opus"')]],
    },
    'a colon of full width': {
      text: named('model<|：|>opus'),
      message: told('full-width colon', "there is no key 'model'", 'a colon'),
      severity,
      fixes: [['safe', named('model: opus')]],
    },
    'dashes as marks of a list of tools, which are read as one text': {
      text: named('tools:', '  <|–|> Read', '  <|–|> Grep'),
      message: told('en dash', 'the line is no item of the list', 'a hyphen'),
      severity,
      fixes: [['safe', named('tools:', '  - Read', '  - Grep')]],
    },
    'a no-break space behind the mark of a list': {
      text: named('tools:', '  -<|\u00a0|>Read', '  - Grep'),
      message: told('no-break space', 'the line is no item of the list', 'a space'),
      severity,
      fixes: [['safe', named('tools:', '  - Read', '  - Grep')]],
    },
    'dashes in place of the closing mark': {
      text: '---\nname: a\ndescription: b\n<|———|>\n\nReview it.\n',
      message: told('em dash', 'the frontmatter does not end here', 'three hyphens'),
      severity,
      fixes: [['safe', '---\nname: a\ndescription: b\n---\n\nReview it.\n']],
    },
    'a dash in place of it, with a break further down': {
      text: '---\nname: a\ndescription: b\n<|—|>\n\nReview it.\n\n---\n\nThen stop.\n',
      message: told('em dash', 'the frontmatter does not end here', 'three hyphens'),
      severity,
      fixes: [['safe', '---\nname: a\ndescription: b\n---\n\nReview it.\n\n---\n\nThen stop.\n']],
    },
    'a plugin agent': {
      text: named('tools: Read<|\u00a0|>Grep'),
      file: 'kit/agents/a.md',
      plugin: 'kit/',
      message: told('no-break space', "'Read\u00a0Grep' is one name", 'a space'),
      severity,
      fixes: [['safe', named('tools: Read Grep')]],
    },
  },
});
