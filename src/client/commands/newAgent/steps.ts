/** Questions one after another, with a way back. Knows no editor. */

export interface Position {
  readonly step: number;
  readonly totalSteps: number;
}

/** What a step adds to the answers; undefined when the person gave up. */
export type Step<Answers> = (
  answers: Partial<Answers>,
  position: Position,
) => Promise<Partial<Answers> | 'back' | undefined>;

/**
 * All answers, or undefined when the person gave up. Answers survive the way back, to be offered again. Which steps there
 * are may depend on the answers, but none before the one that was just answered comes or goes.
 */
export const ask = async <Answers>(
  stepsFor: (answers: Partial<Answers>) => readonly Step<Answers>[],
  known: Partial<Answers> = {},
): Promise<Partial<Answers> | undefined> => {
  let answers = known;
  let index = 0;
  for (;;) {
    const steps = stepsFor(answers);
    const step = steps[index];
    if (!step) return answers;
    const answer = await step(answers, { step: index + 1, totalSteps: steps.length });
    if (answer === undefined || (answer === 'back' && index === 0)) return undefined;
    if (answer === 'back') {
      index -= 1;
    } else {
      answers = { ...answers, ...answer };
      index += 1;
    }
  }
};
