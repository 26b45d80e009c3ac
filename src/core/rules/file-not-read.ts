import { defineRule, type Fix } from '../lint/rule';
import { isUtf16 } from '../load/load';
import { span } from '../text/span';

export const fileNotRead = defineRule({
  id: 'file-not-read',
  summary: 'Warn about agent files that the host never opens',
  group: 'load',
  consequence: 'does-not-load',
  severity: 'error',
  overlap: 'none',
  messages: {
    tooLarge: '{host} never reads this file because it is larger than 1 MiB; make it shorter.',
    misnamed: '{host} never reads this file because its name does not end in .md; rename it.',
    utf16: '{host} does not load this agent because the file is UTF-16; save it as UTF-8.',
  },
  concerns: ({ fault }) => fault?.id === 'too-large' || fault?.id === 'utf-16' || fault?.id === 'misnamed',

  *check({ loaded }) {
    const { fault, host } = loaded;
    if (fault?.id === 'misnamed') yield { message: 'misnamed', at: fault.at, data: { host: host.title } };
    if (fault?.id === 'utf-16')
      yield { message: 'utf16', at: fault.at, data: { host: host.title }, fixes: asUtf8(loaded.text) };
    if (fault?.id === 'too-large') yield { message: 'tooLarge', at: fault.at, data: { host: host.title } };
  },
});

/** Undone only where nothing was lost in the host's reading: where every character is a letter of ASCII beside a NUL. */
const asUtf8 = (text: string): readonly Fix[] => {
  const units = text.replace(/^\uFFFD{0,2}/, '');
  const isWhole = /^(?:\0[\t-~])+$|^(?:[\t-~]\0)+$/.test(units);
  if (!isUtf16(text) || !isWhole) return [];
  const edits = [{ span: span(0, text.length), text: units.replaceAll('\0', '') }];
  return [{ title: 'Save as UTF-8', kind: 'safe', edits }];
};
