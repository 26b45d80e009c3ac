/** The examples of the rules' pages: the rule must speak about the faulty one and not about the mended one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lint } from '../../src/core/lint/lint';
import { SettingsBook } from '../../src/core/lint/settings';
import { rules } from '../../src/core/rules/index';
import { Workspace } from '../../src/core/workspace/workspace';
import { decode } from '../../src/protocol/decode';
import type { FileText } from '../../src/protocol/server';
import { random } from '../support/random';
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
    ([, file, text = ''], index) => ({ file: file ?? `agent${index}.md`, text: spoken(text) }),
  );

/** On a page stands `⟨U+200B⟩` for what cannot be seen, and a description for what must not be kept. */
const spoken = (file: string): string =>
  file
    .replaceAll(/⟨U\+([0-9A-F]+)⟩/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll('⟨36 letters and digits⟩', () => madeUp(36));

const madeUp = (length: number): string => {
  const { pick } = random(length);
  return Array.from({ length }, () => pick([...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'])).join(
    '',
  );
};

const onDisk = (text: string): FileText => decode(new TextEncoder().encode(text));

/** Those that are off by themselves. */
const switchedOn = Object.fromEntries(
  rules.filter(({ severity }) => severity === 'off').map(({ id }) => [id, 'hint'] as const),
);

/** Rules of plugins are asked about agents of one. */
const placeOf = (rule: string, file: string): string =>
  rule.startsWith('plugin-') ? `file:///p/kit/agents/${file}` : `file:///p/.claude/agents/${file}`;

/** The rule's findings on the files of one folder; with CRLF where the page says that they are about it. */
const countOf = (rule: string, files: readonly Page[]): number => {
  const workspace = new Workspace();
  workspace.setSettings(new SettingsBook(new Map(), { rules: switchedOn }));
  workspace.setFolders({ plugins: new Set(['file:///p/kit/']) });
  for (const { file, text } of files) {
    const written = rule === 'line-endings-stop-loading' ? crlf(text) : text;
    workspace.disk(placeOf(rule, file), onDisk(written));
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
    for (const { file, text } of mended) workspace.disk(`file:///p/.claude/agents/${file}`, onDisk(text));
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
