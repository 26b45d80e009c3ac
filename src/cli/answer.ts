/** Where an answer goes, and what is told beside it. */
import type { Request } from './arguments';
import { printable } from './formats/printable';
import type { Io } from './io';
import { resolve } from './paths';
import { whyOf } from './why';

/** To standard output, or whole into a file; answers what went wrong. */
export const answer = (text: string, request: Pick<Request, 'valueOf'>, io: Io): readonly string[] => {
  const file = request.valueOf('output');
  if (file === undefined) {
    if (text !== '') io.out(text);
    return [];
  }
  return write(file, text, io);
};

export const write = (file: string, text: string, io: Io): readonly string[] => {
  try {
    io.files.write(resolve(io.cwd, file), text);
    return [];
  } catch (error) {
    return [`${file}: cannot be written (${whyOf(error)}); name another file.`];
  }
};

/** One line each. */
export const tell = (lines: readonly string[], io: Io): void => {
  for (const line of lines) io.err(`${printable(line)}\n`);
};
