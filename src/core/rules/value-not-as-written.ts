import { defineRule, type Fix } from '../lint/rule';
import type { LoadedFile } from '../load/load';
import { type Field, fieldNamed } from '../load/reading';
import { type Span, span, textAt } from '../text/span';
import { type QuotedAway, quotedAway } from './quotedAway';
import { linesAtFault, quoteFix } from './quotedValue';
import { inBrief } from './wording';

export const valueNotAsWritten = defineRule({
  id: 'value-not-as-written',
  summary: 'Warn about values that the host reads differently from what is written',
  group: 'shape',
  consequence: 'silently-ignored',
  severity: 'warning',
  overlap: 'none',
  messages: {
    cut: `{host} reads '{key}' as "{reading}" and drops the rest; put the value in quotes.`,
    swallowed: `{host} reads '{key}' as "{reading}" and drops '{word}'; put the value in quotes.`,
    comment: `{host} reads '{key}' as "{reading}" and keeps the comment as text; {action}.`,
    text: `{host} reads '{key}' as the text "{reading}"; {action}.`,
  },
  concerns: ({ reading, verdict }) =>
    verdict === 'loads-repaired' || (reading?.kind === 'plain' && sentences.some((key) => reading.values.has(key))),

  *check({ loaded }) {
    if (loaded.verdict === 'loads-repaired') yield* changedByRepair(loaded);
    if (loaded.reading?.kind === 'plain') yield* cutShort(loaded);
  },
});

/** Keys that hold sentences, in which a hash or an exclamation mark is no YAML to their authors. */
const sentences = ['description', 'initialPrompt'];

function* cutShort(loaded: LoadedFile) {
  const { reading, host, text } = loaded;
  for (const key of sentences) {
    const field = host.inertKeys.includes(key) ? undefined : fieldNamed(reading, key);
    if (!field || typeof field.value !== 'string') continue;
    const lead = leadOf(text, field);
    const comment = lead ? undefined : commentBehind(text, field);
    if (!lead && !comment) continue;
    const data = { host: host.title, key, reading: inBrief(field.value) };
    if (lead) {
      const fix = quoteAll(loaded, field, span(lead.start, field.valueSpan.end), 'safe');
      yield { message: 'swallowed', at: lead, data: { ...data, word: textAt(text, lead) }, fixes: fix } as const;
    } else if (comment) {
      const fix = quoteAll(loaded, field, span(field.valueSpan.start, comment.end), 'suggestion');
      yield { message: 'cut', at: comment, data, fixes: fix } as const;
    }
  }
}

/** `!important` or `&co`, before a value without quotes. An anchor that is used is one. */
const leadOf = (text: string, { keySpan, valueSpan }: Field): Span | undefined => {
  const between = text.slice(keySpan.end, valueSpan.start);
  const [found, , word = ''] = /^(\s*:\s+)([!&][^\s!]\S*)\s+$/.exec(between) ?? [];
  if (found === undefined || /["'|>[{]/.test(text[valueSpan.start] ?? '')) return undefined;
  if (word.startsWith('&') && text.includes(`*${word.slice(1)}`)) return undefined;
  const start = keySpan.end + between.indexOf(word);
  return span(start, start + word.length);
};

const commentBehind = (text: string, { valueSpan }: Field): Span | undefined => {
  if (/["'|>[{*]/.test(text[valueSpan.start] ?? '')) return undefined;
  const rest = text.slice(valueSpan.end, lineEnd(text, valueSpan.end));
  const [blanks] = /^[ \t]+(?=#)/.exec(rest) ?? [];
  return blanks === undefined ? undefined : span(valueSpan.end + blanks.length, valueSpan.end + rest.trimEnd().length);
};

const lineEnd = (text: string, from: number): number => {
  const feed = text.indexOf('\n', from);
  if (feed === -1) return text.length;
  return text[feed - 1] === '\r' ? feed - 1 : feed;
};

/** The lines of a value without quotes are read as one. */
const folded = (value: string): string => value.replaceAll(/[ \t]*\r?\n[ \t]*/g, ' ');

/** On several lines, a break inside quotes may count for more than without. */
const quoteAll = ({ text, host }: LoadedFile, { key }: Field, at: Span, kind: Fix['kind']): readonly Fix[] => {
  const value = textAt(text, at);
  const line = { key, value: folded(value), lineStart: at.start, valueStart: at.start };
  const { title, edits } = quoteFix(line, host.reading.unescapesDescription);
  return [
    { title, kind: value.includes('\n') ? 'suggestion' : kind, edits: edits.map((edit) => ({ ...edit, span: at })) },
  ];
};

function* changedByRepair(loaded: LoadedFile) {
  const changed = quotedAway(loaded);
  if (changed.size === 0) return;
  const { host, block } = loaded;
  const lines = linesAtFault(loaded);
  const unescapes = host.reading.unescapesDescription;
  const fixes: readonly Fix[] =
    lines.length > 0
      ? [
          {
            title: `Put the value of '${lines[0]?.key ?? ''}' in quotes`,
            kind: 'safe',
            edits: lines.flatMap((line) => quoteFix(line, unescapes).edits),
          },
        ]
      : [];
  const action = lines[0] ? `put the value of '${lines[0].key}' in quotes` : 'indent with spaces in place of tabs';
  for (const [key, { line, meant }] of changed) {
    const start = (block?.header.start ?? 0) + line.valueStart;
    const hash = hashIn({ line, meant });
    const data = { host: host.title, key, reading: inBrief(line.value), action };
    const at = span(start + Math.max(hash, 0), start + line.value.trimEnd().length);
    yield { message: hash === -1 ? 'text' : 'comment', at, data, fixes } as const;
  }
}

/** Where the comment begins; -1 where the value has none and is only a text now. */
const hashIn = ({ line: { value }, meant }: QuotedAway): number => {
  const from = typeof meant === 'string' && value.startsWith(meant) ? meant.length : 0;
  const hash = value.slice(from).search(/(?<=\s)#/);
  return hash === -1 ? -1 : from + hash;
};
