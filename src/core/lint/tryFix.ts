/** Tries a fix before it is offered: the fixed text is read again. */
import { rules } from '../rules/index';
import { applyEdits, overlaps } from '../text/edit';
import { type AgentFile, Workspace } from '../workspace/workspace';
import { type Finding, isCrossFile, lint } from './lint';
import { type Fix, severityRank } from './rule';
import { SettingsBook } from './settings';

export interface TriedFix extends Fix {
  readonly fixedText: string;
}

/**
 * The fix as it may be offered: unchanged if all it promises holds, as a suggestion if a safe one turns out to change
 * more, undefined if it mends nothing or costs the agent.
 */
export const tryFix = (file: AgentFile, finding: Finding, fix: Fix): TriedFix | undefined => {
  const { text } = file.loaded;
  if (fix.edits.length === 0 || overlaps(fix.edits)) return undefined;
  const fixedText = applyEdits(text, fix.edits);
  if (fixedText === text) return undefined;
  const fixed = alone(file, fixedText, finding);
  if (!fixed) return undefined;
  if (fix.endsAgent) return loads(fixed.file) ? undefined : { ...fix, kind: 'suggestion', fixedText };
  if (loads(file) && !loads(fixed.file)) return undefined;
  const before = lint(file, emptyWith(finding));
  const after = lint(fixed.file, fixed.workspace);
  if (count(after, finding.rule) >= count(before, finding.rule) && !isCrossFile(finding.rule)) return undefined;
  const isBetter = !loads(file) || !bringsError(before, after);
  const isSafe = fix.kind === 'safe' && keepsValues(file, fixed.file) && gravest(after) >= gravest(before) && isBetter;
  return { ...fix, kind: isSafe ? 'safe' : 'suggestion', fixedText };
};

const loads = ({ loaded }: AgentFile): boolean => loaded.verdict === 'loads' || loaded.verdict === 'loads-repaired';

/** A check that is off by itself was switched on, and is here too. */
const emptyWith = ({ rule }: Finding): Workspace => {
  const workspace = new Workspace();
  const isOff = rules.some(({ id, severity }) => id === rule && severity === 'off');
  if (isOff) workspace.setSettings(new SettingsBook(new Map(), { rules: { [rule]: 'hint' } }));
  return workspace;
};

const alone = (
  file: AgentFile,
  text: string,
  finding: Finding,
): { readonly file: AgentFile; readonly workspace: Workspace } | undefined => {
  const workspace = emptyWith(finding);
  const plugin = file.placement.scope === 'plugin' ? [file.placement.folder.replace(/agents\/$/, '')] : [];
  const user = file.placement.scope === 'user' ? { user: file.placement.folder } : {};
  workspace.setFolders({ ...user, plugins: new Set(plugin), asked: new Set([file.uri]) });
  workspace.open(file.uri, text);
  const fixed = workspace.file(file.uri);
  return fixed && { file: fixed, workspace };
};

const count = (findings: readonly Finding[], rule: string): number =>
  findings.filter((finding) => finding.rule === rule).length;

/** One error in place of another is no mending. In a file that does not load, the other was there all along. */
const bringsError = (before: readonly Finding[], after: readonly Finding[]): boolean =>
  after.some(({ rule, severity }) => severity === 'error' && !before.some((known) => known.rule === rule));

const gravest = (findings: readonly Finding[]): number =>
  Math.min(...findings.map(({ severity }) => severityRank[severity]));

/** Every recognised key that had a value keeps one; the prompt's text may change only where a fix says so. */
const keepsValues = (before: AgentFile, after: AgentFile): boolean => {
  const keys = [...(before.loaded.reading?.values ?? [])].filter(
    ([key, value]) => Object.hasOwn(before.loaded.host.keys, key) && value !== null,
  );
  return keys.every(([key]) => after.loaded.reading?.values.has(key));
};
