/** The schema that editors complete settings by, held against the reader of settings. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { parse } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { parseSettings } from '../src/core/lint/parseSettings';
import { ruleIds } from '../src/core/rules/index';

const root = join(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

const isValid = new Ajv({ allowUnionTypes: true, strict: 'log', logger: false }).compile(
  JSON.parse(read('schemas/agent-author.schema.json')),
);

const good = [
  '{}',
  '{ "$schema": "x" }',
  '{ "rules": { "tools-empty": "off" } }',
  '{ "overrides": [{ "files": ["a/**"], "rules": { "tools-empty": "hint" } }] }',
  '{ "ignore": ["*.md"], "knownKeys": ["a"], "knownTools": ["B"], "knownModels": ["c"], "descriptionStyle": "block" }',
];

const bad = [
  '{ "rulez": {} }',
  '{ "rules": { "tools-emty": "off" } }',
  '{ "rules": { "tools-empty": "warn" } }',
  '{ "rules": [] }',
  '{ "ignore": "drafts" }',
  '{ "overrides": [{ "rules": {} }] }',
  '{ "knownTools": [1] }',
  '{ "descriptionStyle": "folded" }',
  '[]',
];

describe('the schema and the reader of settings', () => {
  it.each(good)('both take %s', (text) => {
    expect([isValid(parse(text)), parseSettings(text, ruleIds).problems]).toEqual([true, []]);
  });

  it.each(bad)('both refuse %s', (text) => {
    expect([isValid(parse(text)), parseSettings(text, ruleIds).problems.length]).toEqual([false, 1]);
  });

  it('both take the example of the README', () => {
    const [, example = ''] = /## Settings[\s\S]*?\n\n((?: {4}.*\n)+)/.exec(read('README.md')) ?? [];
    expect(example).toContain('knownTools');
    expect(parseSettings(example, ruleIds).problems).toEqual([]);
  });
});
