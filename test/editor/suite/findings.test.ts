// Findings and their fixes, on documents of both languages and beside VS Code's own validator.

import assert from 'node:assert/strict';
import { rename, writeFile } from 'node:fs/promises';
import {
  type CodeAction,
  ConfigurationTarget,
  commands,
  type Diagnostic,
  languages,
  Uri,
  window,
  workspace,
} from 'vscode';
import { eventually } from '../support/eventually';
import { test } from '../support/harness';
import { agentAuthor, diagnosticsOf, show, write } from '../support/workspace';

const isOurs = ({ source }: Diagnostic): boolean => source === 'Agent Author';
const isCore = ({ source }: Diagnostic): boolean => source === undefined;
const ruleOf = ({ code }: Diagnostic): string => (typeof code === 'object' ? String(code.value) : '');

const lost = `---
name: lost
description: Use it when you are lost.

<example>
user: where am I?
</example>
tools: Read
---

You find people.
`;

/** The fixes that the light bulb offers for a diagnostic. */
const fixesFor = async (uri: Uri, { range }: Diagnostic): Promise<readonly CodeAction[]> => {
  const actions = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    range,
    'quickfix',
  );
  return actions.filter(({ edit }) => edit !== undefined);
};

test('a file that another program puts in the place of one is read', async () => {
  const uri = await write(
    '.claude/agents/replaced.md',
    '---\nname: replaced\ndescription: Use it for all.\n---\n\nGo.\n',
  );
  const isUnnamed = (diagnostic: Diagnostic): boolean => isOurs(diagnostic) && ruleOf(diagnostic) === 'name-missing';
  for (const [text, isThere] of [
    ['---\ndescription: Use it for all.\n---\n\nGo.\n', true],
    ['---\nname: replaced\ndescription: Use it for more.\n---\n\nGo.\n', false],
  ] as const) {
    const beside = `${uri.fsPath}.tmp`;
    await writeFile(beside, text);
    await rename(beside, uri.fsPath);
    await eventually('the new text to be read', () => languages.getDiagnostics(uri).some(isUnnamed) === isThere);
  }
  await workspace.fs.delete(uri);
});

