/** What the light bulb offers at a marked place. */
import { describe, expect, it } from 'vitest';
import { examine } from '../../src/core/lint/lint';
import { applyEdits } from '../../src/core/text/edit';
import { LineIndex } from '../../src/core/text/lineIndex';
import { codeActions } from '../../src/features/codeActions';
import { rangeOf, spanOf } from '../../src/features/convert';
import { named } from '../rules/ruleTest';
import { agents, fileIn, uriOf } from '../support/place';
import { ranged } from '../support/ranges';

/** Titles, each with the text that it leaves, or the command that it runs. */
const offered = (marked: string, canChangeSettings: boolean): readonly (readonly [string, unknown])[] => {
  const { text, spans } = ranged(marked);
  const workspace = agents({ 'reviewer.md': text });
  const file = fileIn(workspace, 'reviewer.md');
  const lines = new LineIndex(text);
  const { shown, all } = examine(file, workspace);
  const view = { file, workspace, lines, findings: shown, allFindings: all, isShared: false };
  const [at] = spans;
  if (!at) throw new Error('mark a place');
  return codeActions(view, rangeOf(lines, at), [], canChangeSettings).map(({ title, edit, command }) => {
    const edits = edit?.changes?.[uriOf('reviewer.md')] ?? [];
    const after = applyEdits(
      text,
      edits.map(({ range, newText }) => ({ span: spanOf(lines, range), text: newText })),
    );
    return [title, command ? command.arguments?.[0] : after];
  });
};

describe('the light bulb', () => {
  it('offers the fix first, then ways to be silent', () => {
    expect(offered(named('tools: Read, <|MultiEdit|>, Edit'), true)).toEqual([
      ["Remove 'MultiEdit'", named('tools: Read, Edit')],
      [
        "Silence 'tool-retired' on this line",
        named('# agent-author-disable-next-line tool-retired', 'tools: Read, MultiEdit, Edit'),
      ],
      [
        "Silence 'tool-retired' in this file",
        named('tools: Read, MultiEdit, Edit', '# agent-author-disable tool-retired'),
      ],
      ["Turn 'tool-retired' off in this project", { uri: uriOf('reviewer.md'), set: 'rules', name: 'tool-retired' }],
    ]);
  });

  it('offers the fix on the line that breaks a value, too', () => {
    const titles = (marked: string) => offered(marked, false).map(([title]) => title);
    const atKey = titles('---\nname: reviewer\n<|description|>: "Reviews\nevery change.\n---\n\nReview it.\n');
    const atLine = titles('---\nname: reviewer\ndescription: "Reviews\nevery <|change|>.\n---\n\nReview it.\n');
    expect(atLine).toEqual(atKey);
    expect(atLine).not.toEqual([]);
  });

  it('silences nothing from a place that a finding only points at', () => {
    const text =
      '---\nname: reviewer\ndescription: Reviews every change of the code.\n---\n\n## When to <|use|>\n\n- A change\n';
    expect(offered(text, true).map(([title]) => title)).toEqual(['Add the first triggers to the description']);
  });

  it('names no setting to an editor that has no command for it', () => {
    const titles = offered(named('tools: Read, <|MultiEdit|>, Edit'), false).map(([title]) => title);
    expect(titles).not.toContain("Turn 'tool-retired' off in this project");
  });

  it('puts no comment inside a value', () => {
    const titles = offered(named('tools:', '  - Read', '  - <|MultiEdit|>', '  - Edit'), false).map(([title]) => title);
    expect(titles).toEqual(["Remove 'MultiEdit'", "Silence 'tool-retired' in this file"]);
  });

  it('keeps the line ends of the file', () => {
    const text = named('tools: Read, <|MultiEdit|>, Edit').replaceAll('\n', '\r\n');
    const [, [, silenced] = []] = offered(text, false);
    expect(silenced).toContain('# agent-author-disable-next-line tool-retired\r\ntools');
  });

  it('silences a line of the prompt in a comment that does not show', () => {
    const text = `${named('tools: Read')}One <|â€™|> two.\n`;
    const [, [, silenced] = []] = offered(text, false);
    expect(silenced).toContain('<!-- agent-author-disable-next-line text-mojibake -->\nOne');
  });

  it('never hides that an agent is lost', () => {
    const titles = offered('---\nname: a\n<|description|>: b\nmore: c: d\nx\n---\nText.\n', true).map(
      ([title]) => title,
    );
    expect(titles.filter((title) => /^(Silence|Turn)/.test(title))).toEqual([]);
  });
});
