import type { Host } from '../hosts/host';
import { defineRule, type Fix } from '../lint/rule';
import { placeOf } from '../load/decide';
import { type Field, fieldNamed } from '../load/reading';
import { nearestHue } from '../text/hue';
import { span, textAt } from '../text/span';
import { writeValue } from './fieldEdits';
import { quotedAway } from './quotedAway';
import { anyOf } from './wording';

export const colorUnknown = defineRule({
  id: 'color-unknown',
  summary: 'Enforce one of the colors that the host has',
  group: 'values',
  consequence: 'silently-ignored',
  severity: 'information',
  overlap: 'none',
  messages: {
    ignored: '{host} ignores this color and picks one itself; use {colors}.',
  },
  concerns: ({ reading, agent, host }) =>
    agent?.color === undefined && reading?.values.has('color') === true && host.keys['color']?.accepts !== undefined,

  *check({ loaded }) {
    const { reading, agent, host, text } = loaded;
    const field = fieldNamed(reading, 'color');
    if (!field || agent?.color !== undefined || quotedAway(loaded).has('color')) return;
    const colors = anyOf(namesOf(host));
    const at = placeOf(field, field.keySpan);
    yield { message: 'ignored', at, data: { host: host.title, colors }, fixes: fixes(text, field, host) };
  },
});

const namesOf = ({ colors }: Host): readonly string[] => colors.map(({ name }) => name);

const fixes = (text: string, field: Field, host: Host): readonly Fix[] => {
  const comment = commentBehind(text, field);
  const written = typeof field.value === 'string' ? field.value : comment?.text;
  if (written === undefined) return [];
  const plain = written.trim().toLowerCase();
  const same = namesOf(host).find((name) => name === plain);
  const name = same ?? nearestHue(written, namesOf(host));
  if (name === undefined) return [];
  const edit = comment ? { span: comment.at, text: ` ${name}` } : writeValue(text, field, name);
  return [{ title: `Write '${name}'`, kind: same ? 'safe' : 'suggestion', edits: [edit] }];
};

/** `#ff8800` without quotes is a comment; it is the colour that was meant. */
const commentBehind = (text: string, { keySpan, value }: Field) => {
  if (value !== null) return undefined;
  const colon = text.indexOf(':', keySpan.end) + 1;
  const [whole = ''] = /^[ \t]+#[\da-fA-F]{3,8}(?=\s|$)/.exec(text.slice(colon, colon + 40)) ?? [];
  const at = span(colon, colon + whole.length);
  return whole === '' ? undefined : { at, text: textAt(text, at).trim() };
};
