/** Fixes for a required key that is absent or is not text. */
import type { Fix } from '../lint/rule';
import type { WrongKind } from '../load/fault';
import type { LoadedFile } from '../load/load';
import { nearMiss } from '../load/nearMiss';
import { fieldNamed } from '../load/reading';
import { textAt } from '../text/span';

/** `Name: x` becomes `name: x`, where such a near miss of the key is there. */
export const renameFix = ({ reading, host }: LoadedFile, key: string): readonly Fix[] => {
  const misspelt = reading?.fields.find((field) => nearMiss(field.key, reading, host)?.key === key);
  if (!misspelt || typeof misspelt.value !== 'string' || misspelt.value === '') return [];
  return [
    { title: `Rename '${misspelt.key}' to '${key}'`, kind: 'safe', edits: [{ span: misspelt.keySpan, text: key }] },
  ];
};

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
