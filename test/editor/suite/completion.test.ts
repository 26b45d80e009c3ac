// Completion beside VS Code's own: everything is there, and nothing twice.

import assert from 'node:assert/strict';
import { type CompletionList, commands, type Position } from 'vscode';
import { eventually } from '../support/eventually';
import { test } from '../support/harness';
import { agentAuthor, show, write } from '../support/workspace';

/** What one sees who asks for suggestions at the `|` in a file. */
const labelsAt = async (path: string, marked: string): Promise<readonly string[]> => {
  const offset = marked.indexOf('|');
  const uri = await write(path, marked.replace('|', ''));
  const { document } = await show(uri);
  const place: Position = document.positionAt(offset);
  return eventually(`suggestions in ${path}`, async () => {
    const { items } = await commands.executeCommand<CompletionList>('vscode.executeCompletionItemProvider', uri, place);
    const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    return labels.length > 0 && labels;
  });
};

const agent = (line: string): string => `---\nname: a\ndescription: Use it for every change.\n${line}\n---\n\nHello.\n`;

const places: readonly {
  readonly at: string;
  readonly text: string;
  readonly wanted: readonly string[];
  readonly unwanted: readonly string[];
}[] = [
  {
    at: 'a key',
    text: agent('|'),
    wanted: ['tools', 'model', 'color', 'effort', 'maxTurns', 'hooks'],
    unwanted: ['name', 'description'],
  },
  {
    at: 'a comma-separated list',
    text: agent('tools: Read, |'),
    wanted: ['Bash', 'Grep', 'WebFetch', 'Agent'],
    unwanted: ['MultiEdit'],
  },
  { at: 'a flow list', text: agent('tools: [Read, |]'), wanted: ['Bash', 'Grep', 'Agent'], unwanted: ['MultiEdit'] },
  {
    at: 'a block list',
    text: agent('tools:\n  - Read\n  - |'),
    wanted: ['Bash', 'Grep', 'Agent'],
    unwanted: ['MultiEdit', 'Read'],
  },
  {
    at: 'a model',
    text: agent('model: |'),
    wanted: ['sonnet', 'opus', 'haiku', 'inherit', 'fable', 'best'],
    unwanted: [],
  },
  { at: 'a colour', text: agent('color: |'), wanted: ['red', 'cyan', 'pink'], unwanted: ['magenta'] },
  { at: 'a permission mode', text: agent('permissionMode: |'), wanted: ['plan', 'acceptEdits', 'auto'], unwanted: [] },
  { at: 'a memory scope', text: agent('memory: |'), wanted: ['user', 'project', 'local'], unwanted: [] },
];

for (const folder of ['.claude/agents', '.claude/agents/deep/down']) {
  for (const { at, text, wanted, unwanted } of places) {
    test(`${at} in ${folder} is completed, with no label twice`, async () => {
      await agentAuthor().activate();
      // A file of its own: what an editor shows of a file that changed on disk comes late.
      const path = `${folder}/complete-${at.replaceAll(' ', '-')}.md`;
      const all = await eventually('every label', async () => {
        const now = await labelsAt(path, text);
        return wanted.every((label) => now.includes(label)) && now;
      });
      assert.deepEqual(
        unwanted.filter((label) => all.includes(label)),
        [],
      );
      const keys = all.filter((label, index) => all.indexOf(label) !== index);
      assert.deepEqual(keys, [], `twice: ${keys.join(', ')}`);
    });
  }
}
