/** Tries a fix before it is offered: the fixed text is read again. */
import { applyEdits, overlaps } from '../text/edit';
import { type AgentFile, Workspace } from '../workspace/workspace';
import { type Finding, lint } from './lint';
import { type Fix, severityRank } from './rule';

export interface TriedFix extends Fix {
  readonly fixedText: string;
}

/**
 * The fix as it may be offered: unchanged if all it promises holds, as a suggestion if a safe one turns out to change
 * more, undefined if it mends nothing or costs the agent.
 */
export const tryFix = (file: AgentFile, finding: Finding, fix: Fix): TriedFix | undefined => {
  const { text, origin } = file.loaded;
  const dropsMark = fix.dropsMark === true && origin.hasByteOrderMark === true;
  if ((fix.edits.length === 0 && !dropsMark) || overlaps(fix.edits)) return undefined;
  const fixedText = applyEdits(text, fix.edits);
  if (fixedText === text && !dropsMark) return undefined;
  const fixed = alone(file, fixedText, !dropsMark);
  if (!fixed || (loads(file) && !loads(fixed.file))) return undefined;
  const before = lint(file, new Workspace());
  const after = lint(fixed.file, fixed.workspace);
  if (count(after, finding.rule) >= count(before, finding.rule) && finding.rule !== crossFile) return undefined;
  const isBetter = !loads(file) || !bringsError(before, after);
  const isSafe = fix.kind === 'safe' && keepsValues(file, fixed.file) && gravest(after) >= gravest(before) && isBetter;
  return { ...fix, kind: isSafe ? 'safe' : 'suggestion', fixedText };
};

const loads = ({ loaded }: AgentFile): boolean => loaded.verdict === 'loads' || loaded.verdict === 'loads-repaired';

/** Its findings depend on other files, which are not here. */
const crossFile = 'agent-name-duplicate';

/** `keepsMark`: a byte order mark before the text, which is no part of it, stays there. */
const alone = (
  file: AgentFile,
  text: string,
  keepsMark: boolean,
): { readonly file: AgentFile; readonly workspace: Workspace } | undefined => {
  const workspace = new Workspace();
  const plugin = file.placement.scope === 'plugin' ? [file.placement.folder.replace(/agents\/$/, '')] : [];
  const user = file.placement.scope === 'user' ? { user: file.placement.folder } : {};
  workspace.setFolders({ ...user, plugins: new Set(plugin), asked: new Set([file.uri]) });
  const { size, hasByteOrderMark } = file.loaded.origin;
  if (keepsMark && hasByteOrderMark) workspace.disk(file.uri, { text, size, hasByteOrderMark });
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
