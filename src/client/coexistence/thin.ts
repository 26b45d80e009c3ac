/** Which findings to show beside VS Code's own, so that nothing is said twice. Knows no editor. */
import type { DiagnosticData } from '../../protocol/diagnostic';
import type { Range } from '../../protocol/server';

/** `auto` goes by what VS Code says at the moment, `on` shows everything, `off` nothing that VS Code might say. */
export type Mode = 'auto' | 'on' | 'off';

export interface Finding {
  readonly range: Range;
  readonly twin: DiagnosticData;
}

export type Outcome = 'shown' | 'shortened' | 'withheld';

export interface Situation {
  readonly mode: Mode;
  /** VS Code validates documents of this language. */
  readonly hasCoreId: boolean;
  /** Where VS Code speaks. */
  readonly core: readonly Range[];
  /**
   * While VS Code may still be about to speak: the earlier outcomes, which stay; a twin without one is withheld.
   * Null once VS Code has had its time.
   */
  readonly pending: ReadonlyMap<string, Outcome> | null;
}

/** The outcome of each finding, under a name that it keeps while other findings come and go: `bad-model#0`. */
export const thin = (findings: readonly Finding[], situation: Situation): ReadonlyMap<string, Outcome> => {
  const counts = new Map<string, number>();
  const outcomes = new Map<string, Outcome>();
  for (const finding of findings) {
    const { rule } = finding.twin;
    const count = counts.get(rule) ?? 0;
    counts.set(rule, count + 1);
    outcomes.set(`${rule}#${count}`, outcome(finding, `${rule}#${count}`, situation));
  }
  return outcomes;
};

const outcome = (finding: Finding, name: string, { mode, hasCoreId, core, pending }: Situation): Outcome => {
  if (finding.twin.overlap === 'none' || !hasCoreId || mode === 'on') return 'shown';
  if (mode === 'off') return 'withheld';
  if (pending) return pending.get(name) ?? 'withheld';
  if (!core.some((range) => isSameNode(range, finding))) return 'shown';
  return finding.twin.overlap === 'cause' && finding.twin.consequence !== null ? 'shortened' : 'withheld';
};

const isSameNode = (core: Range, { range, twin }: Finding): boolean =>
  twin.twinRange ? isEqual(core, twin.twinRange) : isAt(core, range, twin);

const isAt = (core: Range, range: Range, twin: DiagnosticData): boolean =>
  intersects(core, range) ||
  (isEmpty(core) && intersects(core, twin.keyRange)) ||
  // An empty value has no place of its own: `name:` is marked at its colon, or behind it.
  (compare(range.end, twin.keyRange.end) <= 0 && isBehind(core, twin.keyRange));

const isBehind = ({ start }: Range, key: Range): boolean =>
  start.line === key.end.line && start.character >= key.end.character;

/** Whether two ranges share a character, or touch where one of them is empty. */
const intersects = (a: Range, b: Range): boolean =>
  isEmpty(a) || isEmpty(b)
    ? compare(a.start, b.end) <= 0 && compare(b.start, a.end) <= 0
    : compare(a.start, b.end) < 0 && compare(b.start, a.end) < 0;

const isEqual = (a: Range, b: Range): boolean => compare(a.start, b.start) === 0 && compare(a.end, b.end) === 0;

const isEmpty = ({ start, end }: Range): boolean => compare(start, end) === 0;

const compare = (a: Range['start'], b: Range['start']): number => a.line - b.line || a.character - b.character;
