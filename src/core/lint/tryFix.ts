/** Tries a fix before it is offered: the fixed text is read again. */

import { loads } from '../load/loads';
import { damageIn } from '../load/lostBytes';
import type { Field } from '../load/reading';
import { isSameValue } from '../load/sameValue';
import { fieldSpan } from '../rules/fieldEdits';
import { applyEdits, type Edit, overlaps } from '../text/edit';
import { remembering } from '../text/remembering';
import { intersects, type Span, textAt } from '../text/span';
import { type AgentFile, Workspace } from '../workspace/workspace';
import { examine, type Finding, isCrossFile } from './lint';
import { type Fix, severityRank } from './rule';
import { SettingsBook } from './settings';

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
export const tryFix = (file: AgentFile, finding: Finding, fix: Fix, settings = unset): TriedFix | undefined => {
  if (fix.endsAgent) return ending(file, fix);
  const trial = tryChange(file, [finding], fix, settings);
  if (!trial) return undefined;
  return {
    ...fix,
    kind: fix.kind === 'safe' && trial.isSafe ? 'safe' : 'suggestion',
    fixedText: trial.file.loaded.text,
  };
};

/** For a document that is no agent to anybody. */
const ending = (file: AgentFile, fix: Fix): TriedFix | undefined => {
  const fixed = fileWith(file, applyEdits(file.loaded.text, fix.edits), false);
  return fixed && !loads(fixed.loaded) ? { ...fix, kind: 'suggestion', fixedText: fixed.loaded.text } : undefined;
};

export type Change = Pick<Fix, 'edits' | 'dropsMark'>;

/** Undefined if the change leaves one of these findings, or cost the agent. */
export const tryChange = (
  file: AgentFile,
  mended: readonly Finding[],
  { edits, dropsMark = false }: Change,
  settings = unset,
): Trial | undefined => {
  const { text, origin } = file.loaded;
  if (overlaps(edits)) return undefined;
  const fixedText = applyEdits(text, edits);
  const isChanged = fixedText !== text || (dropsMark && origin.hasByteOrderMark === true);
  const fixed = isChanged ? fileWith(file, fixedText, dropsMark) : undefined;
  if (!fixed || fixed.loaded.verdict === 'not-an-agent' || (loads(file.loaded) && !loads(fixed.loaded)))
    return undefined;
  const [before, after] = [findingsAlone(file, settings), findingsAlone(fixed, settings)];
  if (!areGone(mended, before, after)) return undefined;
  const touched = touchedBy(file, mended, edits, settings);
  const isWhole = loads(file.loaded) && !movesEnd(file, touched);
  const isBetter = gravest(after) >= gravest(before) && (!isWhole || !bringsError(before, after));
  return { file: fixed, isSafe: isBetter && keepsValues(file, fixed, touched) && keepsPrompt(file, fixed, edits) };
};

/** What may change: the places of such findings, and in a header that has to be mended first wherever an edit is. */
const touchedBy = (
  file: AgentFile,
  mended: readonly Finding[],
  edits: readonly Edit[],
  settings: SettingsBook,
): readonly Span[] => {
  const ids = new Set(mended.map(({ rule }) => rule));
  const places = [...mended, ...findingsAlone(file, settings).filter(({ rule }) => ids.has(rule))].map(({ at }) => at);
  return loads(file.loaded) ? places : [...places, ...edits.map(({ span }) => span)];
};

const unset = new SettingsBook();

/** The same file with another text, and nothing beside it; with its byte order mark, unless that is dropped. */
export const fileWith = (file: AgentFile, text: string, dropsMark: boolean): AgentFile | undefined => {
  const workspace = new Workspace();
  const plugin = file.placement.scope === 'plugin' ? [file.placement.folder.replace(/agents\/$/, '')] : [];
  const pluginNames = new Map(plugin.map((folder) => [folder, file.loaded.origin.plugin ?? '']));
  const user = file.placement.scope === 'user' ? { user: file.placement.folder } : {};
  workspace.setFolders({ ...user, plugins: new Set(plugin), pluginNames, asked: new Set([file.uri]) });
  const hasByteOrderMark = file.loaded.origin.hasByteOrderMark === true && !dropsMark;
  workspace.open(file.uri, text, { hasByteOrderMark, ...damageIn(text, file.loaded.origin) });
  return workspace.file(file.uri);
};

/** Several fixes of one file are tried, each against the same findings. */
const findingsUnder = remembering((settings: SettingsBook) =>
  remembering((file: AgentFile): readonly Finding[] => {
    const workspace = new Workspace();
    workspace.setSettings(settings);
    return examine(file, workspace).all;
  }),
);

/** Silenced ones among them: a comment that is no longer needed is no harm. */
const findingsAlone = (file: AgentFile, settings: SettingsBook): readonly Finding[] => findingsUnder(settings)(file);

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

/** To the letter, unless an edit is in it, or is the mark that ends the header now. */
const keepsPrompt = (before: AgentFile, after: AgentFile, edits: readonly Edit[]): boolean => {
  const [agent, fixed] = [before.loaded.agent, after.loaded.agent];
  const close = before.loaded.block?.close.start ?? 0;
  if (!agent || edits.some(({ span }) => span.end > close)) return true;
  const mark = after.loaded.block?.close.start ?? -1;
  if (edits.some(({ span, text }) => text === '---' && span.start === mark)) return true;
  return fixed !== undefined && textAt(before.loaded.text, agent.prompt) === textAt(after.loaded.text, fixed.prompt);
};
