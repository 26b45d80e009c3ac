/** Reads what the page sends; it shows text of strangers, so nothing is taken on trust. */
import type { FromPage } from '../../protocol/preview';

export const readPageMessage = (message: unknown): FromPage | undefined => {
  const fields = fieldsOf(message);
  const { type } = fields;
  return typeof type === 'string' && Object.hasOwn(readers, type) ? readers[type]?.(fields) : undefined;
};

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (message: unknown): Fields => (typeof message === 'object' && message !== null ? { ...message } : {});

const count = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;

const readers: Readonly<Record<string, (fields: Fields) => FromPage | undefined>> = {
  ready: () => ({ type: 'ready' }),
  wantFixes: () => ({ type: 'wantFixes' }),
  undo: () => ({ type: 'undo' }),
  redo: () => ({ type: 'redo' }),
  openLink: ({ href }) => (typeof href === 'string' ? { type: 'openLink', href } : undefined),
  openRule: ({ rule }) => (typeof rule === 'string' ? { type: 'openRule', rule } : undefined),
  copy: ({ text }) => (typeof text === 'string' ? { type: 'copy', text } : undefined),
  reveal: ({ line, character }) => {
    const place = { line: count(line), character: count(character) };
    if (place.line === undefined || place.character === undefined) return undefined;
    return { type: 'reveal', line: place.line, character: place.character };
  },
  fix: ({ revision, index }) => {
    const chosen = { revision: count(revision), index: count(index) };
    if (chosen.revision === undefined || chosen.index === undefined) return undefined;
    return { type: 'fix', revision: chosen.revision, index: chosen.index };
  },
  scrolled: ({ line }) =>
    typeof line === 'number' && Number.isFinite(line) && line >= 0 ? { type: 'scrolled', line } : undefined,
};
