/** `agent-author fix`: mends what can be mended, or shows how. */
import { type FixedFile, fixAll } from '../core/lint/fixAll';
import type { Finding } from '../core/lint/lint';
import type { FileText } from '../protocol/server';
import { tell } from './answer';
import type { Request } from './arguments';
import { settle } from './configuration';
import type { Gathered, Target } from './gather';
import { emptyMessage, holdsAgents, input } from './input';
import type { ExitCode, Io, Replacement } from './io';
import { patchOf } from './patch';

interface FixRequest {
  /** Shows the changes as a patch in place of making them. */
  readonly dryRun: boolean;
  readonly suggestions: boolean;
  /** Ids of the rules whose findings are mended; of all where there are none. */
  readonly rules: readonly string[];
}

/** What became of one file. */
interface Outcome {
  readonly isChanged: boolean;
  readonly fixed: number;
  readonly left: readonly Finding[];
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
  const wanted = new Set(request.rules);
  const outcomes = targets.map((target) => fixOne(target, workspace, request, io));
  const left = outcomes.flatMap((outcome) => outcome.left).filter(({ rule }) => wanted.size === 0 || wanted.has(rule));
  for (const { problem } of outcomes) if (problem !== undefined) io.err(`${problem}\n`);
  // A patch goes to a program, and what is said about it to people.
  const say = request.dryRun ? io.err : io.out;
  if (targets.length > 0) say(summary(outcomes, left.length, request));
  if (outcomes.some(({ problem }) => problem !== undefined)) return 2;
  return left.some(({ severity }) => severity === 'error') ? 1 : 0;
};

const fixOne = ({ shown, file }: Target, workspace: Gathered['workspace'], request: FixRequest, io: Io): Outcome => {
  const untouched = (found: readonly Finding[], problem?: string): Outcome => ({
    isChanged: false,
    fixed: 0,
    left: found,
    ...(problem !== undefined && { problem }),
  });
  const read = attempt(() => io.files.read(file.uri));
  if (typeof read === 'string') return untouched([], `${shown}: cannot be read (${read}); it was left out.`);
  workspace.disk(file.uri, read);
  const now = workspace.file(file.uri) ?? file;
  const rules = request.rules.length > 0 ? { rules: new Set(request.rules) } : {};
  const fixed = fixAll(now, { workspace, suggestions: request.suggestions, ...rules });
  if (fixed.applied.length === 0) return untouched(fixed.left);
  const problem = read.isDamaged
    ? `${shown}: was not changed because it is not UTF-8; save it as UTF-8 and fix it again.`
    : put(shown, file.uri, { read, fixed }, request, io);
  // What was found before is still there.
  if (problem !== undefined) return untouched(fixAll(now, { workspace, rules: new Set() }).left, problem);
  workspace.disk(file.uri, {
    ...read,
    text: fixed.text,
    hasByteOrderMark: read.hasByteOrderMark && !fixed.dropsMark,
  });
  return { isChanged: true, fixed: fixed.applied.length, left: fixed.left };
};

interface Change {
  readonly read: FileText;
  readonly fixed: FixedFile;
}

/** Why it could not be done; undefined where it was. */
const put = (shown: string, path: string, { read, fixed }: Change, request: FixRequest, io: Io): string | undefined => {
  const next = { text: fixed.text, hasByteOrderMark: read.hasByteOrderMark && !fixed.dropsMark };
  if (request.dryRun) {
    io.out(patchOf(nameIn(io.cwd, path), whole(read), whole(next)));
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
    return error instanceof Error ? error.message : String(error);
  }
};

const summary = (outcomes: readonly Outcome[], left: number, { dryRun }: FixRequest): string => {
  const files = outcomes.filter(({ isChanged }) => isChanged).length;
  const fixed = outcomes.reduce((sum, outcome) => sum + outcome.fixed, 0);
  const [change, mend] = dryRun ? ['would change', 'would be fixed'] : ['changed', 'fixed'];
  return `${counted(files, 'file')} ${change}, ${counted(fixed, 'finding')} ${mend}, ${left} left\n`;
};

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
