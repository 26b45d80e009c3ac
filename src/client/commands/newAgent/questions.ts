/** The questions of New Agent, one step each. */
import type { NameProblem } from '../../../protocol/server';
import { nameProblem } from '../nameQuestion';
import { fileOf, folderOf } from '../places';
import { input, pickOne } from '../prompts';
import type { Answers } from './answers';
import type { Known } from './known';
import { startingFrom } from './start';
import { startItems } from './startItems';
import type { Step } from './steps';
import { swatch } from './swatch';
import { whichTools } from './whichTools';

/** A copy keeps the tools, model and colour of what it is a copy of. */
export const questions =
  (known: Known) =>
  ({ start }: Partial<Answers>): readonly Step<Answers>[] => [
    ...(known.places.length > 1 ? [where(known)] : []),
    whatFrom(known),
    whatName(known),
    whatFor(known),
    ...(start?.kind === 'copy' ? [] : [whichTools(known), whichModel(known), whichColor(known)]),
  ];

const where =
  ({ title, places }: Known): Step<Answers> =>
  async ({ place }, position) => {
    const items = places.map((each) => ({ label: each.label, description: each.description, place: each }));
    const current = items.find((item) => item.place.id === place?.id);
    const picked = await pickOne(
      { items, placeholder: 'Where should the agent live?', current },
      { title, ...position },
    );
    return picked === 'back' || picked === undefined ? picked : { place: picked.place };
  };

const whatFrom =
  ({ title, templates, agents }: Known): Step<Answers> =>
  async (answers, position) => {
    const frame = { title, ...position };
    for (;;) {
      const { items, current } = startItems(templates, agents, answers.start);
      const picked = await pickOne({ items, placeholder: 'What should it start from?', current }, frame);
      if (picked === 'back' || picked === undefined) return picked;
      if (picked.start) return startingFrom(picked.start, answers);

      const copies = agents.map((agent) => ({
        label: agent.name,
        description: agent.path,
        start: { kind: 'copy', agent } as const,
      }));
      const choice = { items: copies, placeholder: 'Which agent should be copied?', current: undefined };
      const copy = await pickOne(choice, { ...frame, hasBack: true });
      if (copy !== 'back') return copy && startingFrom(copy.start, answers);
    }
  };

const whatName =
  ({ title, server, places }: Known): Step<Answers> =>
  async ({ place = places[0], name = '' }, position) => {
    const problem = async (value: string): Promise<NameProblem | undefined> =>
      place && nameProblem(server, { name: value, file: fileOf(place, value), folder: folderOf(place) });
    const question = { prompt: 'What is the agent called?', placeholder: 'code-reviewer', value: name, problem };
    const answer = await input(question, { title, ...position });
    return answer === 'back' || answer === undefined ? answer : { name: answer, ...(place && { place }) };
  };

const whatFor =
  ({ title, server, places }: Known): Step<Answers> =>
  async ({ place = places[0], name = '', description = '' }, position) => {
    const problem = async (value: string): Promise<NameProblem | undefined> => {
      if (value === '') return fault('Without a description the agent does not load; say when it should be used.');
      const plain = { tools: null, model: null, color: null, prompt: null };
      const folder = place ? folderOf(place) : '';
      const written = await server.call('agentAuthor/newAgentText', { name, description: value, folder, ...plain });
      return 'problem' in written ? fault(written.problem) : undefined;
    };
    const prompt = 'When should it be used? The main conversation decides by this sentence.';
    const placeholder = 'Use this agent after code was changed, to look for faults.';
    const answer = await input({ prompt, placeholder, value: description, problem }, { title, ...position });
    return answer === 'back' || answer === undefined ? answer : { description: answer };
  };

const fault = (message: string): NameProblem => ({ message, isFault: true });

const whichModel =
  ({ title, choices: { models } }: Known): Step<Answers> =>
  async ({ model }, position) => {
    const items = [
      { label: 'Default', description: 'No model key is written', value: null },
      ...models.map(({ name, summary }) => ({ label: name, description: summary, value: name })),
    ];
    const current = items.find(({ value }) => value === model);
    const picked = await pickOne({ items, placeholder: 'Which model runs it?', current }, { title, ...position });
    return picked === 'back' || picked === undefined ? picked : { model: picked.value };
  };

const whichColor =
  ({ title, choices: { colors } }: Known): Step<Answers> =>
  async ({ color }, position) => {
    const items = [
      { label: 'None', description: 'No color key is written', value: null },
      ...colors.map((name) => ({ label: name, iconPath: swatch(name), value: name })),
    ];
    const current = items.find(({ value }) => value === color);
    const placeholder = 'Which colour marks it in the terminal?';
    const picked = await pickOne({ items, placeholder, current }, { title, ...position });
    return picked === 'back' || picked === undefined ? picked : { color: picked.value };
  };
