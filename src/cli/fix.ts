/** `agent-author fix`: mends what can be mended, or shows how. */

import { isLocked } from '../core/hosts/placement';
import { type FixedFile, fixAll } from '../core/lint/fixAll';
import { examine, type Finding } from '../core/lint/lint';
import { counted } from '../core/text/counted';
import type { AgentFile, Workspace } from '../core/workspace/workspace';
import type { FileText } from '../protocol/server';
import { tell } from './answer';
import type { Request } from './arguments';
import { settle } from './configuration';
import { printableLines } from './formats/printable';
import type { Gathered, Target } from './gather';
import { emptyMessage, holdsAgents, input } from './input';
import type { ExitCode, Io, Replacement } from './io';
import { patchOf } from './patch';
import { whyOf } from './why';

interface FixRequest {
  /** Shows the changes as a patch in place of making them. */
  readonly dryRun: boolean;
  readonly suggestions: boolean;
  /** Ids of the rules whose findings are mended; of all where there are none. */
  readonly rules: readonly string[];
}

/** What became of one file. */
interface Outcome {
  readonly shown: string;
  /** Findings that were mended; none where the file is as it was. */
  readonly fixed: number;
  readonly problem?: string;
}

/** A sentence instead where the request makes no sense. */
export const runFix = async (request: Request, io: Io): Promise<ExitCode | string> => {
  const gathered = await input(request, io, { byContentAlone: false });
  if (typeof gathered === 'string') return gathered;
  const { wanted: targets, problems } = settle(gathered, request, io);
  const outcome = fix({ targets, workspace: gathered.workspace }, requestOf(request), io);
  const isEmpty = !holdsAgents(targets) && !request.has('allow-empty');
  const all = [...gathered.problems, ...problems];
  const ignored = gathered.targets.length - targets.length;
  tell([...all, ...gathered.notes, ...(isEmpty && all.length === 0 ? [emptyMessage(gathered, ignored)] : [])], io);
  return all.length > 0 || isEmpty ? 2 : outcome;
};

const requestOf = (request: Request): FixRequest => ({
  dryRun: request.has('dry-run'),
  suggestions: request.has('suggestions'),
  rules: request.only,
});

const fix = (
  { targets, workspace }: Pick<Gathered, 'targets' | 'workspace'>,
  request: FixRequest,
  io: Io,
): ExitCode => {
  const outcomes = targets.map((target) => fixOne(target, workspace, request, io));
  tell(
    outcomes.flatMap(({ problem }) => problem ?? []),
    io,
  );
  // Asked once all is done, since a file that is mended may take a name that another has.
  const left = targets.flatMap(({ file }) => findingsNow(file.uri, workspace, request.rules));
  // A patch goes to a program, and what is said about it to people.
  const say = request.dryRun ? io.err : io.out;
  if (targets.length > 0) say(summary(outcomes, left.length, request));
  if (outcomes.some(({ problem }) => problem !== undefined)) return 2;
  return left.some(({ severity }) => severity === 'error') ? 1 : 0;
};

/** Those that `check` shows. */
const findingsNow = (path: string, workspace: Workspace, rules: readonly string[]): readonly Finding[] => {
  const file = workspace.file(path);
  const found = file ? examine(file, workspace).wanted.filter(({ severity }) => severity !== 'hint') : [];
  return rules.length === 0 ? found : found.filter(({ rule }) => rules.includes(rule));
};

/** The workspace holds afterwards what the disk does, or would. */
const fixOne = ({ shown, file }: Target, workspace: Workspace, request: FixRequest, io: Io): Outcome => {
  const read = attempt(() => io.files.read(file.uri));
  if (typeof read === 'string')
    return { shown, fixed: 0, problem: `${shown}: cannot be read (${read}); it was left out.` };
  workspace.disk(file.uri, read);
  const rules = request.rules.length > 0 ? { rules: new Set(request.rules) } : {};
  const options = { workspace, suggestions: request.suggestions, ...rules };
  const fixed = fixAll(workspace.file(file.uri) ?? file, options);
  if (fixed.applied.length === 0) return { shown, fixed: 0 };
  const why = whyClosed(file, fixed);
  const problem =
    why === undefined ? put(shown, file.uri, { read, fixed }, request, io) : `${shown}: was not changed because ${why}`;
  if (problem !== undefined) return { shown, fixed: 0, problem };
  workspace.disk(file.uri, { ...read, ...replacementFor(read, fixed), isDamaged: fixed.isDamaged });
  return { shown, fixed: fixed.applied.length };
};

/** What to do stands behind it. */
const whyClosed = ({ placement }: AgentFile, { isDamaged }: FixedFile): string | undefined => {
  if (isLocked(placement))
    return 'an administrator sets it; ask for the change, or give a copy of your own another name.';
  return isDamaged ? 'it is not UTF-8; save it as UTF-8 and fix it again.' : undefined;
};

interface Change {
  readonly read: FileText;
  readonly fixed: FixedFile;
}

const replacementFor = (read: FileText, { text, dropsMark }: FixedFile): Replacement => ({
  text,
  hasByteOrderMark: read.hasByteOrderMark && !dropsMark,
});

/** Why it could not be done; undefined where it was. */
const put = (shown: string, path: string, { read, fixed }: Change, request: FixRequest, io: Io): string | undefined => {
  const next = replacementFor(read, fixed);
  if (request.dryRun && read.isDamaged)
    return `${shown}: is not shown because its bytes are not UTF-8, which no patch can hold; fix it without --dry-run.`;
  if (request.dryRun) {
    const patch = patchOf(nameIn(io.cwd, path), whole(read), whole(next));
    // Whole for a program that applies it, and harmless where it is only looked at.
    io.out(io.isTerminal.out ? printableLines(patch) : patch);
    return undefined;
  }
  const written = attempt(() => ({ done: io.files.replace(path, next, read) }));
  if (typeof written === 'string')
    return `${shown}: cannot be written (${written}); make the file and its folder writable and fix it again.`;
  if (written.done === 'written') return undefined;
  return `${shown}: was not changed because another program has just written it; fix it again.`;
};

const whole = ({ text, hasByteOrderMark }: Replacement): string => `${hasByteOrderMark ? '\uFEFF' : ''}${text}`;

/** The way from here, or from the root where it lies elsewhere. */
const nameIn = (cwd: string, path: string): string =>
  path.startsWith(`${cwd}/`) ? path.slice(cwd.length + 1) : path.replace(/^\/+/, '');

/** The answer, or in words why there is none. */
const attempt = <Answer extends object>(work: () => Answer): Answer | string => {
  try {
    return work();
  } catch (error) {
    return whyOf(error);
  }
};

const summary = (outcomes: readonly Outcome[], left: number, { dryRun }: FixRequest): string => {
  const files = outcomes.filter(({ fixed }) => fixed > 0).length;
  const fixed = outcomes.reduce((sum, outcome) => sum + outcome.fixed, 0);
  const [change, mend] = dryRun ? ['would change', 'would be fixed'] : ['changed', 'fixed'];
  // A patch names its files itself.
  const named = dryRun ? [] : outcomes.filter((one) => one.fixed > 0);
  const names = named.map((one) => `${one.shown}: ${counted(one.fixed, 'finding')} ${mend}\n`);
  return `${printableLines(names.join(''))}${counted(files, 'file')} ${change}, ${counted(fixed, 'finding')} ${mend}, ${left} left\n`;
};
