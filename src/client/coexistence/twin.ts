/** Reads what the server wrote beside a diagnostic. */
import type { Diagnostic } from 'vscode';
import type { DiagnosticData } from '../../protocol/diagnostic';
import type { Finding } from './thin';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isPosition = (value: unknown): boolean =>
  isRecord(value) && typeof value['line'] === 'number' && typeof value['character'] === 'number';

const isRange = (value: unknown): boolean => isRecord(value) && isPosition(value['start']) && isPosition(value['end']);

const isTwin = (value: unknown): value is DiagnosticData =>
  isRecord(value) &&
  typeof value['rule'] === 'string' &&
  (value['overlap'] === 'none' || value['overlap'] === 'same' || value['overlap'] === 'cause') &&
  isRange(value['keyRange']) &&
  (value['twinRange'] === undefined || isRange(value['twinRange'])) &&
  (value['consequence'] === null || typeof value['consequence'] === 'string');

/** A diagnostic that says nothing about twins has none, and is always shown. */
export const findingOf = (diagnostic: Diagnostic): Finding => {
  const { range } = diagnostic;
  const data: unknown = 'data' in diagnostic ? diagnostic.data : undefined;
  return { range, twin: isTwin(data) ? data : { rule: '', overlap: 'none', keyRange: range, consequence: null } };
};
