// What VS Code draws around the text of an agent: lenses, the colour, folding, and the outline where it is wanted.

import assert from 'node:assert/strict';
import {
  type CodeLens,
  Color,
  type ColorInformation,
  type ColorPresentation,
  commands,
  type DocumentSymbol,
  type FoldingRange,
  languages,
  Uri,
  window,
  workspace,
} from 'vscode';
import { eventually } from '../support/eventually';
import { test } from '../support/harness';
import { painter } from '../support/texts';
import { agentAuthor, show, write } from '../support/workspace';

const open = async (path = '.claude/agents/painter.md', text = painter): Promise<Uri> => {
  await agentAuthor().activate();
  const uri = await write(path, text);
  await show(uri);
  return uri;
};

/** What a provider gives, once it gives something. */
const asked = <Item>(what: string, command: string, ...parameters: readonly unknown[]): Promise<readonly Item[]> =>
  eventually(what, async () => {
    const found = (await commands.executeCommand<readonly Item[] | undefined>(command, ...parameters)) ?? [];
    return found.length > 0 && found;
  });

const lenses = async (uri: Uri): Promise<readonly (string | undefined)[]> => {
  const found = await commands.executeCommand<readonly CodeLens[]>('vscode.executeCodeLensProvider', uri);
  return found.map(({ command }) => command?.title);
};

const lensesBecome = (uri: Uri, start: string): Promise<unknown> =>
  eventually(`lenses that begin with ${start}`, async () => (await lenses(uri)).join(' | ').startsWith(start));

test('a line above the frontmatter tells the verdict, tools and tokens', async () => {
  const uri = await open();
  await lensesBecome(uri, '$(pass)\u00a0Loads | Preview | 2 tools | ≈ ');
});

test('the line above the frontmatter goes by one setting, and comes back', async () => {
  const uri = await open();
  const settings = workspace.getConfiguration('agentAuthor');
  await settings.update('codeLens', false);
  await eventually('no lens', async () => (await lenses(uri)).length === 0);
  await settings.update('codeLens', undefined);
  await lensesBecome(uri, '$(pass)\u00a0Loads');
});

test('a lens leads to the reason', async () => {
  const uri = await open('.claude/agents/broken.md', '---\nname: broken\ndescription: Use it: now\n---\n\nHi.\n');
  await lensesBecome(uri, '$(wrench)\u00a0Loads after repair');
  const [lens] = await commands.executeCommand<readonly CodeLens[]>('vscode.executeCodeLensProvider', uri);
  assert.ok(lens?.command);
  await show(await write('.claude/agents/painter.md', painter));
  await commands.executeCommand(lens.command.command, ...(lens.command.arguments ?? []));
  const editor = await eventually(
    'the reason',
    () => window.activeTextEditor?.document.uri.path === uri.path && window.activeTextEditor,
  );
  assert.equal(editor.selection.start.line, 2);
});

test('a colour has a swatch, and picking another writes its name between the quotes', async () => {
  const uri = await open();
  const [swatch] = await asked<ColorInformation>('a swatch', 'vscode.executeDocumentColorProvider', uri);
  assert.ok(swatch);
  assert.deepEqual([swatch.range.start.line, swatch.range.start.character], [10, 8]);
  const offered = await commands.executeCommand<readonly ColorPresentation[]>(
    'vscode.executeColorPresentationProvider',
    new Color(1, 0, 0, 1),
    { uri, range: swatch.range },
  );
  assert.deepEqual([offered[0]?.label, offered[0]?.textEdit?.newText, offered.length], ['red', 'red', 8]);
});

test('frontmatter, long values and tag blocks fold', async () => {
  const uri = await open();
  const ranges = await asked<FoldingRange>('folding', 'vscode.executeFoldingRangeProvider', uri);
  const shown = ranges.map(({ start, end }) => `${start + 1}-${end + 1}`);
  for (const wanted of ['1-11', '3-9', '5-8', '16-19']) assert.ok(shown.includes(wanted), `${wanted} of ${shown}`);
});

test('the outline has the frontmatter only where it is asked for', async () => {
  const uri = await open();
  const names = async (): Promise<readonly string[]> =>
    (await asked<DocumentSymbol>('symbols', 'vscode.executeDocumentSymbolProvider', uri)).map(({ name }) => name);
  assert.equal((await names()).includes('Frontmatter'), false);
  const settings = workspace.getConfiguration('agentAuthor');
  await settings.update('outline', true);
  await eventually('the frontmatter in the outline', async () => (await names()).includes('Frontmatter'));
  await settings.update('outline', undefined);
  await eventually('it to go', async () => !(await names()).includes('Frontmatter'));
});

test('settings outside a repository inside the workspace do not count in it', async () => {
  const retired = (name: string): string =>
    `---\nname: ${name}\ndescription: Use it for old things.\ntools: Read, MultiEdit\n---\nHi.\n`;
  const outer = await open('.claude/agents/outer.md', retired('outer'));
  const inner = await open('inner/.claude/agents/inner.md', retired('inner'));
  const count = (uri: Uri): number =>
    languages.getDiagnostics(uri).filter(({ source }) => source === 'Agent Author').length;
  await eventually('both findings', () => count(outer) === 1 && count(inner) === 1);
  await write('inner/.git/HEAD', 'ref: refs/heads/main\n');
  const settings = await write('.agent-author.json', '{ "rules": { "tool-retired": "off" } }');
  await eventually('the outer finding to go', () => count(outer) === 0);
  await eventually('the inner finding to be there', () => count(inner) === 1);
  await workspace.fs.delete(settings);
  await workspace.fs.delete(Uri.joinPath(inner, '../../..'), { recursive: true });
  await workspace.fs.delete(outer);
});
