/** Runs the checks over one file. The editor, the terminal and the tree all get their findings here. */
import { rules } from '../rules/index';
import type { Span } from '../text/span';
import type { AgentFile, Workspace } from '../workspace/workspace';
import { fillIn } from './fillIn';
import {
  type Consequence,
  type DescriptionStyle,
  type Fix,
  type Related,
  type Report,
  type Rule,
  type RuleContext,
  type Severity,
  severityRank,
} from './rule';

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly consequence: Consequence;
  readonly overlap: Rule['overlap'];
  readonly at: Span;
  readonly message: string;
  readonly related: readonly Related[];
  readonly tags: readonly ('unnecessary' | 'deprecated')[];
  readonly fixes: readonly Fix[];
}

/** A check that threw; the others went on. */
export interface RuleFault {
  readonly rule: string;
  readonly uri: string;
  readonly error: unknown;
}

/** More findings of one rule in one file than this are counted, not shown. */
const mostOfOneRule = 20;

/** What was found in one file, in the order of the text, then by severity, then by rule. */
export interface Examination {
  readonly all: readonly Finding[];
  /** Of many findings of one rule the first: what people are shown. */
  readonly shown: readonly Finding[];
}

/** Nothing for a file that is no agent. */
export const examine = (
  file: AgentFile,
  workspace: Workspace,
  onFault?: (fault: RuleFault) => void,
  descriptionStyle: DescriptionStyle = 'quoted',
): Examination => {
  const found = [...foundBy(file, { workspace, settings: { descriptionStyle } }, onFault)];
  return { all: inOrder(found.flat()), shown: inOrder(found.flatMap(limited)) };
};

export const lint = (file: AgentFile, workspace: Workspace, onFault?: (fault: RuleFault) => void): readonly Finding[] =>
  examine(file, workspace, onFault).shown;

/** Whether what this rule finds depends on other files. */
export const isCrossFile = (rule: string): boolean => crossFile.has(rule);

const crossFile = new Set(rules.filter((rule) => rule.isCrossFile).map(({ id }) => id));

/** Of each rule that was asked. */
function* foundBy(
  file: AgentFile,
  context: RuleContext,
  onFault: ((fault: RuleFault) => void) | undefined,
): Generator<readonly Finding[]> {
  if (file.loaded.verdict === 'not-an-agent' || file.placement.isDocument) return;
  for (const rule of rules) {
    if (rule.concerns?.(file.loaded) === false) continue;
    yield checked(rule, file, context, onFault);
  }
}

const checked = (
  rule: Rule,
  file: AgentFile,
  context: RuleContext,
  onFault: ((fault: RuleFault) => void) | undefined,
): readonly Finding[] => {
  try {
    const findings: Finding[] = [];
    for (const report of rule.check(file, context)) findings.push(findingOf(rule, report));
    return findings;
  } catch (error) {
    onFault?.({ rule: rule.id, uri: file.uri, error });
    return [];
  }
};

const findingOf = (rule: Rule, report: Report): Finding => ({
  rule: rule.id,
  severity: report.severity ?? rule.severity,
  consequence: rule.consequence,
  overlap: rule.overlap,
  at: report.at,
  message: fillIn(rule.messages[report.message] ?? report.message, report.data),
  related: report.related ?? [],
  tags: report.tags ?? [],
  fixes: report.fixes ?? [],
});

const limited = (findings: readonly Finding[]): readonly Finding[] => {
  const last = findings[mostOfOneRule - 1];
  if (!last || findings.length === mostOfOneRule) return findings;
  const more = findings.length - mostOfOneRule;
  return [
    ...findings.slice(0, mostOfOneRule - 1),
    { ...last, message: `${last.message} There ${more === 1 ? 'is 1 more' : `are ${more} more`}.` },
  ];
};

const inOrder = (findings: readonly Finding[]): readonly Finding[] =>
  findings.length < 2 ? findings : [...findings].sort(byPlace);

const byPlace = (a: Finding, b: Finding): number =>
  a.at.start - b.at.start ||
  a.at.end - b.at.end ||
  severityRank[a.severity] - severityRank[b.severity] ||
  (a.rule < b.rule ? -1 : 1);
