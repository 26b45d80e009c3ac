/** What an editor is offered for a file with a byte order mark. */
import { describe, expect, it } from 'vitest';
import { lint } from '../../src/core/lint/lint';
import { LineIndex } from '../../src/core/text/lineIndex';
import { Workspace } from '../../src/core/workspace/workspace';
import { codeActions } from '../../src/features/codeActions';
import { rangeOf } from '../../src/features/convert';
import { named } from '../rules/ruleTest';
import { uriOf } from '../support/place';

/** The titles of what is offered for each check, with a byte order mark before the text. */
const offered = (text: string): Readonly<Record<string, readonly string[]>> => {
  const workspace = new Workspace();
  workspace.disk(uriOf('a.md'), { text, size: text.length + 3, hasByteOrderMark: true });
  const file = workspace.file(uriOf('a.md'));
  if (!file) throw new Error('a.md is not in the workspace');
  const findings = lint(file, workspace);
  const lines = new LineIndex(text);
  const view = { file, workspace, lines, findings, allFindings: findings, isShared: false };
  return Object.fromEntries(
    findings.map(({ rule, at }) => [rule, codeActions(view, rangeOf(lines, at), []).map(({ title }) => title)]),
  );
};

describe('quick fixes', () => {
  it('leave a byte order mark alone, which no edit of the text can remove, and mend the rest', () => {
    expect(offered(`${named()}\nIt\u200bs here.\n`)).toEqual({
      'byte-order-mark': [],
      'invisible-character': ['Remove it'],
    });
  });
});
