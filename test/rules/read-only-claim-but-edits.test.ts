import { agent, crlf, testRule } from './ruleTest';

const inherits =
  "This agent says it is read-only but can edit files because it inherits every tool; add 'disallowedTools: Edit, Write, NotebookEdit'.";
const lists = (names: string, pronoun: string): string =>
  `This agent says it is read-only but can edit files because 'tools' lists ${names}; take ${pronoun} out of the list.`;
const severity = 'hint';

/** An agent of this description. */
const said = (description: string, ...lines: readonly string[]): string =>
  agent('name: reviewer', `description: ${description}`, ...lines);

const denials = 'disallowedTools: Edit, Write, NotebookEdit';

testRule('read-only-claim-but-edits', {
  fine: {
    'no claim': said('Reviews changes.'),
    'a claim that is kept by a list': said('Read-only reviewer.', 'tools: Read, Grep'),
    'a claim that is kept by denials': said('Read-only reviewer.', 'disallowedTools: Edit, NotebookEdit'),
    'a report to be written': said('Read-only reviewer.', 'tools: Read, Write'),
    'plan mode': said('Read-only reviewer.', 'permissionMode: plan'),
    'indices that are read-only': said('Checks read-only indices of the database.'),
    'a part of the work': said('Writes endpoints. Also reviews, read-only, that caching is off.'),
    'code that it does not write': said('Writes tests, never writes production code.'),
    'behaviour that stays': said('Restructures code without changing behaviour.'),
    'logic that stays': said('Fixes types. Does not change logic.'),
    'a replica': said('Queries the database, whose replicas are read-only.'),
    'what memory adds, which has a check of its own': said('Read-only reviewer.', 'tools: Read', 'memory: user'),
    'a list under another key, of which another check speaks': said('Read-only reviewer.', 'allowedTools: [Read]'),
    'denials under another key': said('Read-only reviewer.', 'disallowed-tools: Edit, NotebookEdit'),
    'tools of which nothing is left': said('Read-only reviewer.', 'tools: Foo'),
  },
  faulty: {
    'a reviewer': {
      text: said('<|Read-only reviewer|> of changes.'),
      message: inherits,
      severity,
      fixes: [['suggestion', said('Read-only reviewer of changes.', denials)]],
    },
    'a claim at the end in parentheses': {
      text: said('Finds bugs (<|READ-ONLY|>)'),
      message: inherits,
      severity,
      fixes: [['suggestion', said('Finds bugs (READ-ONLY)', denials)]],
    },
    'a sentence of its own': {
      text: said('Finds bugs. <|Read only|>; reports what it finds.'),
      message: inherits,
      severity,
      fixes: [['suggestion', said('Finds bugs. Read only; reports what it finds.', denials)]],
    },
    'a claim about itself': {
      text: said('Finds bugs. This agent is <|read-only|>.'),
      message: inherits,
      severity,
      fixes: [['suggestion', said('Finds bugs. This agent is read-only.', denials)]],
    },
    'a word between': {
      text: said('"Finds bugs by <|read-only static analysis|>."'),
      message: inherits,
      severity,
      fixes: [['suggestion', said('"Finds bugs by read-only static analysis."', denials)]],
    },
    'files that it never changes': {
      text: said('Finds bugs and <|never modifies any files|>.'),
      message: inherits,
      severity,
      fixes: [['suggestion', said('Finds bugs and never modifies any files.', denials)]],
    },
    'code that it does not edit, over two lines of a block with CRLF': {
      text: crlf(agent('name: a', 'description: >-', '  Finds bugs. It does <|not', '  edit code|> at all.')),
      message: inherits,
      severity,
      fixes: [
        [
          'suggestion',
          crlf(agent('name: a', 'description: >-', '  Finds bugs. It does not', '  edit code at all.', denials)),
        ],
      ],
    },
    'a name': {
      text: agent('name: <|readonly|>-explorer', 'description: Explores.'),
      message: inherits,
      severity,
      fixes: [['suggestion', agent('name: readonly-explorer', 'description: Explores.', denials)]],
    },
    'every tool by an asterisk': {
      text: said('<|Read-only agent|>.', 'tools: "*"'),
      message: inherits,
      severity,
      fixes: [['suggestion', said('Read-only agent.', 'tools: "*"', denials)]],
    },
    'a list of denials that is too short': {
      text: said('<|Read-only agent|>.', 'disallowedTools: Write, Edit', 'model: opus'),
      message:
        "This agent says it is read-only but can edit files because 'disallowedTools' leaves it 'NotebookEdit'; deny that too.",
      severity,
      fixes: [['suggestion', said('Read-only agent.', 'disallowedTools: Write, Edit, NotebookEdit', 'model: opus')]],
    },
    'items of denials that are too few': {
      text: said('<|Read-only agent|>.', 'disallowedTools:', '  - Bash'),
      message: inherits,
      severity,
      fixes: [
        [
          'suggestion',
          said('Read-only agent.', 'disallowedTools:', '  - Bash', '  - Edit', '  - Write', '  - NotebookEdit'),
        ],
      ],
    },
    'an editor in the list': {
      text: said('<|Read-only audit|> of licences.', 'tools: Read, Edit, Write'),
      message: lists("'Edit'", 'it'),
      severity,
      fixes: [['suggestion', said('Read-only audit of licences.', 'tools: Read, Write')]],
      related: ['tools'],
    },
    'two editors in the list': {
      text: said('<|Read-only audit|> of licences.', 'tools: [NotebookEdit, Read, Edit]'),
      message: lists("'Edit' and 'NotebookEdit'", 'them'),
      severity,
      fixes: [['suggestion', said('Read-only audit of licences.', 'tools: [Read]')]],
    },
    'a claim after an emoji': {
      text: said('🔎 <|Read-only agent|>.'),
      message: inherits,
      severity,
      fixes: [['suggestion', said('🔎 Read-only agent.', denials)]],
    },
    'a plugin agent': {
      text: said('<|Read-only agent|>.'),
      file: 'kit/agents/a.md',
      plugin: 'kit/',
      message: inherits,
      severity,
      fixes: [['suggestion', said('Read-only agent.', denials)]],
    },
  },
});
