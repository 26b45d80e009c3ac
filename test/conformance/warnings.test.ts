/** What the real program logs about keys, values and hooks: each of its warnings has a finding of ours. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lint } from '../../src/core/lint/lint';
import { decode } from '../../src/protocol/decode';
import { agents, fileIn } from '../support/place';
import { readRecords, sharedFolder } from '../support/shared';

interface Verdict {
  readonly file: string;
  readonly warnings: readonly string[];
}

/** By the code without its level and details. */
const counterparts: Readonly<Record<string, readonly string[]>> = {
  'bad-value:permissionMode': ['permission-mode-unknown'],
  'bad-value': ['value-not-applied'],
  'bad-item': ['mcp-servers-not-applied'],
  'unknown-key': ['key-near-miss', 'key-unknown', 'guard-hooks-block-loading', 'name-missing', 'description-missing'],
  'unknown-keys-more': ['key-unknown'],
  'hooks-not-map': ['guard-hooks-block-loading'],
  'guard-hook': ['guard-hooks-block-loading'],
  'hook-unknown-event': ['hook-entry-ignored', 'guard-hooks-block-loading'],
  'hook-ignored': ['hook-entry-ignored'],
};

/** Keys of other programs, of which nothing is said so far. */
const isForeign = (code: string): boolean => /^unknown-key:(mode|prompt|disable-model-invocation)$/.test(code);

const rulesFor = (warning: string): readonly string[] | undefined => {
  const code = warning.replace(/^\w+:/, '');
  if (isForeign(code)) return undefined;
  const [kind = '', detail = ''] = code.split(':');
  return counterparts[`${kind}:${detail}`] ?? counterparts[kind];
};

const verdicts = (group: string): readonly Verdict[] =>
  sharedFolder ? readRecords<Verdict>(join(sharedFolder, `conformance/verdicts/${group}.jsonl`)) : [];

const warned = ['keys', 'edge', 'fallback'].flatMap((group) =>
  verdicts(group).flatMap(({ file, warnings }) => warnings.map((warning) => ({ group, file, warning }))),
);

const found = (group: string, file: string): readonly string[] => {
  const path = join(sharedFolder ?? '', `conformance/cases/${group}/${file}`);
  const workspace = agents({ 'a.md': decode(readFileSync(path)).text });
  return lint(fileIn(workspace, 'a.md'), workspace).map(({ rule }) => rule);
};

/** Values that the program drops without a word, and numbers that it takes in place of an effort or from a text. */
const silent =
  /^c(01c_model_empty|01d_model_num|01j_list|03[cdfg]_\w*|03d_3\.5|05d_words|11c_map|11d_null|12p_exp_bad|14_omit|16b?_ip)\.md$/;

describe.runIf(sharedFolder)('a warning of the program', () => {
  it.each(warned.filter(({ warning }) => rulesFor(warning) !== undefined))(
    'has its finding: $warning in $file',
    ({ group, file, warning }) => {
      const rules = rulesFor(warning) ?? [];
      expect(found(group, file).filter((rule) => rules.includes(rule))).not.toEqual([]);
    },
  );

  it('is there wherever a value is said to be dropped, but for those that the program drops in silence', () => {
    const guilty = verdicts('keys').flatMap(({ file, warnings }) => {
      const isWarned = warnings.some((warning) => /bad-value/.test(warning));
      return !isWarned && !silent.test(file) && found('keys', file).includes('value-not-applied') ? [file] : [];
    });
    expect(guilty).toEqual([]);
  });
});
