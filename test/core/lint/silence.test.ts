/** Which findings a comment hides: those that are shown are marked. */
import { describe, expect, it } from 'vitest';
import { examine } from '../../../src/core/lint/lint';
import { Workspace } from '../../../src/core/workspace/workspace';
import { named } from '../../rules/ruleTest';
import { fileIn } from '../../support/place';
import { ranged, withMarks } from '../../support/ranges';

const retired = 'tools: Read, MultiEdit, Edit';
const garbled = 'It’s â€™ here.';

const cases: Readonly<Record<string, string>> = {
  'the next line alone': named('# agent-author-disable-next-line tool-retired', retired),
  'only the check that it names': named(
    '# agent-author-disable-next-line text-mojibake',
    'tools: Read, <|MultiEdit|>, Edit',
  ),
  'every check without a name': named('# agent-author-disable-next-line', retired),
  'the whole file from wherever it stands': named(retired, '# agent-author-disable tool-retired'),
  'a stretch up to its end': `${named('tools: Read')}<!-- agent-author-disable text-mojibake -->\n${garbled}\n<!-- agent-author-enable text-mojibake -->\n<|â€™|>\n`,
  'the whole file, whatever ends in the prompt': `${named('# agent-author-disable tool-retired', retired)}<!-- agent-author-enable -->\n`,
  'nothing above a comment in the prompt': `${named('tools: Read')}<|â€™|>\n<!-- agent-author-disable text-mojibake -->\n${garbled}\n`,
  'no line but the next': `${named('tools: Read')}<!-- agent-author-disable-next-line text-mojibake -->\n${garbled}\n<|â€™|>\n`,
  'nothing from the end of a line': named('tools: Read, <|MultiEdit|>, Edit # agent-author-disable tool-retired'),
};

describe('a silencing comment hides', () => {
  it.each(Object.entries(cases))('%s', (_, marked) => {
    const { text } = ranged(marked);
    const workspace = new Workspace();
    workspace.open('file:///p/.claude/agents/reviewer.md', text);
    const { shown } = examine(workspace.files()[0] ?? fileIn(workspace, 'reviewer.md'), workspace);
    const places = shown.filter(({ rule }) => rule !== 'unused-silencing').map(({ at }) => at);
    expect(withMarks(text, places)).toBe(marked);
  });

  it('the message and never the verdict', () => {
    const workspace = new Workspace();
    workspace.open('file:///p/.claude/agents/a.md', '---\nname: a\ntools: Read\n# agent-author-disable\n---\nText.\n');
    const [file] = workspace.files();
    if (!file) throw new Error('no file');
    const { all, shown } = examine(file, workspace);
    expect([file.loaded.verdict, all.map(({ rule }) => rule), shown]).toEqual([
      'does-not-load',
      ['description-missing'],
      [],
    ]);
  });
});
