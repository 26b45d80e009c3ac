/** How long VS Code's own validator is given to speak first. */

/** Its first markers came 0.3 to 1.7 s after a file was shown. */
const FIRST_WORD = 1_500;
/** It validates 200 ms after an edit. */
const NEXT_WORD = 250;

export interface Moment {
  readonly now: number;
  /** When the document came on screen; undefined while it is not. */
  readonly shownAt: number | undefined;
  readonly changedAt: number | undefined;
  /** VS Code has said something about the document. */
  readonly hasSpoken: boolean;
}

export interface Patience {
  /** Milliseconds until everything can be judged anew; 0 for now. */
  readonly wait: number;
  /** The document has just come on screen, so that nothing is known from before. */
  readonly isFresh: boolean;
}

/** VS Code speaks of documents on screen only, so that for the others there is nothing to wait for. */
export const patience = ({ now, shownAt, changedAt, hasSpoken }: Moment): Patience => {
  if (shownAt === undefined) return { wait: 0, isFresh: false };
  const first = hasSpoken ? 0 : shownAt + FIRST_WORD - now;
  const next = changedAt === undefined ? 0 : changedAt + NEXT_WORD - now;
  return { wait: Math.max(0, first, next), isFresh: first > 0 };
};
