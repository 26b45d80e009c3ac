import { editorBuiltIns } from '../hosts/editorBuiltIns';
import type { Key, Value } from '../hosts/host';
import { defineRule, type Fix } from '../lint/rule';
import { placeOf } from '../load/decide';
import { fieldNamed } from '../load/reading';
import { takenValue } from '../load/taken';
import { writeValue } from './fieldEdits';
import { type Meant, meantWord } from './meantWord';
import { quotedAway } from './quotedAway';
import { anyOf } from './wording';

const name = 'permissionMode';

export const permissionModeUnknown = defineRule({
  id: 'permission-mode-unknown',
  summary: 'Enforce a permission mode that exists',
  group: 'values',
  consequence: 'loses-restriction',
  severity: 'warning',
  overlap: 'same',
  messages: {
    ignored: '{host} ignores this permission mode, so the agent runs in the mode of its parent; use {allowed}.',
  },
  concerns: ({ reading, host }) => (reading?.values.get(name) ?? null) !== null && !host.inertKeys.includes(name),

  *check({ loaded }) {
    const { reading, host, block, text } = loaded;
    const value = reading?.values.get(name);
    const field = fieldNamed(reading, name);
    const row: Key | undefined = host.keys[name];
    if (!row || !block || value === undefined || value === null || takenValue(value, row) !== undefined) return;
    if (quotedAway(loaded).has(name)) return;
    const meant = meantWord(value, row);
    const allowed = meant?.value.name ?? anyOf(advised(row.values ?? []));
    const fixes: readonly Fix[] =
      field && meant
        ? [
            {
              title: `Write '${meant.value.name}'`,
              kind: kindOf(meant),
              edits: [writeValue(text, field, meant.value.name)],
            },
          ]
        : [];
    const overlap = editorBuiltIns.values[name]?.some((known) => known === value) ? 'none' : 'same';
    yield { message: 'ignored', at: placeOf(field, block.open), data: { host: host.title, allowed }, fixes, overlap };
  },
});

const advised = (values: readonly Value[]): readonly string[] =>
  values.filter(({ isUnadvised }) => !isUnadvised).map((value) => value.name);

/** What loosens the agent is for a person to choose. */
const kindOf = ({ isCertain, value }: Meant): Fix['kind'] => (isCertain && value.isStrict ? 'safe' : 'suggestion');
