/** Words on the command line, help, and the commands that only tell. */
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/core/rules/index';
import { good, lost, repaired, run, type Tree } from '../support/disk';

const tree: Tree = {
  '.claude/agents/good.md': good().replace('tools:', 'model: haiku\ntools:'),
  '.claude/agents/lost.md': lost(),
  '.claude/agents/repaired.md': repaired(),
  '.claude/agents/README.md': '# Agents\n',
  'docs/README.md': '# None\n',
};

describe('what is not understood', () => {
  it.each<{ readonly args: readonly string[]; readonly words: string; readonly help: string }>([
    { args: [], words: 'Name a command.', help: '' },
    { args: ['explian'], words: "There is no command 'explian'; perhaps 'explain' is meant.", help: '' },
    { args: ['check', '--qiet'], words: "There is no option '--qiet'; perhaps '--quiet' is meant.", help: 'check ' },
    { args: ['check', '-z'], words: "There is no option '-z'.", help: 'check ' },
    { args: ['list', '--baseline', 'x'], words: "'--baseline' does not belong to 'list'.", help: 'list ' },
    { args: ['check', '--stdio'], words: "'--stdio' does not belong to 'check'.", help: 'check ' },
    { args: ['check', '--format'], words: "'--format' needs a value: --format FORMAT.", help: 'check ' },
    { args: ['check', '--format', '--quiet'], words: "'--format' needs a value: --format FORMAT.", help: 'check ' },
    { args: ['check', '--output='], words: "'--output' needs a value: --output FILE.", help: 'check ' },
    { args: ['check', '--quiet=yes'], words: "'--quiet' takes no value.", help: 'check ' },
    {
      args: ['check', '-f', 'xml'],
      words: "There is no format 'xml'; use text, json, sarif, github, junit.",
      help: 'check ',
    },
    { args: ['fix', '-'], words: "'fix' does not read standard input; name a file or a folder.", help: 'fix ' },
    { args: ['list', '-f', 'sarif'], words: "There is no format 'sarif'; use text, json.", help: 'list ' },
    {
      args: ['check', '--max-warnings', 'few'],
      words: "'--max-warnings' needs a whole number, and 'few' is none.",
      help: 'check ',
    },
    {
      args: ['check', '--rule', 'tools-empty'],
      words: "'--rule' needs a check and its level, such as tools-empty=off.",
      help: 'check ',
    },
    {
      args: ['check', '--rule', 'tool-empty=off'],
      words: "There is no check 'tool-empty'; perhaps 'tools-empty' is meant; see 'agent-author rules'.",
      help: 'check ',
    },
    {
      args: ['check', '--rule', 'tools-empty=warn'],
      words: "There is no level 'warn'; use error, warning, information, hint, off.",
      help: 'check ',
    },
    {
      args: ['rules', 'tool-empty'],
      words: "There is no check 'tool-empty'; perhaps 'tools-empty' is meant.",
      help: 'rules ',
    },
    { args: ['rules', 'tools-empty', 'x'], words: 'Name one check, or none for all of them.', help: 'rules ' },
    {
      args: ['lsp'],
      words: "The server speaks over standard input and output; start it as 'lsp --stdio'.",
      help: 'lsp ',
    },
  ])('is answered with what is meant: $args', async ({ args, words, help }) => {
    const { code, out, err } = await run(tree, args);
    expect([code, out, err]).toEqual([2, '', `${words}\nSee 'agent-author ${help}--help'.\n`]);
  });
});

describe('help', () => {
  it('names every command', async () => {
    const { code, out } = await run(tree, ['--help']);
    expect([code, [...out.matchAll(/^ {2}(\w+) /gm)].map(([, name]) => name)]).toEqual([
      0,
      ['check', 'fix', 'explain', 'list', 'rules', 'lsp', 'COMMAND'],
    ]);
  });

  it('names the options of a command, its formats and examples', async () => {
    const { code, out } = await run(tree, ['list', '-h']);
    expect(code).toBe(0);
    expect(out).toContain('Usage: agent-author list [PATH...]');
    expect(out).toContain('-f, --format FORMAT  text or json\n');
    expect(out).toContain('Examples:');
    expect(out).not.toContain('--baseline');
  });

  it('says the version', async () => {
    expect(await run(tree, ['--version'])).toMatchObject({ code: 0, out: '1.2.3\n' });
    expect(await run(tree, ['check', '-v'])).toMatchObject({ code: 0, out: '1.2.3\n' });
  });
});

const agentWith = (keys = 'model: opus'): string => `---\nname: a\ndescription: Use it.\n${keys}\n---\nHi.\n`;

