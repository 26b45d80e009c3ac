/** The host's decision about a file that it could read: the first thing that stops it, in the host's own order. */
import type { Host, NameRules } from '../hosts/host';
import { type Span, span, textAt, withoutTail } from '../text/span';
import { type LoadFault, wrongKind } from './fault';
import { type HookFault, hookFault } from './hooks';
import { type Field, fieldNamed, type ParsedReading, type Reading } from './reading';
import type { Block } from './split';
import { keyAt, nodeAt } from './trees';

export const firstFault = (text: string, block: Block, reading: ParsedReading, host: Host): LoadFault | undefined => {
  if (host.name.from === 'file') return undefined;
  return (
    nameFault(text, block, reading, host.name) ??
    descriptionFault(block, reading) ??
    guardFault(text, block, reading, host)
  );
};

/** The place to underline for a key that is absent, empty or wrong: its value, else the key, else what is given. */
export const placeOf = (field: Field | undefined, otherwise: Span): Span => {
  if (!field) return otherwise;
  return field.valueSpan.start === field.valueSpan.end ? field.keySpan : field.valueSpan;
};

const nameFault = (text: string, block: Block, reading: Reading, rules: NameRules): LoadFault | undefined => {
  const field = fieldNamed(reading, 'name');
  const at = placeOf(field, block.open);
  const name = reading.values.get('name');
  const kind = wrongKind(name);
  if (kind) return { id: 'name-missing', at, kind };
  if (typeof name !== 'string') return undefined;
  if (name.startsWith(rules.forbiddenStart)) return { id: 'name-not-allowed', at, why: 'start' };
  if (name.length > rules.maxLength) return { id: 'name-not-allowed', at, why: 'length' };
  if (!name.normalize('NFKC').includes(rules.forbidden)) return undefined;
  return { id: 'name-not-allowed', at: offendingCharacter(text, at, rules.forbidden), why: 'character' };
};

const offendingCharacter = (text: string, at: Span, forbidden: string): Span => {
  const index = [...textAt(text, at)].findIndex((character) => character.normalize('NFKC').includes(forbidden));
  if (index === -1) return at;
  const before = [...textAt(text, at)].slice(0, index).join('').length;
  return span(at.start + before, at.start + before + 1);
};

const descriptionFault = (block: Block, reading: Reading): LoadFault | undefined => {
  const kind = wrongKind(reading.values.get('description'));
  if (!kind) return undefined;
  const name = placeOf(fieldNamed(reading, 'name'), block.open);
  return { id: 'description-missing', at: placeOf(fieldNamed(reading, 'description'), name), kind };
};

const guardFault = (text: string, block: Block, reading: ParsedReading, host: Host): LoadFault | undefined => {
  const fault = hookFault(reading, host.hooks);
  if (!fault) return undefined;
  const [key, ...path] = fault.path;
  const field = fieldNamed(reading, String(key));
  if (!field?.node || path.length === 0) return { id: 'hooks', at: placeOfKey(fault, field, block.open), fault };
  const isMisplaced = fault.reason !== 'guard-unreadable';
  const at = isMisplaced ? keyAt(reading, field, path) : nodeAt(reading, field.node, path, field.valueSpan);
  return { id: 'hooks', at: withoutTail(text, at), fault };
};

/** What is no map of events is its value, any other fault at the top its key. */
const placeOfKey = ({ reason }: HookFault, field: Field | undefined, otherwise: Span): Span =>
  reason === 'not-a-map' ? placeOf(field, otherwise) : (field?.keySpan ?? otherwise);
