/** The command line: arguments in, text and an exit code out. */
import { answer, tell } from './answer';
import { parseArguments, type Request } from './arguments';
import { runCheck } from './check';
import { settle } from './configuration';
import { explain, explainText } from './explain';
import { runFix } from './fix';
import { jsonText } from './formats/printable';
import type { Gathered, GatherOptions } from './gather';
import { usage, usageOf } from './help';
import { emptyMessage, holdsAgents, input } from './input';
import type { ExitCode, Io } from './io';
import { list } from './list';
import type { CommandName } from './options';
import { runRules } from './rules';

export const main = async (args: readonly string[], io: Io): Promise<ExitCode> => {
  const request = parseArguments(args);
  if ('message' in request) return misuse(request.message, request.command, io);
  const { command } = request;
  if (request.has('help')) return say(command ? usageOf(command) : usage(), io);
  if (request.has('version') || command === undefined) return say(`${io.version}\n`, io);
  const outcome = await runners[command](request, io);
  return typeof outcome === 'string' ? misuse(outcome, command, io) : outcome;
};

/** A sentence instead of a code where the request makes no sense. */
type Run = (request: Request, io: Io) => ExitCode | string | Promise<ExitCode | string>;

const serve: Run = async (request, io) => {
  if (!request.has('stdio') || request.paths.length > 0)
    return "The server speaks over standard input and output; start it as 'lsp --stdio'.";
  await io.serve();
  return 0;
};

const runExplain: Run = (request, io) =>
  describe(request, io, {
    byContentAlone: true,
    isEmpty: ({ targets }) => targets.length === 0,
    write: ({ targets, workspace }) => {
      const files = explain(targets, workspace);
      return request.format === 'json' ? jsonText(files) : explainText(files);
    },
  });

const runList: Run = (request, io) =>
  describe(request, io, {
    byContentAlone: false,
    isEmpty: ({ targets }) => !holdsAgents(targets),
    write: ({ targets, workspace }) => list(targets, workspace, request.format),
  });

const runners: Readonly<Record<CommandName, Run>> = {
  check: runCheck,
  fix: runFix,
  explain: runExplain,
  list: runList,
  rules: runRules,
  lsp: serve,
};

interface Description extends Pick<GatherOptions, 'byContentAlone'> {
  readonly isEmpty: (gathered: Gathered) => boolean;
  readonly write: (gathered: Gathered) => string;
}

/** A path that cannot be used never stops the others, and is never passed over in silence. */
const describe = async (
  request: Request,
  io: Io,
  { byContentAlone, isEmpty, write }: Description,
): Promise<ExitCode | string> => {
  const gathered = await input(request, io, { byContentAlone, withRivals: true });
  if (typeof gathered === 'string') return gathered;
  const { wanted: targets, problems: ofSettings } = settle(gathered, request, io);
  const described = { ...gathered, targets };
  const problems = [...gathered.problems, ...ofSettings, ...answer(write(described), request, io)];
  const ignored = gathered.targets.length - targets.length;
  const empty = isEmpty(described) && !request.has('allow-empty') ? [emptyMessage(described, ignored)] : [];
  tell([...problems, ...gathered.notes, ...(problems.length === 0 ? empty : [])], io);
  return problems.length + empty.length > 0 ? 2 : 0;
};

const say = (text: string, io: Io): ExitCode => {
  io.out(text);
  return 0;
};

const misuse = (message: string, command: CommandName | undefined, io: Io): ExitCode => {
  tell([message, `See 'agent-author ${command ? `${command} ` : ''}--help'.`], io);
  return 2;
};
