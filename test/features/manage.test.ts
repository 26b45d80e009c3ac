import { describe, expect, it } from 'vitest';
import { Workspace } from '../../src/core/workspace/workspace';
import { agentsJson, checkName, mentionsOf, rewrite } from '../../src/features/manage';
import { agents, uriOf } from '../support/place';

const folder = 'file:///project/.claude/agents/';

const agent = (name: string, more = '', prompt = 'Work.'): string =>
  `---\nname: ${name}\ndescription: Use it.\n${more}---\n\n${prompt}\n`;

const team = (): Workspace =>
  agents({
    'reviewer.md': agent('reviewer'),
    'lead.md': agent('lead', 'tools: Agent(reviewer)\n', 'Ask @agent-reviewer.'),
    'other.md': agent('other', '', 'Ask the reviewer.'),
  });

describe('checkName', () => {
  const ask = (name: string, except: string | null = null) => checkName({ name, folder, except }, team());

  it.each(['free', 'a.b', 'A_1'])('has nothing against %s', (name) => {
    expect(ask(name)).toBeNull();
  });

  it.each([
    ['', 'without a name'],
    ['-a', 'start with a hyphen'],
    ['a:b', 'keeps colons for plugins'],
    ['a'.repeat(257), 'over 256 characters'],
    ['con', 'Windows'],
    ['a/b', 'because of the /'],
    ['lead', 'lead.md has this name already'],
  ])('refuses %j', (name, reason) => {
    expect(ask(name)).toMatchObject({ isFault: true, message: expect.stringContaining(reason) });
  });

  it('lets a file keep its own name', () => {
    expect(ask('lead', uriOf('lead.md'))).toBeNull();
  });

  it('lets another folder have the name', () => {
    expect(checkName({ name: 'lead', folder: 'file:///home/.claude/agents/', except: null }, team())).toBeNull();
  });

  it.each(['審查員', 'מבקר', 'two words'])('says of %s that it cannot be typed', (name) => {
    expect(ask(name)).toMatchObject({ isFault: false });
  });
});

describe('checkName of a name that the program gave already', () => {
  it('says what is then not used, which is no fault', () => {
    expect(checkName({ name: 'Explore', folder, except: null }, team())).toEqual({
      message: 'It takes the place of Claude Code’s own agent Explore, which is then not used.',
      isFault: false,
    });
  });

  it('has nothing against it in a plugin', () => {
    const workspace = new Workspace();
    workspace.setFolders({ plugins: new Set(['file:///tools/']) });
    expect(checkName({ name: 'Explore', folder: 'file:///tools/agents/', except: null }, workspace)).toBeNull();
  });
});

describe('rewrite', () => {
  const ask = (text: string, name: string, description: string | null = null) =>
    rewrite({ uri: uriOf('a.md'), text, name, description }, new Workspace()).map(({ newText }) => newText);

  it.each([
    ['plain', 'name: old', 'new', ['new']],
    ['with quotes', 'name: "old"', 'new', ['"new"']],
    ['that needs quotes', 'name: old', 'yes # no', ['"yes # no"']],
    ['that is the same', 'name: old', 'old', []],
  ])('writes a name %s', (_title, line, name, expected) => {
    expect(ask(`---\n${line}\ndescription: Use it.\n---\n\nWork.\n`, name)).toEqual(expected);
  });

  it('leaves a file without a name alone', () => {
    expect(ask('---\ndescription: Use it.\ntools: Read\n---\n\nWork.\n', 'new')).toEqual([]);
  });

  it('writes another description on one line', () => {
    const text = '---\nname: old\ndescription: |\n  Use it.\n  Or not.\ntools: Read\n---\n\nWork.\n';
    expect(ask(text, 'new', 'When: "now".')).toEqual(['new', 'description: "When: \\"now\\"."']);
  });
});

describe('mentionsOf', () => {
  it('are files that list or mention it', () => {
    expect(mentionsOf({ uri: uriOf('reviewer.md'), name: 'reviewer' }, team())).toEqual([uriOf('lead.md')]);
  });
});

