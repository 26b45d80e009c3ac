import { describe, expect, it } from 'vitest';
import { isAgentPath } from '../../src/core/hosts/placement';
import { lint } from '../../src/core/lint/lint';
import { tryFix } from '../../src/core/lint/tryFix';
import { Workspace } from '../../src/core/workspace/workspace';
import { agent, crlf, named, testRule } from './ruleTest';

const message = 'Claude Code never reads this file because it is larger than 1 MiB; make it shorter.';
const misnamed = 'Claude Code never reads this file because its name does not end in .md; rename it.';
const limit = 1_048_576;
const sized = (bytes: number): string => named().padEnd(bytes, 'x');

testRule('file-not-read', {
  fine: {
    'a file of just 1 MiB': sized(limit),
    'a small file': named(),
    'a README that is too large': { text: sized(limit + 1), file: 'README.md' },
    'a README with another ending': { text: named(), file: 'README.MD' },
    'a note with another ending': { text: '# Notes\n', file: 'notes.markdown' },
    'a block without a description, with another ending': { text: agent('name: a'), file: 'a.mdx' },
    'a loose file that is too large and has no keys': { text: 'x'.repeat(limit + 1), file: 'notes/a.md' },
  },
  faulty: {
    'a file of one byte more': { text: sized(limit + 1).replace('---', '<|---|>'), message },
    'a file whose bytes are more than its characters': {
      text: `<|---|>\nname: a\n---\n${'é'.repeat(limit / 2)}`,
      message,
    },
    'an ending in capitals': { text: named().replace('---', '<|---|>'), file: 'reviewer.MD', message: misnamed },
    'the ending of another format, with CRLF': {
      text: crlf(named()).replace('---', '<|---|>'),
      file: 'reviewer.mdx',
      message: misnamed,
    },
    'an ending in full, of a file that would not load': {
      text: agent('name: reviewer', 'description: - d').replace('---', '<|---|>'),
      file: 'project/.claude/agents/team/reviewer.markdown',
      message: misnamed,
    },
    'two endings': { text: named().replace('---', '<|---|>'), file: 'reviewer.md.txt', message: misnamed },
    'a block that stands too low': { text: `<|# Reviewer|>\n${named()}`, file: 'reviewer.Md', message: misnamed },
    'a plugin agent': {
      text: sized(limit + 1).replace('---', '<|---|>'),
      file: 'kit/agents/a.md',
      plugin: 'kit/',
      message,
    },
  },
});

/** As the host decodes it: as UTF-8. */
const asUtf16 = (text: string, encoding: 'utf-16le' | 'utf-16be'): string => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return new TextDecoder().decode(encoding === 'utf-16be' ? bytes.swap16() : bytes);
};

describe('file-not-read', () => {
  it.each(['utf-16le', 'utf-16be'] as const)('speaks about %s', (encoding) => {
    const workspace = new Workspace();
    const text = asUtf16(named(), encoding);
    workspace.disk('file:///project/.claude/agents/a.md', { text, size: text.length });
    const file = workspace.file('file:///project/.claude/agents/a.md');
    expect(file && lint(file, workspace).map((finding) => finding.message)).toEqual([
      'Claude Code does not load this agent because the file is UTF-16; save it as UTF-8.',
    ]);
  });

  it.each(['utf-16le', 'utf-16be'] as const)('offers the same text, from %s, as UTF-8', (encoding) => {
    const workspace = new Workspace();
    const text = asUtf16(named(), encoding);
    workspace.disk('file:///project/.claude/agents/a.md', { text, size: text.length });
    const file = workspace.file('file:///project/.claude/agents/a.md');
    const [finding] = file ? lint(file, workspace) : [];
    const [fix] = finding?.fixes ?? [];
    const tried = file && finding && fix && tryFix(file, finding, fix);
    expect([tried?.kind, tried?.fixedText]).toEqual(['safe', named()]);
  });

  it('offers nothing where a letter was lost', () => {
    const workspace = new Workspace();
    const text = asUtf16(named('# é'), 'utf-16le');
    workspace.disk('file:///project/.claude/agents/a.md', { text, size: text.length });
    const file = workspace.file('file:///project/.claude/agents/a.md');
    expect(file && lint(file, workspace).map(({ fixes }) => fixes)).toEqual([[]]);
  });

  it('speaks while an editor, which reads UTF-16, has the file open', () => {
    const workspace = new Workspace();
    const [uri, text] = ['file:///project/.claude/agents/a.md', asUtf16(named(), 'utf-16le')];
    workspace.open(uri, named());
    expect([...workspace.disk(uri, { text, size: text.length })]).toEqual([uri]);
    const file = workspace.file(uri);
    expect(file && lint(file, workspace).map(({ rule }) => rule)).toEqual(['file-not-read']);
  });

  it.each(['a.md.bak', 'a.disabled', 'a.md.off', 'a.old', 'a.tmp', 'a.txt', 'a.png'])('never hears of %s', (name) => {
    expect(isAgentPath(`/project/.claude/agents/${name}`)).toBe(false);
  });

  it('takes no name from others', () => {
    const workspace = new Workspace();
    workspace.open('file:///project/.claude/agents/a.MD', named());
    workspace.open('file:///project/.claude/agents/b.md', named());
    const file = workspace.file('file:///project/.claude/agents/b.md');
    expect(file && workspace.namesakes(file)).toEqual([]);
  });

  it('goes by the size on disk, since the text may not have been read', () => {
    const workspace = new Workspace();
    workspace.disk('file:///project/.claude/agents/a.md', { text: '', size: limit + 1 });
    const file = workspace.file('file:///project/.claude/agents/a.md');
    expect(file && lint(file, workspace).map(({ rule }) => rule)).toEqual(['file-not-read']);
  });
});
