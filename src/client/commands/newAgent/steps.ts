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

/** All answers, or undefined when the person gave up. Answers survive the way back, to be offered again. */
export const ask = async <Answers>(steps: readonly Step<Answers>[]): Promise<Partial<Answers> | undefined> => {
  let answers: Partial<Answers> = {};
  let index = 0;
  for (let step = steps[index]; step; step = steps[index]) {
    const answer = await step(answers, { step: index + 1, totalSteps: steps.length });
    if (answer === undefined || (answer === 'back' && index === 0)) return undefined;
    if (answer === 'back') {
      index -= 1;
    } else {
      answers = { ...answers, ...answer };
      index += 1;
    }
  }
  return answers;
};
