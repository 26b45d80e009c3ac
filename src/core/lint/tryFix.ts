/** Tries a fix before it is offered: the fixed text is read again. */

import type { Field } from '../load/reading';
import { isSameValue } from '../load/sameValue';
import { fieldSpan } from '../rules/fieldEdits';
import { applyEdits, type Edit, overlaps } from '../text/edit';
import { intersects, type Span, textAt } from '../text/span';
import { type AgentFile, Workspace } from '../workspace/workspace';
import { examine, type Finding, isCrossFile } from './lint';
import { type Fix, severityRank } from './rule';

export interface TriedFix extends Fix {
  readonly fixedText: string;
}

/** The file as it would be once fixed. */
export interface Trial {
  readonly file: AgentFile;
  /** Whether it may be done unasked: nothing was lost, and nothing changed that the findings are not about. */
  readonly isSafe: boolean;
}

/**
 * The fix as it may be offered: unchanged if all it promises holds, as a suggestion if a safe one turns out to change
 * more, undefined if it mends nothing or costs the agent.
 */
export const tryFix = (file: AgentFile, finding: Finding, fix: Fix): TriedFix | undefined => {
  const trial = tryEdits(file, [finding], fix.edits);
  if (!trial) return undefined;
  return {
    ...fix,
    kind: fix.kind === 'safe' && trial.isSafe ? 'safe' : 'suggestion',
    fixedText: trial.file.loaded.text,
  };
};

/** Undefined if the edits together leave one of these findings, or cost the agent. */
export const tryEdits = (file: AgentFile, mended: readonly Finding[], edits: readonly Edit[]): Trial | undefined => {
  const { text } = file.loaded;
  if (edits.length === 0 || overlaps(edits)) return undefined;
  const fixedText = applyEdits(text, edits);
  const fixed = fixedText === text ? undefined : fileWith(file, fixedText);
  if (!fixed || fixed.loaded.verdict === 'not-an-agent' || (loads(file) && !loads(fixed))) return undefined;
  const [before, after] = [findingsAlone(file), findingsAlone(fixed)];
  if (!areGone(mended, before, after)) return undefined;
  const touched = touchedBy(file, mended, edits);
  const isWhole = loads(file) && !movesEnd(file, touched);
  const isBetter = gravest(after) >= gravest(before) && (!isWhole || !bringsError(before, after));
  return { file: fixed, isSafe: isBetter && keepsValues(file, fixed, touched) && keepsPrompt(file, fixed, edits) };
};

/** What may change: the places of such findings, and in a header that has to be mended first wherever an edit is. */
const touchedBy = (file: AgentFile, mended: readonly Finding[], edits: readonly Edit[]): readonly Span[] => {
  const ids = new Set(mended.map(({ rule }) => rule));
  const places = [...mended, ...findingsAlone(file).filter(({ rule }) => ids.has(rule))].map(({ at }) => at);
  return loads(file) ? places : [...places, ...edits.map(({ span }) => span)];
};

/** The same file with another text, and nothing beside it. */
export const fileWith = (file: AgentFile, text: string): AgentFile | undefined => {
  const workspace = new Workspace();
  const plugin = file.placement.scope === 'plugin' ? [file.placement.folder.replace(/agents\/$/, '')] : [];
  const user = file.placement.scope === 'user' ? { user: file.placement.folder } : {};
  workspace.setFolders({ ...user, plugins: new Set(plugin), asked: new Set([file.uri]) });
  workspace.open(file.uri, text);
  return workspace.file(file.uri);
};

const loads = ({ loaded }: AgentFile): boolean => loaded.verdict === 'loads' || loaded.verdict === 'loads-repaired';

/** Several fixes of one file are tried, each against the same findings. */
const known = new WeakMap<AgentFile, readonly Finding[]>();

const findingsAlone = (file: AgentFile): readonly Finding[] => {
  const kept = known.get(file) ?? examine(file, new Workspace()).all;
  known.set(file, kept);
  return kept;
};

/** Of every rule concerned as many findings less as are to be mended; those of rules that look at other files count as gone. */
const areGone = (mended: readonly Finding[], before: readonly Finding[], after: readonly Finding[]): boolean => {
  const ids = new Set(mended.map(({ rule }) => rule).filter((rule) => !isCrossFile(rule)));
  return [...ids].every((rule) => count(after, rule) <= count(before, rule) - count(mended, rule));
};

const count = (findings: readonly Finding[], rule: string): number =>
  findings.filter((finding) => finding.rule === rule).length;

/** One error in place of another is no mending. In keys that the host has not seen yet, the other was there all along. */
const bringsError = (before: readonly Finding[], after: readonly Finding[]): boolean =>
  after.some(({ rule, severity }) => severity === 'error' && !before.some((known) => known.rule === rule));

const gravest = (findings: readonly Finding[]): number =>
  Math.min(...findings.map(({ severity }) => severityRank[severity]));

/** More of the file becomes header. */
const movesEnd = ({ loaded }: AgentFile, touched: readonly Span[]): boolean =>
  loaded.block !== undefined && touched.some((at) => loaded.block !== undefined && intersects(at, loaded.block.close));

/**
 * Every recognised key that had a value keeps one, and the very same where neither an edit nor a finding is at it. An
 * edit of the mark that closes the header is at all keys; what an alias stands for is written elsewhere; and what the
 * host's repair made of other lines was never what they say.
 */
const keepsValues = (before: AgentFile, after: AgentFile, touched: readonly Span[]): boolean => {
  const { reading, host, text, block } = before.loaded;
  if (!reading || !block) return true;
  const isOpen = reading.kind === 'repaired' || movesEnd(before, touched);
  const isTouched = (field: Field): boolean =>
    text[field.valueSpan.start] === '*' || touched.some((at) => intersects(fieldSpan(text, field), at));
  const values = after.loaded.reading?.values;
  return [...reading.values].every(([key, value]) => {
    if (!Object.hasOwn(host.keys, key) || value === null) return true;
    if (!values?.has(key)) return false;
    const fields = reading.fields.filter((field) => field.key === key);
    return isOpen || fields.some(isTouched) || isSameValue(value, values.get(key));
  });
};

/** To the letter, unless an edit is in it or moves the mark before it. */
const keepsPrompt = (before: AgentFile, after: AgentFile, edits: readonly Edit[]): boolean => {
  const [agent, fixed] = [before.loaded.agent, after.loaded.agent];
  const close = before.loaded.block?.close.start ?? 0;
  if (!agent || edits.some(({ span }) => span.end > close)) return true;
  return fixed !== undefined && textAt(before.loaded.text, agent.prompt) === textAt(after.loaded.text, fixed.prompt);
};
