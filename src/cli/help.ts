/** What `--help` says, made from the tables of commands and options. */
import { type CommandName, type CommandRow, commands, type OptionName, type OptionRow, options } from './options';

export const usage = (): string => {
  const rows = Object.values(commands).map(({ usage, summary }) => [usage, summary] as const);
  return [
    'Usage: agent-author COMMAND',
    table(rows),
    table([
      ['COMMAND --help', 'its options, with examples'],
      ['--version', options.version.summary],
    ]),
    exitCodes,
  ].join('\n\n');
};

export const usageOf = (name: CommandName): string => {
  const { usage, summary, examples, formats, options: names }: CommandRow = commands[name];
  return [
    `Usage: agent-author ${usage}\n\n${capital(summary)}.`,
    table(names.map((option) => [spelt(option), meaning(option, formats)] as const)),
    ...(examples.length > 0
      ? [`Examples:\n\n${table(examples.map(([words, what]) => [`agent-author ${words}`, what]))}`]
      : []),
    exitCodes,
  ].join('\n\n');
};

const exitCodes = `Exit codes: 0 clean, 1 findings of error level, 2 the command could not be carried out.\n`;

const spelt = (name: OptionName): string => {
  const { short, value }: OptionRow = options[name];
  return `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`;
};

const meaning = (name: OptionName, formats: readonly string[]): string =>
  name === 'format' ? `${formats.slice(0, -1).join(', ')} or ${formats.at(-1)}` : options[name].summary;

const table = (rows: readonly (readonly [string, string])[]): string => {
  const width = Math.max(...rows.map(([first]) => first.length));
  return rows.map(([first, second]) => `  ${first.padEnd(width)}  ${second}`).join('\n');
};

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
