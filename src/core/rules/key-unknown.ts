import type { Host } from '../hosts/host';
import { defineRule } from '../lint/rule';
import type { LoadedFile } from '../load/load';
import { nearMiss } from '../load/nearMiss';
import type { Reading } from '../load/reading';
import { textAt } from '../text/span';
import { allowName } from './allowName';
import { removeField } from './fieldEdits';

export const keyUnknown = defineRule({
  id: 'key-unknown',
  summary: 'Warn about keys that the host does not read',
  group: 'shape',
  consequence: 'silently-ignored',
  severity: 'hint',
  overlap: 'none',
  messages: {
    unread: "{host} does not read '{key}', so it has no effect; remove it or keep it as a note for people.",
    prose:
      "{host} takes '{key}' for a key and drops its text; indent the line if it belongs to the value of '{above}', and put that in a block.",
  },
  concerns: ({ reading, host }) => reading?.fields.some(({ key }) => !Object.hasOwn(host.keys, key)) === true,

  *check({ loaded }, { settings }) {
    const { reading, host, text } = loaded;
    if (!reading) return;
    for (const field of reading.fields) {
      const { key, keySpan } = field;
      if (!isUnknown(key, reading, host) || settings.knownKeys.has(key) || isHookFault(key, loaded)) continue;
      const above = reading.fields[reading.fields.indexOf(field) - 1];
      if (above && sentences.includes(above.key) && ofProse.test(textAt(text, keySpan))) {
        const data = { host: host.title, key, above: above.key };
        yield { message: 'prose', severity: 'warning', at: keySpan, data };
        continue;
      }
      const removal = { title: `Remove '${key}'`, kind: 'suggestion', edits: [removeField(text, field)] } as const;
      const fixes = [removal, allowName('knownKeys', key)];
      yield { message: 'unread', at: keySpan, tags: ['unnecessary'], data: { host: host.title, key }, fixes };
    }
  },
});

/** More than one word, or a word with which people begin a note or a turn of an example. */
const ofProse = /^[^"']*\s|^(?:user|assistant|commentary|examples?|notes?|important|warning)$/i;

/** Keys whose text people go on with at the start of a line. */
const sentences = ['description', 'initialPrompt'];

const isUnknown = (key: string, reading: Reading, host: Host): boolean =>
  !Object.hasOwn(host.keys, key) &&
  !key.startsWith('x-') &&
  !host.foreignKeys.includes(key) &&
  !host.descriptionFallbacks.includes(key) &&
  !(key === '<<' && !reading.values.has(key)) &&
  nearMiss(key, reading, host) === undefined;

/** A key that stops the agent has a finding of its own. */
const isHookFault = (key: string, { fault }: LoadedFile): boolean =>
  fault?.id === 'hooks' && fault.fault.path[0] === key;
