/** Where the two keys stand that every agent has. */
import { type Span, span } from '../text/span';
import { placeOf } from './decide';
import type { LoadedFile } from './load';
import { type Field, fieldNamed } from './reading';

/** The value of the name; the opening mark where a merge key brings it, or a file name stands in. */
export const nameSpan = ({ reading, block }: LoadedFile): Span =>
  placeOf(fieldNamed(reading, 'name'), block?.open ?? span(0, 0));

/** The key that gives the description; undefined where none of this file does. */
export const descriptionField = ({ reading, host }: LoadedFile): Field | undefined => {
  for (const key of ['description', ...host.descriptionFallbacks]) {
    const field = fieldNamed(reading, key);
    if (typeof field?.value === 'string' && field.value !== '') return field;
  }
  return undefined;
};
