/** Runs the checks over one file. The editor, the terminal and the tree all get their findings here. */

import { secretsOf } from '../load/secretsOf';
import { ruleIds, rules } from '../rules/index';
import { withoutSecrets } from '../text/secrets';
import type { Span } from '../text/span';
import { isDocumentHere } from '../workspace/judge';
import type { AgentFile, Workspace } from '../workspace/workspace';
import { fillIn } from './fillIn';
import {
  type Consequence,
  type Fix,
  type Level,
  type Overlap,
  type Related,
  type Report,
  type Rule,
  type RuleContext,
  type Severity,
  severityRank,
} from './rule';
import { isSilenced, type Silence, silencesOf } from './silence';

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly consequence: Consequence;
  readonly overlap: Overlap;
  readonly at: Span;
  /** Where the editor says the same, if not here. */
  readonly twinAt: Span | undefined;
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

/** What was found in one file, in the order of the text, then by severity, then by rule. */
export interface Examination {
  /** With the severities of the rules, silenced findings among them: what becomes of an agent is no matter of taste. */
  readonly all: readonly Finding[];
  /** As people set it: without what is off or silenced. */
  readonly wanted: readonly Finding[];
  /** Of many findings of one rule the first. */
  readonly shown: readonly Finding[];
}

const nothing: Examination = { all: [], wanted: [], shown: [] };

export const examine = (file: AgentFile, workspace: Workspace, onFault?: (fault: RuleFault) => void): Examination => {
  const candidates = candidatesFor(file);
  if (!candidates) return nothing;
  const settings = workspace.settingsOf(file);
  const silences = silencesOf(file.loaded.text, file.loaded.block?.close.end);
  const all: Finding[] = [];
  const context = { workspace, settings, silences, found: [], ruleIds };
  collect(candidates.early, file, context, all, onFault);
  collect(candidates.last, file, { ...context, found: [...all] }, all, onFault);
  if (all.length === 0) return nothing;
  all.sort(inOrder);
  if (settings.isIgnored) return { ...nothing, all };
  const loud = silences.length === 0 ? all : all.filter((finding) => !isQuiet(finding, silences));
  const wanted = loud.flatMap((finding) => atLevel(finding, settings.levelOf(finding.rule)));
  return { all, wanted, shown: limited(wanted) };
};

export const lint = (file: AgentFile, workspace: Workspace, onFault?: (fault: RuleFault) => void): readonly Finding[] =>
  examine(file, workspace, onFault).shown;

/** Of notes and of documents only those speak that say so. */
const candidatesFor = (file: AgentFile): Candidates | undefined => {
  if (file.loaded.verdict === 'not-an-agent') return file.placement.scope === 'loose' ? undefined : ofNotes;
  return isDocumentHere(file) ? ofDocuments : ofAgents;
};

interface Candidates {
  readonly early: readonly Rule[];
  /** They are told what the others found. */
  readonly last: readonly Rule[];
}

const candidatesOf = (rules: readonly Rule[]): Candidates => ({
  early: rules.filter(({ runsLast }) => !runsLast),
  last: rules.filter(({ runsLast }) => runsLast),
});

const ofAgents = candidatesOf(rules);
const ofNotes = candidatesOf(rules.filter(({ speaksOfNotes }) => speaksOfNotes));
const ofDocuments = candidatesOf(rules.filter(({ speaksOfDocuments }) => speaksOfDocuments));

/** Whether what this rule finds depends on other files. */
export const isCrossFile = (rule: string): boolean => crossFile.has(rule);

const crossFile = new Set(rules.filter((rule) => rule.isCrossFile).map(({ id }) => id));

const collect = (
  rules: readonly Rule[],
  file: AgentFile,
  context: RuleContext,
  findings: Finding[],
  onFault: ((fault: RuleFault) => void) | undefined,
): void => {
  for (const rule of rules) {
    if (rule.severity === 'off' && (context.settings.levelOf(rule.id) ?? 'off') === 'off') continue;
    const before = findings.length;
    try {
      if (rule.concerns?.(file.loaded) === false) continue;
      for (const report of rule.check(file, context)) findings.push(masked(findingOf(rule, report), file));
    } catch (error) {
      findings.length = before;
      onFault?.({ rule: rule.id, uri: file.uri, error });
    }
  }
};

const findingOf = (rule: Rule, report: Report): Finding => ({
  rule: rule.id,
  // A check that is off was switched on, at a level that comes later.
  severity: report.severity ?? (rule.severity === 'off' ? 'hint' : rule.severity),
  consequence: report.consequence ?? rule.consequence,
  overlap: report.overlap ?? rule.overlap,
  at: report.at,
  twinAt: report.twinAt,
  message: fillIn(rule.messages[report.message] ?? report.message, report.data),
  related: report.related ?? [],
  tags: report.tags ?? [],
  fixes: report.fixes ?? [],
});

/** What is told of a file with a secret in it does not tell the secret. */
const masked = (finding: Finding, { loaded }: AgentFile): Finding => {
  if (secretsOf(loaded).length === 0) return finding;
  return {
    ...finding,
    message: withoutSecrets(finding.message),
    related: finding.related.map((place) => ({ ...place, message: withoutSecrets(place.message) })),
    fixes: finding.fixes
      .filter(({ allows }) => allows === undefined || withoutSecrets(allows.name) === allows.name)
      .map((fix) => ({ ...fix, title: withoutSecrets(fix.title) })),
  };
};

const isQuiet = ({ rule, at }: Finding, silences: readonly Silence[]): boolean =>
  silences.some((silence) => isSilenced(silence, rule, at));

const atLevel = (finding: Finding, level: Level | undefined): readonly Finding[] => {
  if (level === undefined) return [finding];
  return level === 'off' ? [] : [{ ...finding, severity: level }];
};

/** More findings of one rule in one file than this are counted, not shown. */
const mostOfOneRule = 20;

const limited = (findings: readonly Finding[]): readonly Finding[] => {
  if (findings.length <= mostOfOneRule) return findings;
  const seen = new Map<string, number>();
  for (const { rule } of findings) seen.set(rule, (seen.get(rule) ?? 0) + 1);
  const shown = new Map<string, number>();
  return findings.flatMap((finding) => {
    const count = (shown.get(finding.rule) ?? 0) + 1;
    shown.set(finding.rule, count);
    if (count > mostOfOneRule) return [];
    const more = (seen.get(finding.rule) ?? 0) - mostOfOneRule;
    return [count === mostOfOneRule && more > 0 ? withMore(finding, more) : finding];
  });
};

const withMore = (finding: Finding, more: number): Finding => ({
  ...finding,
  message: `${finding.message} There ${more === 1 ? 'is 1 more' : `are ${more} more`}.`,
});

const inOrder = (a: Finding, b: Finding): number =>
  a.at.start - b.at.start ||
  a.at.end - b.at.end ||
  severityRank[a.severity] - severityRank[b.severity] ||
  (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
