import { describe, expect, it } from 'vitest';
import { lint } from '../../src/core/lint/lint';
import { Workspace } from '../../src/core/workspace/workspace';
import { named, testRule } from './ruleTest';

const message = 'Claude Code never reads this file because it is larger than 1 MiB; make it shorter.';
const limit = 1_048_576;
const sized = (bytes: number): string => named().padEnd(bytes, 'x');

testRule('file-not-read', {
  fine: {
    'a file of just 1 MiB': sized(limit),
    'a small file': named(),
    'a README that is too large': { text: sized(limit + 1), file: 'README.md' },
    'a loose file that is too large and has no keys': { text: 'x'.repeat(limit + 1), file: 'notes/a.md' },
  },
  faulty: {
    'a file of one byte more': { text: sized(limit + 1).replace('---', '<|---|>'), message },
    'a file whose bytes are more than its characters': {
      text: `<|---|>\nname: a\n---\n${'é'.repeat(limit / 2)}`,
      message,
    },
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

  it('goes by the size on disk, since the text may not have been read', () => {
    const workspace = new Workspace();
    workspace.disk('file:///project/.claude/agents/a.md', { text: '', size: limit + 1 });
    const file = workspace.file('file:///project/.claude/agents/a.md');
    expect(file && lint(file, workspace).map(({ rule }) => rule)).toEqual(['file-not-read']);
  });
});
