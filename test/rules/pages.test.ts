/** The examples of the rules' pages: the rule must speak about the faulty one and not about the mended one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lint } from '../../src/core/lint/lint';
import { SettingsBook } from '../../src/core/lint/settings';
import { rules } from '../../src/core/rules/index';
import { Workspace } from '../../src/core/workspace/workspace';
import { crlf } from './ruleTest';

interface Example {
  readonly faulty: readonly Page[];
  readonly mended: readonly Page[];
}

interface Page {
  readonly file: string;
  readonly text: string;
}

const exampleOf = (rule: string): Example => {
  const page = readFileSync(join(import.meta.dirname, `../../docs/rules/${rule}.md`), 'utf8');
  const [faulty = '', mended = ''] =
    (page.split('## Example')[1] ?? '').split('## The fix')[0]?.split(/^Mended/m) ?? [];
  return { faulty: filesIn(faulty), mended: filesIn(mended) };
};

/** Under the name that stands before it: in `reviewer.md`. */
const filesIn = (example: string): readonly Page[] =>
  [...example.matchAll(/(?:in `(?:\.claude\/agents\/)?([\w./-]+)`:?\s+)?^```text\n([\s\S]*?)^```$/gm)].map(
    ([, file, text = ''], index) => ({ file: file ?? `agent${index}.md`, text }),
  );

/** Those that are off by themselves. */
const switchedOn = Object.fromEntries(
  rules.filter(({ severity }) => severity === 'off').map(({ id }) => [id, 'hint'] as const),
);

/** The rule's findings on the files of one folder; with CRLF where the page says that they are about it. */
const countOf = (rule: string, files: readonly Page[]): number => {
  const workspace = new Workspace();
  workspace.setSettings(new SettingsBook(new Map(), { rules: switchedOn }));
  for (const { file, text } of files) {
    workspace.open(`file:///p/.claude/agents/${file}`, rule === 'line-endings-stop-loading' ? crlf(text) : text);
  }
  return workspace
    .files()
    .flatMap((file) => lint(file, workspace))
    .filter((finding) => finding.rule === rule).length;
};

const withExamples = rules.map(({ id }) => ({ id, ...exampleOf(id) })).filter(({ faulty }) => faulty.length > 0);

describe('the page of', () => {
  it.each(withExamples)('$id shows a file that the rule is about', ({ id, faulty }) => {
    expect(countOf(id, faulty)).toBeGreaterThanOrEqual(faulty.length);
  });

  it.each(withExamples)('$id shows the file mended', ({ id, mended }) => {
    expect([mended.length > 0, countOf(id, mended)]).toEqual([true, 0]);
  });

  it.each(withExamples)('$id mends it for good', ({ mended }) => {
    const workspace = new Workspace();
    for (const { file, text } of mended) workspace.open(`file:///p/.claude/agents/${file}`, text);
    expect(
      workspace
        .files()
        .flatMap((file) => lint(file, workspace))
        .map(({ message }) => message),
    ).toEqual([]);
  });

  it('every rule has an example, but for those about size', () => {
    const without = rules.filter(({ id }) => !withExamples.some((each) => each.id === id)).map(({ id }) => id);
    expect(without).toEqual(['descriptions-over-budget', 'file-not-read']);
  });
});
