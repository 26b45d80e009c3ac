// A grammar cannot read the tables of a host, so it repeats their words. These tests keep the two the same.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { claudeCode } from '../../src/core/hosts/claude-code';
import type { Host } from '../../src/core/hosts/host';

interface Rule {
  readonly name?: string;
  readonly begin?: string;
  readonly match?: string;
  readonly patterns?: readonly Rule[];
  readonly repository?: Readonly<Record<string, Rule>>;
}

const host: Host = claudeCode;
const file = new URL('../../syntaxes/agents.frontmatter.tmLanguage.json', import.meta.url);
const grammar: Rule = JSON.parse(readFileSync(file, 'utf8'));
const rules = [...flattened(grammar)];

describe('the words of the grammar', () => {
  it.each([
    ['keys', rules.filter(isKey).flatMap(({ begin }) => words(begin)), Object.keys(host.keys)],
    ['tools', words(matching('|Bash|')), [...Object.keys(host.tools), ...Object.keys(host.renamedTools)]],
    ['hook events', words(matching('PreToolUse|')), host.hooks.events],
    ['colours', values('color'), host.colors.map(({ name }) => name)],
    ['permission modes', values('permissionMode'), tabled('permissionMode')],
    ['memory scopes', values('memory'), tabled('memory')],
    ['isolation modes', values('isolation'), tabled('isolation')],
  ])('has the %s of the table', (_, painted, known) => {
    expect(painted.toSorted()).toEqual([...known].toSorted());
  });

  it.each(host.models.map(({ name }) => name))('paints the model %s', (name) => {
    expect(pattern('model')).toMatch(name.replace(/\[.*/, ''));
  });
});

function* flattened(rule: Rule): Generator<Rule> {
  yield rule;
  for (const inner of [...(rule.patterns ?? []), ...Object.values(rule.repository ?? {})]) yield* flattened(inner);
}

function isKey({ name }: Rule): boolean {
  return name === 'meta.property.agent';
}

/** The first list of alternatives in a pattern: `^(name|model)` gives name and model. */
function words(source = ''): readonly string[] {
  const [, list = ''] = /\((?:\?:)?([\w|]+)\)/.exec(source) ?? [];
  return list.split('|');
}

function matching(text: string): string | undefined {
  return rules.find(({ match }) => match?.includes(text))?.match;
}

function pattern(key: string): string {
  return rules.find((rule) => isKey(rule) && rule.begin?.startsWith(`^(${key})`))?.patterns?.[0]?.match ?? '';
}

function values(key: string): readonly string[] {
  return words(pattern(key));
}

function tabled(key: string): readonly string[] {
  return (host.keys[key]?.values ?? []).map(({ name }) => name);
}
