/** What New Agent has to know. */
import type { NewAgent } from '../../../protocol/server';
import type { Place } from '../places';
import type { Start } from './start';

export interface Answers extends NewAgent {
  readonly place: Place;
  readonly start: Start;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** From the argument of the command, so that it runs without a dialogue; tools, model, colour and prompt may be missing. */
export const givenAnswers = (argument: object, places: readonly Place[]): Answers => {
  const { folder, name, description, tools, model, color, prompt }: Readonly<Record<string, unknown>> = { ...argument };
  const place = places.find(({ id }) => id === folder);
  if (!place) throw new Error('the folder is not open, nor is it ‘user’.');
  if (!isText(name) || !isText(description)) throw new Error('a name and a description are needed.');
  return {
    place,
    start: { kind: 'blank' },
    name,
    description,
    tools: Array.isArray(tools) ? tools.filter(isText) : null,
    model: isText(model) ? model : null,
    color: isText(color) ? color : null,
    prompt: isText(prompt) ? prompt : null,
  };
};
