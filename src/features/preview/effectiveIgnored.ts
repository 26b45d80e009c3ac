/** Keys and values that stand in a file and come to nothing, as rows of the preview. */
import { ignoredFields } from '../../core/load/ignoredFields';
import type { LoadedFile } from '../../core/load/load';
import type { EffectiveRow } from '../../protocol/server';
import type { Placing } from './placing';

export function* ignoredRows(loaded: LoadedFile, place: Placing): Generator<EffectiveRow> {
  const found = ignoredFields(loaded);
  const keys = found.filter(({ isValue }) => !isValue);
  if (keys.length > 0) {
    const items = keys.map(({ field, why }) => place(field.key, { state: 'lost', why, at: field.keySpan }));
    yield { term: 'Keys', text: null, items, note: null };
  }
  const values = found.filter(({ isValue }) => isValue);
  if (values.length === 0) return;
  const items = values.map(({ field, why }) => place(field.key, { state: 'lost', why, at: field.valueSpan }));
  yield { term: 'Values', text: null, items, note: null };
}
