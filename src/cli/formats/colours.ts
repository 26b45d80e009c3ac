/** Colour for terminals. */
import type { Severity } from '../../core/lint/rule';
import type { Io } from '../io';

type Style = Severity | 'bold' | 'dim';

export type Paint = (style: Style, text: string) => string;

const codes: Readonly<Record<Style, readonly [on: number, off: number]>> = {
  error: [31, 39],
  warning: [33, 39],
  information: [36, 39],
  hint: [35, 39],
  bold: [1, 22],
  dim: [2, 22],
};

export const paint = (isColoured: boolean): Paint => {
  if (!isColoured) return (_, text) => text;
  return (style, text) => `\x1b[${codes[style][0]}m${text}\x1b[${codes[style][1]}m`;
};

/** On a terminal, unless `NO_COLOR` says otherwise; elsewhere only if `FORCE_COLOR` does. A value that is empty says nothing. */
export const wantsColour = ({ environment, isTerminal }: Io): boolean => {
  const { NO_COLOR, FORCE_COLOR } = environment;
  if (FORCE_COLOR) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return !NO_COLOR && isTerminal.out && environment['TERM'] !== 'dumb';
};
