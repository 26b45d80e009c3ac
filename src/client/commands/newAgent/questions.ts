/** The questions of New Agent, one step each. */
import { Uri } from 'vscode';
import type { NewAgentChoices } from '../../../protocol/server';
import type { Server } from '../../server';
import type { Answers } from './answers';
import { fileFault, type Place } from './places';
import { input, pickOne, pickSome } from './prompts';
import type { Step } from './steps';
import { toolSets } from './tools';

export const questions = (
  server: Server,
  places: readonly Place[],
  choices: NewAgentChoices,
): readonly Step<Answers>[] => [
  ...(places.length > 1 ? [where(places)] : []),
  whatName(server, places),
  whatFor,
  whichTools(choices.tools),
  whichModel(choices.models),
  whichColor(choices.colors),
];

const where =
  (places: readonly Place[]): Step<Answers> =>
  async ({ place }, position) => {
    const items = places.map((each) => ({ label: each.label, description: each.description, place: each }));
    const current = items.find((item) => item.place === place);
    const picked = await pickOne({ items, placeholder: 'Where should the agent live?', current }, position);
    return picked === 'back' || picked === undefined ? picked : { place: picked.place };
  };

const whatName =
  (server: Server, places: readonly Place[]): Step<Answers> =>
  async ({ place = places[0], name = '' }, position) => {
    const fault = async (value: string): Promise<string | undefined> =>
      (await server.call('agentAuthor/checkName', { name: value })) ?? (place && (await fileFault(place, value)));
    const question = { prompt: 'What is the agent called?', placeholder: 'code-reviewer', value: name, fault };
    const answer = await input(question, position);
    return answer === 'back' || answer === undefined ? answer : { name: answer, ...(place && { place }) };
  };

const whatFor: Step<Answers> = async ({ description = '' }, position) => {
  const fault = async (value: string): Promise<string | undefined> =>
    value === '' ? 'Without a description the agent does not load; say when it should be used.' : undefined;
  const prompt = 'When should it be used? The main conversation decides by this sentence.';
  const placeholder = 'Use this agent after code was changed, to look for faults.';
  const answer = await input({ prompt, placeholder, value: description, fault }, position);
  return answer === 'back' || answer === undefined ? answer : { description: answer };
};

const whichTools =
  (choices: NewAgentChoices['tools']): Step<Answers> =>
  async ({ tools }, position) => {
    const items = toolSets(choices);
    for (;;) {
      const set = await pickOne({ items, placeholder: 'What may it use?', current: undefined }, position);
      if (set === 'back' || set === undefined) return set;
      if (set.tools !== 'pick') return { tools: set.tools };

      const all = choices.map(({ name, summary }) => ({ label: name, description: summary }));
      const chosen = all.filter(({ label }) => tools?.includes(label));
      const picked = await pickSome({ items: all, placeholder: 'Choose at least one tool' }, chosen, position);
      if (picked !== 'back') return picked && { tools: picked.map(({ label }) => label) };
    }
  };

const whichModel =
  (models: NewAgentChoices['models']): Step<Answers> =>
  async ({ model }, position) => {
    const items = [
      { label: 'Default', description: 'No model key is written', value: null },
      ...models.map(({ name, summary }) => ({ label: name, description: summary, value: name })),
    ];
    const current = items.find(({ value }) => value === model);
    const picked = await pickOne({ items, placeholder: 'Which model runs it?', current }, position);
    return picked === 'back' || picked === undefined ? picked : { model: picked.value };
  };

const whichColor =
  (colors: readonly string[]): Step<Answers> =>
  async ({ color }, position) => {
    const items = [
      { label: 'None', description: 'No color key is written', value: null },
      ...colors.map((name) => ({ label: name, iconPath: swatch(name), value: name })),
    ];
    const current = items.find(({ value }) => value === color);
    const picked = await pickOne({ items, placeholder: 'Which colour marks it in the terminal?', current }, position);
    return picked === 'back' || picked === undefined ? picked : { color: picked.value };
  };

/** A dot in the colour itself, since a pick draws the icons of a theme in grey; each name is a colour of CSS too. */
const swatch = (color: string): Uri => {
  const dot = `<circle cx="8" cy="8" r="5" fill="${color.replace(/[^a-z]/g, '')}" stroke="gray"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16">${dot}</svg>`;
  return Uri.parse(`data:image/svg+xml,${encodeURIComponent(svg)}`);
};