describe('list', () => {
  it('has a line for each agent', async () => {
    expect((await run(tree, ['list'])).out).toMatchInlineSnapshot(`
      "name      state          model  tools  file
      good      loads          haiku  2      .claude/agents/good.md
      lost      does not load  -      -      .claude/agents/lost.md
      repaired  repaired       -      all    .claude/agents/repaired.md
      "
    `);
  });

  it('is JSON on request', async () => {
    const [first, second] = JSON.parse((await run(tree, ['list', '-f', 'json'])).out);
    expect(first).toEqual({
      file: '.claude/agents/good.md',
      name: 'good',
      verdict: 'loads',
      state: 'loads',
      model: 'haiku',
      tools: ['Read', 'Grep'],
    });
    expect(second).toMatchObject({ verdict: 'does-not-load', model: null });
  });

  it.each([
    ['refused at start', { '.claude/agents/a.md': agentWith('tools: Nope') }],
    ['no tools', { '.claude/agents/a.md': agentWith('tools: []') }],
    ['may not be used', { '.claude/agents/a.md': agentWith(), '.claude/agents/b.md': agentWith() }],
    ['loads', { '.claude/agents/a.md': agentWith('tools: mcp__tracker') }],
    ['loads', { '.claude/agents/a.md': agentWith(), '/home/.claude/agents/a.md': agentWith() }],
    ['loads', { '.claude/agents/a.md': agentWith(), 'docs/.claude/agents/a.md': agentWith() }],
    ['shadowed', { '.claude/agents/a.md': agentWith(), '/etc/managed/.claude/agents/a.md': agentWith() }],
  ])('says as the side bar does that an agent is: %s', async (state, files) => {
    const { out } = await run(files, ['list', '.claude']);
    expect(out.split('\n')[1]).toMatch(new RegExp(`^a +${state} +`));
  });

  it('lists an agent once, however its folder is reached', async () => {
    const files: Tree = {
      'real/.claude/agents/a.md': agentWith(),
      'real/.claude/agents/again.md': { link: '/project/real/.claude/agents/a.md' },
      link: { link: '/project/real' },
    };
    const [, ...rows] = (await run(files, ['list', 'link'])).out.trimEnd().split('\n');
    expect(rows).toEqual([expect.stringMatching(/^a +loads /)]);
  });

  it('gives no reason where a namesake in no folder of agents is none of its business', async () => {
    const { out } = await run({ 'docs/a.md': agentWith(), 'docs/b.md': agentWith() }, ['explain', 'docs']);
    expect(out.split('\n').slice(0, 2)).toEqual(['docs/a.md loads as written', '  name   a']);
  });

  it('explains why an agent may not be used', async () => {
    const { out } = await run({ '.claude/agents/a.md': agentWith(), '.claude/agents/b.md': agentWith() }, ['explain']);
    expect(out.split('\n').slice(0, 2)).toEqual([
      '.claude/agents/a.md may not be used',
      "  Only one of the 2 agents named 'a' in this folder is used, and which one is not defined; rename or remove the others.",
    ]);
  });

  it('knows the agents above the current folder', async () => {
    const files = { 'in/.claude/agents/a.md': agentWith(), '.claude/agents/a.md': agentWith(), '.git/HEAD': '' };
    const { out } = await run(files, ['list', '..'], { cwd: '/project/in' });
    expect(out.split('\n').slice(1, 3)).toEqual([
      expect.stringMatching(/^a +shadowed .*\.\.\/\.claude/),
      expect.stringMatching(/^a +loads .*\.\.\/in/),
    ]);
  });

  it.each(['list', 'explain'])('leaves out what the settings ignore: %s', async (command) => {
    const files = { ...tree, 'mine.json': '{"ignore": ["good.md", "lost.md"]}' };
    const { code, out } = await run(files, [command, '.claude', '--config', 'mine.json']);
    expect([code, out.includes('repaired.md'), /good\.md|lost\.md/.test(out)]).toEqual([0, true, false]);
    const bare = await run({ ...tree, '.agent-author.json': '{"ignore": ["*.md"]}' }, [
      command,
      '.claude',
      '--no-config',
    ]);
    expect(bare.out).toContain('good.md');
  });

  it('says where there is none', async () => {
    expect(await run(tree, ['list', 'docs'])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('No agent files found'),
    });
    expect(await run(tree, ['list', 'docs', '--allow-empty'])).toMatchObject({ code: 0, out: '', err: '' });
  });
});