describe('agentsJson', () => {
  const given = (text: string): unknown => {
    const { json } = agentsJson({ uris: [uriOf('a.md')] }, agents({ 'a.md': text }));
    return JSON.parse(json);
  };

  it('holds what the program reads, in the types that it asks for', () => {
    const keys = [
      'tools: Read, Bash(git *)',
      'disallowedTools: Write',
      'model: " haiku "',
      'color: red',
      'maxTurns: "12"',
      'effort: HIGH',
      'background: "true"',
      'permissionMode: plan',
      'skills: a, b',
      'mcpServers:\n  - tracker\n  - 3',
      'team: ours',
    ];
    expect(given(agent('a', `${keys.join('\n')}\n`, 'It’s "quoted".'))).toEqual({
      a: {
        description: 'Use it.',
        prompt: 'It’s "quoted".',
        tools: ['Read', 'Bash(git *)'],
        disallowedTools: ['Write'],
        model: 'haiku',
        mcpServers: ['tracker'],
        skills: ['a', 'b'],
        permissionMode: 'plan',
        maxTurns: 12,
        effort: 'high',
        background: true,
      },
    });
  });

  it.each([
    ['effort: 3', { effort: 3 }],
    ['effort: med', { effort: 'medium' }],
    ['skills: sow water', { skills: ['sow', 'water'] }],
    ['omitClaudeMd: "true"', { omitClaudeMd: true }],
    ['autoCompactWindow: "150,000"', { autoCompactWindow: 150_000 }],
    ['observer: watcher', { observer: 'watcher' }],
    ['tools: [5]', { tools: [] }],
  ])('says what the program reads in the file: %s', (line, more) => {
    expect(given(agent('a', `${line}\n`))).toEqual({ a: { description: 'Use it.', prompt: 'Work.', ...more } });
  });

  it.each([
    'permissionMode: wild',
    'maxTurns: none',
    'maxTurns: 1e300',
    'tools: "*"',
    'model: ""',
    'observer: 5',
    'omitClaudeMd: yes',
    'hooks:\n  OnStart: []',
    'hooks:\n  Stop:\n    - type: command\n      command: x',
    'mcpServers:\n  local:\n    command: x',
  ])('leaves out what is dropped or would be an error: %s', (line) => {
    expect(given(agent('a', `${line}\n`))).toEqual({ a: { description: 'Use it.', prompt: 'Work.' } });
  });

  it('keeps the hooks that can be read beside others', () => {
    const good = { type: 'command', command: 'x' };
    const hooks = {
      Stop: [{ hooks: [{ type: 'command' }, good] }, { matcher: 5, hooks: [good] }],
      Nope: [],
      Setup: null,
    };
    expect(given(agent('a', `hooks: ${JSON.stringify(hooks)}\n`))).toMatchObject({
      a: { hooks: { Stop: [{ hooks: [good] }] } },
    });
  });

  it('leaves out of an agent of a plugin what a plugin may not say', () => {
    const workspace = new Workspace();
    workspace.setFolders({ plugins: new Set(['file:///kit/']) });
    const uri = 'file:///kit/agents/a.md';
    workspace.open(uri, agent('a', 'hooks:\n  Stop:\n    - hooks: []\npermissionMode: plan\nisolation: remote\n'));
    expect(JSON.parse(agentsJson({ uris: [uri] }, workspace).json)).toEqual({
      a: { description: 'Use it.', prompt: 'Work.' },
    });
  });

  it.each([
    ['a name that the command line refuses', '/agents/a.md', agent('-a')],
    [
      'values that hold themselves',
      '/.claude/agents/a.md',
      agent('a', 'mcpServers:\n  - a: &a { command: x, b: *a }\n'),
    ],
  ])('names one with %s', (_title, path, text) => {
    const workspace = new Workspace();
    workspace.setFolders({ plugins: new Set(['file:///kit/']) });
    workspace.open(`file:///kit${path}`, text);
    expect(agentsJson({ uris: [`file:///kit${path}`] }, workspace)).toEqual({ json: '{}', left: ['a'] });
  });

  it('takes a name such as __proto__ for a name', () => {
    expect(Object.keys(Object(given(agent('__proto__'))))).toEqual(['__proto__']);
  });

  it('names those that do not load', () => {
    const workspace = agents({ 'a.md': agent('a'), 'lost.md': '---\nname: lost\ntools: Read\n---\n\nWork.\n' });
    const { left } = agentsJson({ uris: [uriOf('a.md'), uriOf('lost.md')] }, workspace);
    expect(left).toEqual(['lost']);
  });
});
