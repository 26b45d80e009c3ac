/** How an agent runs: its model, its permissions and the other switches, as the host takes them. */
import type { Key } from '../../core/hosts/host';
import type { LoadedFile } from '../../core/load/load';
import { fieldNamed } from '../../core/load/reading';
import { takenValue } from '../../core/load/taken';
import { own } from '../../core/text/own';
import type { EffectiveRow } from '../../protocol/server';
import { modelFate } from '../modelFate';
import { type Placing, withoutTicks } from './placing';

/** Keys that have rows of their own, here or in another group. */
const elsewhere = new Set([
  'name',
  'description',
  'tools',
  'disallowedTools',
  'model',
  'color',
  'permissionMode',
  'skills',
  'mcpServers',
  'hooks',
]);

export function* runRows(loaded: LoadedFile, place: Placing): Generator<EffectiveRow> {
  const { agent, host, reading } = loaded;
  if (!agent || !reading) return;
  yield modelRow(loaded, place);
  yield permissionRow(loaded, place);
  yield { term: 'Colour', text: agent.color ?? 'Chosen by the program', items: [], note: null };
  for (const [key, row] of Object.entries<Key>(host.keys)) {
    const field = fieldNamed(reading, key);
    if (elsewhere.has(key) || !field || host.inertKeys.includes(key)) continue;
    const taken = takenValue(field.value, row);
    if (taken === undefined || taken === null) continue;
    const known = row.values?.find(({ name }) => name === String(taken));
    const item = place(inWords(taken), { state: 'given', at: field.valueSpan, why: known?.summary ?? row.summary });
    yield { term: key, text: null, items: [item], note: null };
  }
}

const inWords = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value));

const modelRow = ({ agent, host, reading }: LoadedFile, place: Placing): EffectiveRow => {
  const model = agent?.model;
  if (model === undefined) {
    return { term: 'Model', text: 'Inherits that of its parent', items: [], note: null };
  }
  const at = fieldNamed(reading, 'model')?.valueSpan;
  const { why, isLost = false } = modelFate(model, host);
  const item = place(model, { state: isLost ? 'lost' : 'given', why, ...(at && { at }) });
  return { term: 'Model', text: null, items: [item], note: null };
};

const permissionRow = ({ agent, host, reading }: LoadedFile, place: Placing): EffectiveRow => {
  const row = own<Key>(host.keys, 'permissionMode');
  const mode = agent?.permissionMode;
  const note = withoutTicks(row?.summary.replace(/^[^.]*\.\s*/u, '') ?? '') || null;
  if (mode === undefined)
    return { term: 'Permission mode', text: 'Inherits that of its parent', items: [], note: null };
  const at = fieldNamed(reading, 'permissionMode')?.valueSpan;
  const why = row?.values?.find(({ name }) => name === mode)?.summary ?? null;
  return {
    term: 'Permission mode',
    text: null,
    items: [place(mode, { state: 'given', why, ...(at && { at }) })],
    note,
  };
};
