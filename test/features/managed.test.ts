/** What an administrator sets is looked at, and nothing offers to change it. */
import { describe, expect, it } from 'vitest';
import { examine } from '../../src/core/lint/lint';
import { LineIndex } from '../../src/core/text/lineIndex';
import { type AgentFile, Workspace } from '../../src/core/workspace/workspace';
import { codeActions } from '../../src/features/codeActions';
import { rangeOf } from '../../src/features/convert';
import { fixAllAction } from '../../src/features/fixAllAction';
import { mentionsOf } from '../../src/features/manage';
import { previewFixes } from '../../src/features/preview/findings';
import { rename } from '../../src/features/rename';

const text = '---\nname: a\ndescription: Use it: now\ntools: Edit, MultiEdit\n---\n\nWork.\n';
const managed = 'file:///etc/managed/.claude/agents/';

const offered = (uri: string) => {
  const workspace = new Workspace();
  workspace.setFolders({ plugins: new Set(), managed });
  workspace.open(uri, text);
  const file = workspace.file(uri);
  if (!file) throw new Error(`${uri} is not in the workspace`);
  const [view, lines] = [viewOf(file, workspace), new LineIndex(text)];
  const whole = rangeOf(lines, { start: 0, end: text.length });
  return {
    findings: view.findings.length,
    quick: codeActions(view, whole, [], true).length,
    all: fixAllAction(view, ['source.fixAll']).length,
    inPreview: previewFixes(file, view.findings, workspace).length,
    canRename: 'edit' in (rename(view, text.indexOf('name'), 'b', true) ?? {}),
  };
};

const viewOf = (file: AgentFile, workspace: Workspace) => {
  const { shown, all } = examine(file, workspace);
  return { file, workspace, lines: new LineIndex(text), findings: shown, allFindings: all, isShared: false };
};

describe('an agent with faults', () => {
  it('is only told of where an administrator sets it', () => {
    expect(offered(`${managed}a.md`)).toEqual({ findings: 3, quick: 0, all: 0, inPreview: 0, canRename: false });
  });

  it('can be mended elsewhere', () => {
    const { findings, quick, all, inPreview, canRename } = offered('file:///project/.claude/agents/a.md');
    expect([findings, quick > 1, all, inPreview > 1, canRename]).toEqual([3, true, 1, true, true]);
  });
});

describe('a renamed agent', () => {
  const uri = 'file:///project/.claude/agents/a.md';
  const speaker = '---\nname: lead\ndescription: Use it now\n---\n\nAsk @agent-a.\n';
  const speakers = [`${managed}lead.md`, 'file:///project/.claude/agents/lead.md'];

  it('is followed by the mentions that may be changed here, and by no others', () => {
    const workspace = new Workspace();
    workspace.setFolders({ plugins: new Set(), managed });
    workspace.open(uri, text);
    for (const each of speakers) workspace.open(each, speaker);
    const file = workspace.file(uri);
    if (!file) throw new Error(`${uri} is not in the workspace`);
    const renamed = rename(viewOf(file, workspace), text.indexOf('name'), 'b', false);
    const changed = renamed && 'edit' in renamed ? Object.keys(renamed.edit.changes ?? {}) : [];
    expect(changed).toEqual([uri, speakers[1]]);
    expect(mentionsOf({ uri, name: 'a' }, workspace)).toEqual([speakers[1]]);
  });
});
