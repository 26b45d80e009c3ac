/** The command line: arguments in, text and an exit code out. */
import { parseArgs } from 'node:util';
import { rules } from '../core/rules/index';
import { check, hasErrors } from './check';
import { explain, explainText } from './explain';
import { fix } from './fix';
import { type Gathered, gather } from './gather';
import type { ExitCode, Io } from './io';
import { textReport } from './report';

export const usage = `Usage: agent-author COMMAND

  check PATH...    [--format text|json] [--allow-empty]   what is wrong with these files, or the files of these folders
  explain PATH...  [--format text|json] [--allow-empty]   what the program makes of each of them
  fix PATH...      [--dry-run] [--suggestions] [--rule ID]... [--allow-empty]   mends them, or shows how as a patch
  lsp --stdio                                             serve an editor

  --version, --help

Exit codes: 0 clean, 1 findings of error level, 2 the command could not be carried out.
`;

export const main = async (args: readonly string[], io: Io): Promise<ExitCode> => {
  const parsed = parse(args);
  if (typeof parsed === 'string') return misuse(parsed, io);
  const { command, paths, options } = parsed;
  if (options.help) return say(usage, io);
  if (options.version) return say(`${io.version}\n`, io);
  if (command === 'lsp') return serve(parsed, io);
  if (command !== 'check' && command !== 'explain' && command !== 'fix')
    return misuse(command ? `There is no command '${command}'.` : 'Name a command.', io);
  if (options.stdio) return misuse(`'--stdio' belongs to 'lsp'.`, io);
  if (options.format !== 'text' && options.format !== 'json') {
    return misuse(`There is no format '${options.format}'; use text or json.`, io);
  }
  if (paths.length === 0) return misuse(`Name the files or folders to ${command}.`, io);
  const unknown = options.rules.find((id) => !rules.some((rule) => rule.id === id));
  if (unknown !== undefined) return misuse(`There is no rule '${unknown}'.`, io);
  const gathered = gather(paths, io, { byContentAlone: command === 'explain' });
  if (command === 'fix') return withProblems(gathered, fix(gathered, options, io), options.allowEmpty, io);
  const code = command === 'check' ? runCheck(gathered, options.format, io) : runExplain(gathered, options.format, io);
  return withProblems(gathered, code, options.allowEmpty, io);
};

interface Parsed {
  readonly command: string | undefined;
  readonly paths: readonly string[];
  readonly options: {
    readonly format: string;
    readonly allowEmpty: boolean;
    readonly stdio: boolean;
    readonly dryRun: boolean;
    readonly suggestions: boolean;
    readonly rules: readonly string[];
    readonly help: boolean;
    readonly version: boolean;
  };
}

/** The parsed arguments, or what is wrong with them. */
const parse = (args: readonly string[]): Parsed | string => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        'allow-empty': { type: 'boolean', default: false },
        stdio: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
        suggestions: { type: 'boolean', default: false },
        rule: { type: 'string', multiple: true, default: [] },
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', short: 'v', default: false },
      },
    });
    const [command, ...paths] = positionals;
    const { 'allow-empty': allowEmpty, 'dry-run': dryRun, rule: rules, ...others } = values;
    return { command, paths, options: { ...others, allowEmpty, dryRun, rules } };
  } catch (error) {
    return error instanceof Error ? `${error.message.split('. ')[0]?.replace(/\.$/, '')}.` : String(error);
  }
};

const serve = async ({ paths, options }: Parsed, io: Io): Promise<ExitCode> => {
  if (!options.stdio || paths.length > 0)
    return misuse("The server speaks over standard input and output; start it as 'lsp --stdio'.", io);
  await io.serve();
  return 0;
};

const runCheck = ({ targets, workspace }: Gathered, format: 'text' | 'json', io: Io): ExitCode => {
  const files = check(targets, workspace, (message) => io.err(`${message}\n`));
  if (targets.length > 0 || format === 'json')
    io.out(format === 'json' ? `${JSON.stringify({ files }, null, 2)}\n` : textReport(files));
  return hasErrors(files) ? 1 : 0;
};

const runExplain = ({ targets, workspace }: Gathered, format: 'text' | 'json', io: Io): ExitCode => {
  const files = explain(targets, workspace);
  io.out(format === 'json' ? `${JSON.stringify(files, null, 2)}\n` : explainText(files));
  return 0;
};

/** A path that cannot be used never stops the others, and is never passed over in silence. */
const withProblems = ({ problems, targets }: Gathered, code: ExitCode, allowEmpty: boolean, io: Io): ExitCode => {
  for (const problem of problems) io.err(`${problem}\n`);
  if (problems.length > 0) return 2;
  if (targets.length > 0 || allowEmpty) return code;
  io.err('No agent files found there; name a folder with .md files, or allow this with --allow-empty.\n');
  return 2;
};

const say = (text: string, io: Io): ExitCode => {
  io.out(text);
  return 0;
};

const misuse = (problem: string, io: Io): ExitCode => {
  io.err(`${problem}\n\n${usage}`);
  return 2;
};
