/** Values from a closed set: what is offered for which key, and what of the old value it replaces. */
import { describe, expect, it } from 'vitest';
import { CompletionItemKind } from 'vscode-languageserver-types';
import { askedAt, header, labelsAt, resultOf, withCarriageReturns } from './asked';

describe('a value', () => {
  it.each([
    [
      'model',
      ['inherit', 'sonnet', 'opus', 'haiku', 'fable', 'best', 'opusplan', 'sonnet[1m]', 'opus[1m]', 'fable[1m]'],
    ],
    ['color', ['red', 'blue', 'green', 'yellow', 'purple', 'orange', 'pink', 'cyan']],
    ['permissionMode', ['default', 'acceptEdits', 'auto', 'dontAsk', 'bypassPermissions', 'plan', 'manual']],
    ['effort', ['low', 'medium', 'high', 'xhigh', 'max']],
    ['memory', ['user', 'project', 'local']],
    ['background', ['true', 'false']],
    ['observeToolResults', ['true', 'false']],
    ['isolation', ['worktree']],
    ['maxTurns', []],
    ['unheardOf', []],
  ])('of %s is one of its own', (key, values) => {
    expect(labelsAt(header(`${key}: |`))).toEqual(values);
  });

  it.each([
    ['model: |', 'model: opus'],
    ['model:|', 'model: opus'],
    ['model:  |', 'model:  opus'],
    ['model: o|', 'model: opus'],
    ['model:o|', 'model: opus'],
    ['model: son|net', 'model: opus'],
    ['model: |sonnet', 'model: opus'],
    ['model: sonnet|  # fast', 'model: opus  # fast'],
    ['model: a long| name', 'model: opus'],
    ['model: "|"', 'model: "opus"'],
    ["model: 'son|net'", "model: 'opus'"],
    ['model: "son|', 'model: "opus"'],
    ['model:\n  |', 'model:\n  opus'],
    ['model:\n  so|', 'model:\n  opus'],
    ['model: |\ncolor: red', 'model: opus\ncolor: red'],
  ])('replaces all that stands there: %j', (before, after) => {
    expect(resultOf(header(before), 'opus')).toBe(header(after));
    expect(resultOf(withCarriageReturns(header(before)), 'opus')).toBe(withCarriageReturns(header(after)));
  });

  it.each([
    'model: sonnet |',
    'model: sonnet # |',
    'model: # |',
    'model: "sonnet" |',
    'model: |"sonnet"',
    'model: [|]',
    'model: [so|]',
    'model:\n  - |',
    'model: {|}',
    'model: \\|\n  so|',
    'model: sonnet\n  o|',
    'model |: sonnet',
  ])('is not offered at %j', (source) => {
    expect(labelsAt(header(source))).toEqual([]);
    expect(labelsAt(withCarriageReturns(header(source)))).toEqual([]);
  });

  it('is offered in a header that is not closed', () => {
    expect(resultOf('---\nname: a\nmodel: |', 'opus')).toBe('---\nname: a\nmodel: opus');
  });

  it('shows a colour as a square of it', () => {
    for (const { kind, documentation } of askedAt(header('color: |')).items) {
      expect(kind).toBe(CompletionItemKind.Color);
      expect(documentation).toMatch(/^#[0-9a-f]{6}$/);
    }
  });

  it('explains what a model is', () => {
    const item = askedAt(header('model: |')).items.find(({ label }) => label === 'haiku');
    expect(item?.documentation).toEqual({ kind: 'markdown', value: 'The current Haiku: fast and cheap.' });
  });
});
