/** Reads what the page sends; it shows text of strangers, so nothing is taken on trust. */
import type { FromPage } from '../../protocol/preview';

export const readPageMessage = (message: unknown): FromPage | undefined => {
  const fields = fieldsOf(message);
  const { type, href } = fields;
  if (type === 'ready') return { type };
  if (type === 'openLink' && typeof href === 'string') return { type, href };
  const [line, character] = [position(fields['line']), position(fields['character'])];
  if (type !== 'reveal' || line === undefined || character === undefined) return undefined;
  return { type, line, character };
};

interface Fields {
  readonly [name: string]: unknown;
  readonly type?: unknown;
  readonly href?: unknown;
}

const fieldsOf = (message: unknown): Fields => (typeof message === 'object' && message !== null ? { ...message } : {});

const position = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
