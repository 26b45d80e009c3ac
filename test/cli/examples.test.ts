/** What we give people to copy: that it is YAML, and that the command understands its words. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseArguments } from '../../src/cli/arguments';
import { parseSettings, settingsFile } from '../../src/core/lint/parseSettings';
import { ruleIds } from '../../src/core/rules/index';

const read = (path: string): string => readFileSync(join(import.meta.dirname, '../..', path), 'utf8');
const { version }: { readonly version: string } = JSON.parse(read('package.json'));

const isUnderstood = (words: string): boolean => !('message' in parseArguments(words.split(' ')));

describe('the hook for pre-commit', () => {
  const [hook] = parse(read('.pre-commit-hooks.yaml'));

  it('runs a command that is understood', () => {
    const [program, ...words] = hook.entry.split(' ');
    expect([program, isUnderstood(words.join(' '))]).toEqual(['agent-author', true]);
  });

  it.each([
    { path: '.claude/agents/a.md', isMeant: true },
    { path: 'plugins/x/agents/team/a.md', isMeant: true },
    { path: 'agents/a.md', isMeant: true },
    { path: 'subagents/a.md', isMeant: false },
    { path: '.claude/agents/a.txt', isMeant: false },
  ])('is asked of $path: $isMeant', ({ path, isMeant }) => {
    expect(new RegExp(hook.files).test(path)).toBe(isMeant);
  });
});

describe('the workflow', () => {
  const { jobs, permissions } = parse(read('docs/examples/github-workflow.yml'));
  const steps: readonly { readonly run?: string; readonly with?: Readonly<Record<string, string>> }[] =
    jobs.check.steps;

  it('runs a command of this version that is understood, and uploads what it wrote', () => {
    const [, asked, words = ''] =
      /^npx --yes agent-author@(\S+) (.*)$/.exec(steps.find(({ run }) => run)?.run ?? '') ?? [];
    expect([asked, isUnderstood(words)]).toEqual([version, true]);
    expect(words).toContain(`--output ${steps.at(-1)?.with?.['sarif_file']}`);
  });

  it('may upload', () => {
    expect(permissions['security-events']).toBe('write');
  });
});

describe('the page of the command line', () => {
  const page = read('docs/cli.md');

  it('names only words that are understood', () => {
    const lines = [...page.matchAll(/^ {4}agent-author (.*)$/gm)].map(([, words = '']) => words.split(' < ')[0] ?? '');
    const commands = lines.filter((words) => !words.includes('['));
    expect(commands.length).toBeGreaterThan(3);
    for (const words of commands) expect([words, isUnderstood(words)]).toEqual([words, true]);
  });

  it('has settings without faults', () => {
    const settings = /## Settings[\s\S]*?```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
    expect([page.includes(settingsFile), parseSettings(settings, ruleIds).problems]).toEqual([true, []]);
  });
});
