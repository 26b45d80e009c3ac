/** The options of the command line: one table, from which they are parsed and explained. */

export interface OptionRow {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  readonly multiple?: true;
  /** What stands for its value in the help. */
  readonly value?: string;
  readonly summary: string;
}

export const options = {
  format: { type: 'string', short: 'f', value: 'FORMAT', summary: 'how to write the answer' },
  output: { type: 'string', short: 'o', value: 'FILE', summary: 'write the answer into a file' },
  quiet: { type: 'boolean', short: 'q', summary: 'errors only' },
  verbose: { type: 'boolean', summary: 'hints too, and what was left out' },
  fixes: { type: 'boolean', summary: 'in JSON, the edits that would mend each finding' },
  'max-warnings': { type: 'string', value: 'N', summary: 'exit with 1 if there are more warnings than this' },
  rule: {
    type: 'string',
    multiple: true,
    value: 'ID=LEVEL',
    summary: 'error, warning, information, hint or off for one check; may be repeated',
  },
  'dry-run': { type: 'boolean', summary: 'show the changes as a patch and make none' },
  suggestions: { type: 'boolean', summary: 'also what a person should look at: the first suggestion of each finding' },
  only: { type: 'string', multiple: true, value: 'ID', summary: 'what one check found; may be repeated' },
  config: { type: 'string', value: 'FILE', summary: 'settings for all files, in place of every .agent-author.json' },
  'no-config': { type: 'boolean', summary: 'look for no .agent-author.json' },
  'no-gitignore': { type: 'boolean', summary: 'also what git leaves out' },
  'allow-empty': { type: 'boolean', summary: 'no agent files are no failure' },
  baseline: { type: 'string', value: 'FILE', summary: 'do not show findings that this file knows' },
  'update-baseline': { type: 'boolean', summary: 'write all findings of now into the baseline' },
  stdin: { type: 'boolean', summary: 'read the text from standard input; so does - as PATH' },
  'stdin-filepath': { type: 'string', value: 'PATH', summary: 'the file that this text stands for' },
  stdio: { type: 'boolean', summary: 'speak over standard input and output' },
  help: { type: 'boolean', short: 'h', summary: 'say what can be said' },
  version: { type: 'boolean', short: 'v', summary: 'say which version this is' },
} as const satisfies Readonly<Record<string, OptionRow>>;

export type OptionName = keyof typeof options;

export interface CommandRow {
  readonly usage: string;
  readonly summary: string;
  readonly options: readonly OptionName[];
  /** The first is used where none is named. */
  readonly formats: readonly string[];
  readonly examples: readonly (readonly [command: string, meaning: string])[];
}

const finding = ['no-gitignore', 'allow-empty'] as const;
const input = ['stdin', 'stdin-filepath'] as const;
const config = ['config', 'no-config'] as const;
const settings = ['rule', ...config] as const;

export const commands = {
  check: {
    usage: 'check [PATH...]',
    summary: 'what is wrong with these agents',
    options: [
      'format',
      'output',
      'quiet',
      'verbose',
      'fixes',
      'max-warnings',
      ...settings,
      ...finding,
      'baseline',
      'update-baseline',
      ...input,
    ],
    formats: ['text', 'json', 'sarif', 'github', 'junit'],
    examples: [
      ['check', 'every agent below the current folder'],
      ["check 'plugins/*/agents' '!draft-*.md'", 'those of these folders, without drafts'],
      ['check --format sarif --output agents.sarif', 'a report for code scanning'],
      ['check --baseline agents.json --update-baseline', 'from now on only what is new'],
      ['check - --stdin-filepath .claude/agents/a.md < draft.md', 'a text as if it were that file'],
    ],
  },
  fix: {
    usage: 'fix [PATH...]',
    summary: 'mend what can be mended safely',
    options: ['dry-run', 'suggestions', 'only', ...config, ...finding],
    formats: [],
    examples: [
      ['fix', 'every agent below the current folder'],
      ['fix --dry-run > agents.patch', 'what it would change, for git apply'],
      ['fix --only tool-retired .claude/agents', 'the findings of one check'],
    ],
  },
  explain: {
    usage: 'explain [PATH...]',
    summary: 'what the program makes of each of them',
    options: ['format', 'output', ...config, ...finding, ...input],
    formats: ['text', 'json'],
    examples: [['explain .claude/agents/reviewer.md', 'its verdict, model and tools']],
  },
  list: {
    usage: 'list [PATH...]',
    summary: 'the agents, one a line',
    options: ['format', 'output', ...config, ...finding],
    formats: ['text', 'json'],
    examples: [['list ~/.claude/agents', 'those of the home folder']],
  },
  rules: {
    usage: 'rules [ID]',
    summary: 'all checks with their levels, or the page of one',
    options: ['format', 'output', ...settings],
    formats: ['text', 'json'],
    examples: [['rules tools-empty', 'what this check is about']],
  },
  lsp: {
    usage: 'lsp --stdio',
    summary: 'serve an editor',
    options: ['stdio'],
    formats: [],
    examples: [],
  },
} as const satisfies Readonly<Record<string, CommandRow>>;

export type CommandName = keyof typeof commands;

export const isCommand = (name: string | undefined): name is CommandName =>
  name !== undefined && Object.hasOwn(commands, name);
