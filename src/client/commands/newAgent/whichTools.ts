/** The step that asks for tools: a set, groups to be ticked, or each by itself. */
import type { QuickPickItem } from 'vscode';
import { type Frame, pickOne, pickSome } from '../prompts';
import type { Answers } from './answers';
import type { Known } from './known';
import { offered } from './start';
import type { Step } from './steps';
import { isTouched, setOf, type ToolGroup, together, toolGroups, toolSets } from './tools';

type Tools = readonly string[];

export const whichTools =
  (known: Known): Step<Answers> =>
  async (answers, position) => {
    const { start, place = known.places[0] } = answers;
    const frame = { title: known.title, ...position };
    const items = toolSets(known.choices.tools, start && offered(start).tools);
    const groups = toolGroups(known.choices.tools, place ? await known.serversOf(place) : []);
    const more = {
      groups: () => inGroups(known, groups, answers.tools ?? [], frame),
      pick: () => oneByOne(known, answers.tools ?? [], frame),
    };
    const current = answers.tools === undefined ? undefined : setOf(known.choices.tools, items, groups, answers.tools);
    for (;;) {
      const set = await pickOne({ items, placeholder: 'What may it use?', current }, frame);
      if (set === 'back' || set === undefined) return set;
      if (set.tools !== 'groups' && set.tools !== 'pick') return { tools: set.tools };
      const picked = await more[set.tools]();
      if (picked !== 'back') return picked && { tools: picked };
    }
  };

const inGroups = async (
  { choices }: Known,
  items: readonly ToolGroup[],
  chosen: Tools,
  frame: Frame,
): Promise<Tools | 'back' | undefined> => {
  const before = items.filter((group) => isTouched(group, chosen));
  const ticked = before.length > 0 ? before : items.slice(0, 1);
  const picked = await pickSome({ items, placeholder: 'Tick what it may do' }, ticked, { ...frame, hasBack: true });
  if (picked === 'back' || picked === undefined) return picked;
  return together(
    choices.tools,
    picked.flatMap(({ tools }) => tools),
  );
};

const oneByOne = async ({ choices }: Known, chosen: Tools, frame: Frame): Promise<Tools | 'back' | undefined> => {
  const items = choices.tools.map(({ name, summary }): QuickPickItem => ({ label: name, description: summary }));
  const before = items.filter(({ label }) => chosen.includes(label));
  const picked = await pickSome({ items, placeholder: 'Choose at least one tool' }, before, {
    ...frame,
    hasBack: true,
  });
  return picked === 'back' || picked === undefined ? picked : picked.map(({ label }) => label);
};
