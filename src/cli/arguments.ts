/** From the words on the command line to a request, or to what is wrong with them. */
import { parseArgs } from 'node:util';
import { type Level, levels } from '../core/lint/rule';
import { ruleIds } from '../core/rules/index';
import { nearest } from '../core/text/nearest';
import {
  type CommandName,
  type CommandRow,
  commands,
  isCommand,
  type OptionName,
  type OptionRow,
  options,
} from './options';

export interface Request {
  readonly command: CommandName | undefined;
  readonly paths: readonly string[];
  readonly has: (name: OptionName) => boolean;
  readonly valueOf: (name: OptionName) => string | undefined;
  readonly format: string;
  readonly rules: Readonly<Record<string, Level>>;
  /** Ids of checks. */
  readonly only: readonly string[];
  readonly maxWarnings: number | undefined;
}

export interface Misuse {
  /** The command whose help helps. */
  readonly command: CommandName | undefined;
  readonly message: string;
}

export const parseArguments = (args: readonly string[]): Request | Misuse => {
  const { tokens } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? token.value : []));
  const [name, ...paths] = words;
  const given = tokens.flatMap((token) => (token.kind === 'option' ? token : []));
  const command = isCommand(name) ? name : undefined;
  const message = problemOf(name, given) ?? problemOfInput(command, paths) ?? problemOfValues(command, given);
  return message === undefined ? requestOf(command, paths, given) : { command, message };
};

interface Given {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

const problemOf = (word: string | undefined, given: readonly Given[]): string | undefined => {
  if (word === undefined && given.some(({ name }) => name === 'help' || name === 'version')) return undefined;
  if (word === undefined) return 'Name a command.';
  if (!isCommand(word)) return `There is no command '${word}'${perhaps(nearest(word, Object.keys(commands)))}.`;
  const { options: own }: CommandRow = commands[word];
  for (const { name, rawName } of given) {
    if (name === 'help' || name === 'version' || own.some((option) => option === name)) continue;
    if (isOption(name)) return `'${rawName}' does not belong to '${word}'.`;
    const near = nearest(name, ['help', 'version', ...own], 3);
    return `There is no option '${rawName}'${perhaps(near && `--${near}`)}.`;
  }
  return undefined;
};

/** `-` is standard input to those that read it. */
const problemOfInput = (command: CommandName | undefined, paths: readonly string[]): string | undefined => {
  if (command === undefined || !paths.includes('-')) return undefined;
  const { options: own }: CommandRow = commands[command];
  return own.some((option) => option === 'stdin')
    ? undefined
    : `'${command}' does not read standard input; name a file or a folder.`;
};

const problemOfValues = (command: CommandName | undefined, given: readonly Given[]): string | undefined => {
  for (const { name, rawName, value, inlineValue } of given) {
    const { type, value: what }: OptionRow = isOption(name) ? options[name] : options.help;
    if (type === 'boolean' && inlineValue) return `'${rawName}' takes no value.`;
    if (type === 'string' && (value === undefined || value === '' || (!inlineValue && /^-./.test(value))))
      return `'${rawName}' needs a value: ${rawName} ${what}.`;
    const wrong = problemOfValue(command, name, value ?? '');
    if (wrong !== undefined) return wrong;
  }
  return undefined;
};

const problemOfValue = (command: CommandName | undefined, name: string, value: string): string | undefined => {
  if (name === 'format' && command) {
    const { formats }: CommandRow = commands[command];
    return formats.includes(value) ? undefined : `There is no format '${value}'; use ${formats.join(', ')}.`;
  }
  if (name === 'max-warnings' && !/^\d{1,9}$/.test(value))
    return `'--max-warnings' needs a whole number, and '${value}' is none.`;
  if (name === 'only') return problemOfId(value);
  return name === 'rule' ? problemOfRule(value) : undefined;
};

const problemOfId = (id: string): string | undefined =>
  ruleIds.has(id)
    ? undefined
    : `There is no check '${id}'${perhaps(nearest(id, ruleIds, 3))}; see 'agent-author rules'.`;

const problemOfRule = (value: string): string | undefined => {
  const [id = '', level] = value.split('=', 2);
  if (level === undefined) return `'--rule' needs a check and its level, such as ${id || 'tools-empty'}=off.`;
  const unknown = problemOfId(id);
  if (unknown !== undefined) return unknown;
  if (!isLevel(level))
    return `There is no level '${level}'${perhaps(nearest(level, levels))}; use ${levels.join(', ')}.`;
  return undefined;
};

const requestOf = (command: CommandName | undefined, paths: readonly string[], given: readonly Given[]): Request => {
  const valuesOf = (name: OptionName) => given.flatMap((option) => (option.name === name ? (option.value ?? []) : []));
  const row: CommandRow | undefined = command && commands[command];
  const maxWarnings = valuesOf('max-warnings').at(-1);
  const rules = valuesOf('rule').flatMap((value) => {
    const [id = '', level = ''] = value.split('=', 2);
    return isLevel(level) ? [[id, level] as const] : [];
  });
  return {
    command,
    paths,
    has: (name) => given.some((option) => option.name === name),
    valueOf: (name) => valuesOf(name).at(-1),
    format: valuesOf('format').at(-1) ?? row?.formats[0] ?? '',
    rules: Object.fromEntries(rules),
    only: valuesOf('only'),
    maxWarnings: maxWarnings === undefined ? undefined : Number(maxWarnings),
  };
};

const isOption = (name: string): name is OptionName => Object.hasOwn(options, name);

const isLevel = (word: string): word is Level => levels.some((level) => level === word);

const perhaps = (near: string | undefined): string => (near === undefined ? '' : `; perhaps '${near}' is meant`);
