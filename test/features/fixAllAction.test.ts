import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { fixAllAction } from '../../src/features/fixAllAction';
import { viewOf } from './completion/asked';

const broken = '---\nname: a\ndescription: Use it: now\ntools: Edit, MultiEdit\n---\n\nA garbled arrow â†’ here.\n';

const actionsFor = (text: string, only?: readonly string[]) => fixAllAction(viewOf(text, {}), only);

describe('fix all', () => {
  it('mends all that is safe, in edits of the text that stands there', () => {
    const [action] = actionsFor(broken, ['source.fixAll.agentAuthor']);
    const edits = Object.values(action?.edit?.changes ?? {}).flat();
    expect(edits.length).toBe(3);
    expect(TextDocument.applyEdits(TextDocument.create('a', 'markdown', 0, broken), edits)).toBe(
      '---\nname: a\ndescription: "Use it: now"\ntools: Edit\n---\n\nA garbled arrow → here.\n',
    );
  });

  it.each([['source.fixAll'], ['source']])('answers for %s, of which it is one', (kind) => {
    expect(actionsFor(broken, [kind]).map((action) => action.kind)).toEqual(['source.fixAll.agentAuthor']);
  });

  it.each([[undefined], [['quickfix']], [['source.organizeImports']], [['source.fixAll.other']]])(
    'is silent when %j is asked for',
    (only) => {
      expect(actionsFor(broken, only)).toEqual([]);
    },
  );

  it.each([
    ['there is nothing to fix', '---\nname: a\ndescription: Fine.\n---\n'],
    ['all there is are suggestions', '---\nname: a\ndescription: Fine.\ntools:\n---\n'],
    ['the file is no agent', '# Notes\n\nUse it: now.\n'],
  ])('is silent when %s', (_, text) => {
    expect(actionsFor(text, ['source.fixAll.agentAuthor'])).toEqual([]);
  });
});
