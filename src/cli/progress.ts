/** How far the work is, for people who wait at a terminal: after a moment, and gone at the end. */
import type { Io } from './io';

export interface Progress {
  readonly tell: (what: string, done: number, all: number) => void;
  readonly end: () => void;
}

/** Milliseconds before anything is said, and between two signs. */
const patience = 300;
const pace = 100;

export const progressOn = ({ isTerminal, now, err }: Pick<Io, 'isTerminal' | 'now' | 'err'>): Progress => {
  if (!isTerminal.err) return { tell: () => undefined, end: () => undefined };
  let next = now() + patience;
  let isShown = false;
  return {
    tell: (what, done, all) => {
      const moment = now();
      if (moment < next) return;
      next = moment + pace;
      isShown = true;
      err(`\r\x1b[K${what} ${done} of ${all} files`);
    },
    end: () => {
      if (isShown) err('\r\x1b[K');
      isShown = false;
    },
  };
};
