/** `agent-author rules`: all checks with their levels here, or the page of one. */
import { defaultHost } from '../core/hosts/index';
import type { Level, Rule } from '../core/lint/rule';
import { ruleIds, rules } from '../core/rules/index';
import { nearest } from '../core/text/nearest';
import { answer, tell } from './answer';
import type { Request } from './arguments';
import { configure } from './configuration';
import { jsonText, printableLines } from './formats/printable';
import { table } from './formats/table';
import type { ExitCode, Io } from './io';

/** A sentence instead where the request makes no sense. */
export const runRules = (request: Request, io: Io): ExitCode | string => {
  const [id, ...others] = request.paths;
  if (others.length > 0) return 'Name one check, or none for all of them.';
  const chosen = id === undefined ? rules : rules.filter((rule) => rule.id === id);
  if (chosen.length === 0) {
    const near = nearest(id ?? '', ruleIds, 3);
    return `There is no check '${id}'${near ? `; perhaps '${near}' is meant` : ''}.`;
  }
  const { levelOf, problems } = levelsHere(request, io);
  const described = chosen.map((rule) => ({ ...describe(rule), levelHere: levelOf(rule) }));
  const unwritten = answer(written(described, id, request.format, io), request, io);
  tell([...problems, ...unwritten], io);
  return problems.length + unwritten.length > 0 ? 2 : 0;
};

/** As an agent of the current folder has them. */
const levelsHere = (request: Request, io: Io) => {
  const path = `${io.cwd}${defaultHost.folder.path}agent.md`;
  const { settings, problems } = configure([path], request, io);
  const { levelOf } = settings.of(path);
  return { levelOf: ({ id, severity }: Rule): Level => levelOf(id) ?? severity, problems };
};

const describe = ({ id, severity, group, consequence, summary }: Rule) => ({
  id,
  level: severity,
  group,
  consequence,
  summary,
});

type Described = ReturnType<typeof describe> & { readonly levelHere: Level };

const written = (described: readonly Described[], id: string | undefined, format: string, io: Io): string => {
  if (id === undefined) return format === 'json' ? jsonText(described) : table([columns, ...described.map(row)]);
  const page = io.page(id)?.text;
  if (format === 'json') return jsonText({ ...described[0], page: page ?? null });
  return printableLines(page ?? table([columns, ...described.map(row)]));
};

const columns = ['id', 'level', 'level here', 'group', 'what it asks for'];

const row = ({ id, level, levelHere, group, summary }: Described): readonly string[] => [
  id,
  level,
  levelHere,
  group,
  summary,
];