test('a finding has our name, its rule, and a page that opens offline', async () => {
  const uri = await write('.claude/agents/lost.md', lost);
  await show(uri);
  const [finding] = (await diagnosticsOf(uri, isOurs)).filter(isOurs);
  assert.ok(finding);
  assert.equal(ruleOf(finding), 'frontmatter-does-not-load');
  assert.deepEqual([finding.range.start.line, finding.range.start.character, finding.range.end.character], [2, 0, 11]);
  assert.ok(typeof finding.code === 'object');
  const page = Uri.joinPath(agentAuthor().extensionUri, `docs/rules/${finding.code.value}.md`);
  const text = new TextDecoder().decode(await workspace.fs.readFile(page));
  assert.match(text, /^# frontmatter-does-not-load/);
});

test('one quick fix makes a lost agent load, and can be undone', async () => {
  const uri = await write('.claude/agents/lost.md', lost);
  const editor = await show(uri);
  const [finding] = (await diagnosticsOf(uri, isOurs)).filter(isOurs);
  assert.ok(finding);
  const fix = (await fixesFor(uri, finding)).find(({ isPreferred }) => isPreferred);
  assert.ok(fix?.edit);
  await workspace.applyEdit(fix.edit);
  assert.match(editor.document.getText(), /^description: \|-\n {2}Use it when you are lost\.\n\n {2}<example>/m);
  await eventually('our findings to go', () => !languages.getDiagnostics(uri).some(isOurs));
  await commands.executeCommand('undo');
  assert.equal(editor.document.getText(), lost);
});

test('a file that nobody has opened is checked as well', async () => {
  const uri = await write(
    '.claude/agents/unseen.md',
    '---\nname: unseen\ndescription: Use it unseen for every change.\ntools:\n---\n\nHello.\n',
  );
  const findings = await diagnosticsOf(uri, isOurs);
  assert.deepEqual(findings.map(ruleOf), ['tools-empty']);
});

test('a nested file, which VS Code takes for plain Markdown, is checked as well', async () => {
  const uri = await write(
    '.claude/agents/team/nested.md',
    '---\nname: 7\ndescription: Use it below for every change.\n---\n\nHello.\n',
  );
  const { document } = await show(uri);
  assert.equal(document.languageId, 'markdown');
  assert.deepEqual((await diagnosticsOf(uri, isOurs)).map(ruleOf), ['name-missing']);
});

test('an agent of a plugin is checked by the rules of plugins', async () => {
  await write('tool/.claude-plugin/plugin.json', '{ "name": "tool" }');
  const uri = await write(
    'tool/agents/helper.md',
    '---\ndescription: Use it: always, for every change.\n---\n\nHello.\n',
  );
  assert.deepEqual((await diagnosticsOf(uri, isOurs)).map(ruleOf), ['description-needs-quotes']);
});

test('a document beside the agents gets nothing', async () => {
  const uri = await write('.claude/agents/README.md', '# Our agents\n\ntools: all of them\n');
  await show(uri);
  const sentinel = await write('.claude/agents/sentinel.md', '---\nname: sentinel\ntools: Read\n---\n\nHello.\n');
  await diagnosticsOf(sentinel, isOurs);
  assert.deepEqual(languages.getDiagnostics(uri).filter(isOurs), []);
});

test('where VS Code names the cause, only what follows from it is added, on the key', async () => {
  const uri = await write('.claude/agents/empty.md', '---\nname: empty\ndescription: ""\n---\n\nHello.\n');
  await diagnosticsOf(uri, isOurs);
  await show(uri);
  await diagnosticsOf(uri, isCore);
  const shown = await eventually('the short form', () => {
    const ours = languages.getDiagnostics(uri).filter(isOurs);
    return ours[0]?.message === 'Claude Code does not load this agent.' && ours;
  });
  assert.equal(shown.length, 1);
  assert.deepEqual([shown[0]?.range.start.character, shown[0]?.range.end.character], [0, 'description'.length]);
});

test('the whole finding comes back when VS Code falls silent', async () => {
  const uri = await write('.claude/agents/empty.md', '---\nname: empty\ndescription: ""\n---\n\nHello.\n');
  await show(uri);
  await diagnosticsOf(uri, isCore);
  await commands.executeCommand('workbench.action.closeAllEditors');
  await eventually('the whole message', () =>
    languages
      .getDiagnostics(uri)
      .some((finding) => isOurs(finding) && finding.message.includes("because 'description' is empty")),
  );
});

const strange = `---
name: strange
description: Use it for values of every kind.
model: sonnet
effort: often
memory: User
permissionMode: Plan
hooks:
  pretooluse:
    - hooks:
        - type: command
          command: ./check.sh
  OnEdit:
    - hooks:
        - type: command
          command: ./check.sh
model: opus
---

Hello.
`;

test('of wrong values only those are told of that VS Code says nothing about', async () => {
  const uri = await write('.claude/agents/strange.md', strange);
  await show(uri);
  await diagnosticsOf(uri, isCore);
  const shown = await eventually('what VS Code does not say', () => {
    const ours = languages.getDiagnostics(uri).filter(isOurs);
    return ours.length === 2 && ours;
  });
  assert.deepEqual(
    shown.map((finding) => `${ruleOf(finding)} ${finding.message}`),
    [
      "value-not-applied Claude Code ignores this value of 'effort', so the model's default applies; use low, medium, high, xhigh or max.",
      'hook-entry-ignored Claude Code ignores this guard.',
    ],
  );
});

test('two agents of one name are told of each other, until one is renamed', async () => {
  const text = '---\nname: twin\ndescription: Use it twice for every change.\n---\n\nHello.\n';
  const first = await write('.claude/agents/one.md', text);
  const second = await write('.claude/agents/two.md', text);
  const findings = await diagnosticsOf(first, isOurs);
  assert.deepEqual(findings.map(ruleOf), ['agent-name-duplicate']);
  assert.equal(findings[0]?.relatedInformation?.[0]?.location.uri.toString(), second.toString());
  const editor = await show(second);
  await editor.edit((edit) => edit.replace(editor.document.lineAt(1).range, 'name: other'));
  await eventually('both to be clean', () =>
    [first, second].every((uri) => !languages.getDiagnostics(uri).some(isOurs)),
  );
  await commands.executeCommand('workbench.action.files.revert');
  await workspace.fs.delete(second);
  await window.showTextDocument(first);
});

test('saving mends what is safe, where the settings say so', async () => {
  const settings = workspace.getConfiguration('editor');
  await settings.update('codeActionsOnSave', { 'source.fixAll.agentAuthor': 'explicit' }, ConfigurationTarget.Global);
  try {
    const uri = await write(
      '.claude/agents/saved.md',
      '---\nname: saved\ndescription: Use it: now and for all that follows\n---\n\nHello.\n',
    );
    const editor = await show(uri);
    await diagnosticsOf(uri, isOurs);
    await editor.edit((edit) => edit.insert(editor.document.positionAt(editor.document.getText().length), 'Bye.\n'));
    await commands.executeCommand('workbench.action.files.save');
    assert.equal(
      new TextDecoder().decode(await workspace.fs.readFile(uri)),
      '---\nname: saved\ndescription: "Use it: now and for all that follows"\n---\n\nHello.\nBye.\n',
    );
  } finally {
    await settings.update('codeActionsOnSave', undefined, ConfigurationTarget.Global);
  }
});
