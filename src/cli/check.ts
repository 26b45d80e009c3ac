/** `agent-author check`: findings for files and folders. */

import { counted } from '../core/text/counted';
import { answer, tell, write } from './answer';
import type { Request } from './arguments';
import { type BaselineEntry, baselineText, type Compared, compare, newBaseline, readBaseline } from './baseline';
import { settle } from './configuration';
import { type CheckedFile, checked } from './findings';
import { wantsColour } from './formats/colours';
import { githubReport } from './formats/github';
import { jsonReport } from './formats/json';
import { junitReport } from './formats/junit';
import { countsOf, type Format, type Report } from './formats/report';
import { sarifReport } from './formats/sarif';
import { textReport } from './formats/text';
import type { Gathered, Target } from './gather';
import { emptyMessage, holdsAgents, input } from './input';
import type { ExitCode, Io } from './io';
import { type Progress, progressOn } from './progress';

const formats: Readonly<Record<string, Format>> = {
  text: textReport,
  json: jsonReport,
  sarif: sarifReport,
  github: githubReport,
  junit: junitReport,
};

/** A sentence instead where the request makes no sense. */
export const runCheck = async (request: Request, io: Io): Promise<ExitCode | string> => {
  if (request.has('update-baseline') && !request.has('baseline'))
    return 'Name the baseline to be written with --baseline FILE.';
  const progress = progressOn(io);
  const onRead = (done: number, all: number) => progress.tell('Read', done, all);
  // Only the text tells what becomes of an agent, which depends on those elsewhere.
  const withRivals = request.format === 'text';
  const gathered = await input(request, io, { byContentAlone: false, onRead, withRivals });
  if (typeof gathered === 'string') return gathered;
  const examined = examineAll(gathered, request, io, progress);
  progress.end();
  return conclude(gathered, examined, request, io);
};

interface Examined {
  readonly files: readonly CheckedFile[];
  readonly problems: readonly string[];
  /** Left out by the settings. */
  readonly ignored: number;
  readonly hasAgents: boolean;
}

const examineAll = (gathered: Gathered, request: Request, io: Io, progress: Progress): Examined => {
  const { workspace, targets, problems } = gathered;
  const { wanted, problems: ofSettings } = settle(gathered, request, io);
  const faults: string[] = [];
  const options = { workspace, cwd: io.cwd, onFault: (fault: string) => void faults.push(fault) };
  const check = (target: Target, index: number): CheckedFile => {
    progress.tell('Checked', index, wanted.length);
    return checked(target, options);
  };
  return {
    files: wanted.map(check),
    problems: [...problems, ...ofSettings, ...faults],
    ignored: targets.length - wanted.length,
    hasAgents: holdsAgents(wanted),
  };
};

const conclude = (gathered: Gathered, examined: Examined, request: Request, io: Io): ExitCode => {
  const { files, known, stale, notes, problems: unusable } = withBaseline(examined.files, request, io);
  const isEmpty = !examined.hasAgents && !request.has('allow-empty');
  const problems = [...examined.problems, ...unusable];
  const complaints = tooMany(files, request);
  const code = problems.length > 0 || isEmpty ? 2 : complaints.length > 0 || countsOf(files).error > 0 ? 1 : 0;
  const report = reportOf(files, request, io, {
    problems,
    exitCode: code,
    baseline: request.has('baseline') ? { known, stale } : undefined,
  });
  const isForPeople = request.format === 'text' || request.format === 'github';
  const text = isForPeople && !examined.hasAgents ? '' : (formats[request.format] ?? textReport)(report);
  const unwritten = answer(text, request, io);
  // Where something could not be read, that is the reason.
  const empty = isEmpty && problems.length === 0 ? [emptyMessage(gathered, examined.ignored)] : [];
  tell(
    [...problems, ...unwritten, ...gathered.notes, ...notes, ...leftOut(gathered, request), ...complaints, ...empty],
    io,
  );
  return unwritten.length > 0 ? 2 : code;
};

type Facts = Pick<Report, 'problems' | 'exitCode' | 'baseline'>;

const reportOf = (files: readonly CheckedFile[], request: Request, io: Io, facts: Facts): Report => {
  const isQuiet = request.has('quiet');
  return {
    ...facts,
    files: isQuiet ? files.map(errorsOf) : files,
    version: io.version,
    page: io.page,
    hasFixes: request.has('fixes'),
    isVerbose: request.has('verbose'),
    isQuiet,
    isColoured: !request.has('output') && wantsColour(io),
  };
};

const errorsOf = (file: CheckedFile): CheckedFile => ({
  ...file,
  findings: file.findings.filter(({ severity }) => severity === 'error'),
});

interface AgainstBaseline extends Compared {
  readonly problems: readonly string[];
  readonly notes: readonly string[];
}

const withBaseline = (files: readonly CheckedFile[], request: Request, io: Io): AgainstBaseline => {
  const path = request.valueOf('baseline');
  const nothing = { files, known: 0, stale: 0, problems: [], notes: [] };
  if (path === undefined) return nothing;
  const isUpdate = request.has('update-baseline');
  const before = readBaseline(path, io, isUpdate);
  if (typeof before === 'string') return { ...nothing, problems: [before] };
  const entries = isUpdate ? newBaseline(before, files, path, io) : before;
  const problems = isUpdate ? write(path, baselineText(entries), io) : [];
  const recorded = `${path}: ${counted(sizeOf(entries), 'finding')} recorded.`;
  return { ...compare(entries, files, path, io), problems, notes: isUpdate && problems.length === 0 ? [recorded] : [] };
};

const sizeOf = (entries: readonly BaselineEntry[]): number => entries.reduce((sum, { count }) => sum + count, 0);

const tooMany = (files: readonly CheckedFile[], { maxWarnings }: Request): readonly string[] => {
  const { warning } = countsOf(files);
  if (maxWarnings === undefined || warning <= maxWarnings) return [];
  return [
    `There ${warning === 1 ? 'is' : 'are'} ${counted(warning, 'warning')}, more than the ${maxWarnings} allowed.`,
  ];
};

const leftOut = ({ leftOut: paths }: Gathered, request: Request): readonly string[] =>
  request.has('verbose') ? paths.map((path) => `${path}: left out because git ignores it.`) : [];
