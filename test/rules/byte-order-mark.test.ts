import { describe, expect, it } from 'vitest';
import { lint } from '../../src/core/lint/lint';
import { tryFix } from '../../src/core/lint/tryFix';
import { Workspace } from '../../src/core/workspace/workspace';
import { uriOf } from '../support/place';
import { agent, crlf, named, testRule } from './ruleTest';

const message =
  'Older versions of Claude Code and some other programs ignore an agent that starts with a byte order mark; save the file without it.';
const severity = 'warning';
const bytes = { hasByteOrderMark: true };
const marked = (text: string): string => text.replace('---', '<|---|>');

testRule('byte-order-mark', {
  fine: {
    'a file without a mark': named(),
    'a mark before a file without frontmatter': { text: 'A note.\n', bytes },
    'two marks, which keep the frontmatter from being seen': { text: `\ufeff${named()}`, bytes },
    'a document that loads': { text: named(), file: 'README.md', bytes },
  },
  faulty: {
    'a mark': { text: marked(named()), bytes, message, severity, fixes: [['safe', named()]] },
    'a mark before lines that end in CRLF': {
      text: marked(crlf(named())),
      bytes,
      message,
      severity,
      fixes: [['safe', crlf(named())]],
    },
    'a mark before a file that does not load': {
      text: marked(agent('name: reviewer', 'description:')),
      bytes,
      message,
      severity,
      fixes: [['safe', agent('name: reviewer', 'description:')]],
    },
    'a plugin agent': {
      text: marked(named()),
      file: 'kit/agents/a.md',
      plugin: 'kit/',
      bytes,
      message,
      severity,
      fixes: [['safe', named()]],
    },
  },
});

describe('the mark before a file', () => {
  const place = (text: string) => {
    const workspace = new Workspace();
    workspace.disk(uriOf('a.md'), { text, size: text.length + 3, hasByteOrderMark: true });
    const file = workspace.file(uriOf('a.md'));
    if (!file) throw new Error('a.md is not in the workspace');
    return { workspace, file };
  };

  it('is told of while the file stands open in an editor, which hides it', () => {
    const { workspace } = place(named());
    workspace.open(uriOf('a.md'), named('model: opus'));
    const file = workspace.file(uriOf('a.md'));
    expect(file && lint(file, workspace).map(({ rule }) => rule)).toEqual(['byte-order-mark']);
  });

  it('stays where another finding is mended', () => {
    const { workspace, file } = place(named('tools: Read, MultiEdit, Edit'));
    const finding = lint(file, workspace).find(({ rule }) => rule === 'tool-retired');
    const [fix] = finding?.fixes ?? [];
    expect(finding && fix && tryFix(file, finding, fix)?.kind).toBe('safe');
  });
});
