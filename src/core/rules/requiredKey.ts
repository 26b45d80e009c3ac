/** Fixes for a required key that is absent or is not text. */
import type { Fix } from '../lint/rule';
import type { WrongKind } from '../load/fault';
import type { LoadedFile } from '../load/load';
import { causeOf, mend } from '../load/mend';
import { nearMiss } from '../load/nearMiss';
import { fieldNamed } from '../load/reading';
import { type Region, regionsOf } from '../load/regions';
import { textAt } from '../text/span';

/**
 * `Name: x` becomes `name: x`, where such a near miss of the key is there, and `name：x` likewise. A guess by distance is
 * not safe.
 */
export const renameFix = (loaded: LoadedFile, key: string): readonly Fix[] => {
  const { reading, host } = loaded;
  const region = otherColon(loaded, key);
  if (region) return [{ title: `Correct the colon after '${key}'`, kind: 'safe', edits: mend(region, 'wrong-colon') }];
  for (const field of reading?.fields ?? []) {
    const near = reading && nearMiss(field.key, reading, host);
    if (near?.key !== key || typeof field.value !== 'string' || field.value === '') continue;
    const kind = near.isCertain ? 'safe' : 'suggestion';
    return [{ title: `Rename '${field.key}' to '${key}'`, kind, edits: [{ span: field.keySpan, text: key }] }];
  }
  return [];
};

/** What people are told to do where a fix brings the key: its title, within a sentence. */
export const remedyOf = ({ title }: Fix): string => title.charAt(0).toLowerCase() + title.slice(1);

/** YAML takes `description：Use it: now` for a key of three words. */
const otherColon = ({ text, block, host }: LoadedFile, key: string): Region | undefined =>
  block &&
  regionsOf(text, block.header, host).find((region) => region.key === key && causeOf(region) === 'wrong-colon');

/** A value that only lacks quotes to be text. */
export const quoteAsText = ({ reading, text }: LoadedFile, key: string, kind: WrongKind): readonly Fix[] => {
  const field = fieldNamed(reading, key);
  if (!field || kind === 'missing' || kind === 'empty') return [];
  const source = textAt(text, field.valueSpan).trimEnd();
  if (source === '' || source.includes('\n')) return [];
  const quoted = `"${source.replaceAll(/[\\"]/g, '\\$&')}"`;
  const edit = { span: { start: field.valueSpan.start, end: field.valueSpan.start + source.length }, text: quoted };
  return [{ title: `Put the value of '${key}' in quotes`, kind: 'safe', edits: [edit] }];
};