describe('rules', () => {
  it('lists every check with its level here', async () => {
    const settings = { '.agent-author.json': JSON.stringify({ rules: { 'tools-empty': 'hint' } }) };
    const { code, out } = await run(settings, ['rules', '--rule', 'name-missing=off']);
    const lines = out.trimEnd().split('\n');
    expect([code, lines.length]).toEqual([0, rules.length + 1]);
    expect(lines.find((line) => line.startsWith('tools-empty '))).toMatch(
      /^tools-empty +error +hint +tools +Disallow a tools key/,
    );
    expect(lines.find((line) => line.startsWith('name-missing '))).toMatch(/^name-missing +error +off /);
  });

  it('lists them as JSON', async () => {
    const all = JSON.parse((await run({}, ['rules', '-f', 'json'])).out);
    expect(all.find(({ id }: { readonly id: string }) => id === 'tools-empty')).toEqual({
      id: 'tools-empty',
      level: 'error',
      group: 'tools',
      consequence: 'loads-without-tools',
      summary: 'Disallow a tools key without tools',
      levelHere: 'error',
    });
  });

  it('prints the page of one', async () => {
    expect((await run({}, ['rules', 'tools-empty'])).out).toBe('# tools-empty\n\nA page.\n');
    expect(JSON.parse((await run({}, ['rules', 'tools-empty', '-f', 'json'])).out)).toMatchObject({
      id: 'tools-empty',
      page: '# tools-empty\n\nA page.\n',
    });
  });

  it('says what it can where the pages were not installed', async () => {
    expect((await run({}, ['rules', 'tools-empty'], { page: () => undefined })).out).toContain(
      'Disallow a tools key without tools',
    );
  });

  it('fails on settings with faults', async () => {
    expect(await run({ '.agent-author.json': '[]' }, ['rules'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('.agent-author.json:1:1'),
    });
  });
});

describe('lsp', () => {
  it('serves', async () => {
    let served = 0;
    const serve = async () => {
      served += 1;
    };
    expect([(await run({}, ['lsp', '--stdio'], { serve })).code, served]).toEqual([0, 1]);
  });
});

describe('explain about tools', () => {
  const agent = (tools: string): Tree => ({ '.claude/agents/a.md': agentWith(tools) });
  const said = async (tools: string) => (await run(agent(tools), ['explain'])).out.split('\n');

  it('names MCP tools, which depend on their server', async () => {
    const lines = await said(
      'tools: Read, mcp__tracker__find, mcp__tracker__close\ndisallowedTools: mcp__tracker__close',
    );
    expect(lines).toContain('  tools  Read; where its server is connected mcp__tracker__find');
  });

  it('says why a name gives nothing', async () => {
    expect(await said('tools: Read, Nope, AskUserQuestion, Edit\ndisallowedTools: Edit')).toEqual(
      expect.arrayContaining([
        '  gives nothing: Nope (no tool has this name)',
        '  gives nothing: AskUserQuestion (subagents are not given it)',
        "  gives nothing: Edit ('disallowedTools' denies it)",
      ]),
    );
  });

  it.each([
    ['tools: Nope', 'is refused when it starts'],
    ['tools:', 'has no tools'],
    ['tools: mcp__tracker', 'loads as written'],
  ])('says in the first line what becomes of the agent: %s', async (tools, words) => {
    expect((await said(tools))[0]).toBe(`.claude/agents/a.md ${words}`);
  });
});

describe('explain about keys', () => {
  it('names those that come to nothing, and why', async () => {
    const text = agentWith('team: ours\nallowedTools: Read\neffort: ultra');
    const { out } = await run({ '.claude/agents/a.md': text }, ['explain']);
    expect(out.split('\n').filter((line) => line.includes('has no effect'))).toEqual([
      '  has no effect: team (not read)',
      '  has no effect: allowedTools (not read, so this agent runs with every tool; tools was probably meant)',
      "  has no effect: effort (Claude Code does not take this value, so the model's default applies)",
    ]);
  });
});

describe('an agent of a plugin', () => {
  it.each([
    ['goes by the name in the manifest', '{"name": "tools"}', 'Agent from tools plugin'],
    ['goes by the folder where the manifest has no name', '{}', 'Agent from kit plugin'],
    ['goes by the folder where the manifest is broken', '{"name": ', 'Agent from kit plugin'],
  ])('%s', async (_what, manifest, words) => {
    const kit = { 'kit/.claude-plugin/plugin.json': manifest, 'kit/agents/a.md': 'You help.\n' };
    expect((await run(kit, ['explain', 'kit'])).out).toContain(words);
  });
});

describe('an agent that an administrator sets', () => {
  const managed = '/etc/managed/.claude/agents/a.md';
  const files: Tree = { [managed]: repaired('a'), '.claude/agents/a.md': good('a') };

  it('is looked at where its folder is named', async () => {
    const { code, out } = await run(files, ['list', '/etc/managed', '.claude']);
    expect([code, out.split('\n').slice(1, 3)]).toEqual([
      0,
      [
        expect.stringMatching(/^a +shadowed .*\.claude\/agents\/a\.md$/),
        expect.stringMatching(/^a +repaired .*managed/),
      ],
    ]);
  });

  it('has findings and no fix', async () => {
    const { out } = await run(files, ['check', '/etc/managed', '--format', 'json', '--fixes']);
    const [{ findings }] = JSON.parse(out).files;
    expect(findings).toEqual([
      expect.objectContaining({ rule: 'description-needs-quotes', fixable: false, fixes: [] }),
    ]);
  });

  it.each([[[]], [['--dry-run']], [['--suggestions']]])('is left alone by fix %j', async (options) => {
    const { code, out, err, disk } = await run(files, ['fix', '/etc/managed', ...options]);
    expect([code, disk.read(managed).text, out.includes('+++')]).toEqual([2, repaired('a'), false]);
    expect(err).toContain('was not changed because an administrator sets it');
  });
});
