/** What people do with the tree as a whole: filter, group and sort it, and find the agent of the editor in it. */
import { commands, Disposable, type LogOutputChannel, type QuickPickItem, window } from 'vscode';
import { register } from '../commands/register';
import type { AgentTree } from './agentTree';
import { type Grouping, groupings, type Sorting, sortings } from './arrangement';
import { askForFilter } from './filterBox';
import { followEditor, revealActive } from './followEditor';
import type { RowFocus } from './rowFocus';

const groupingLabels: Readonly<Record<Grouping, Label>> = {
  source: { label: 'Source', description: 'project, plugins, user, managed' },
  folder: { label: 'Folder', description: 'the folders within those' },
  model: { label: 'Model' },
  state: { label: 'State', description: 'does not load, shadowed, no tools, may not be used, repaired, loads' },
  none: { label: 'No Groups' },
};

const sortingLabels: Readonly<Record<Sorting, Label>> = {
  name: { label: 'Name' },
  file: { label: 'File' },
  state: { label: 'State', description: 'what does not load first' },
  tokens: { label: 'Tokens', description: 'the longest first' },
};

type Label = Pick<QuickPickItem, 'label' | 'description'>;

export const registerTreeCommands = (tree: AgentTree, focus: RowFocus, log: LogOutputChannel): Disposable =>
  Disposable.from(
    followEditor(tree, focus, log),
    register('agentAuthor.filterAgents', log, 'The agents were not filtered', () => askForFilter(tree)),
    // The same by another icon, which says that a filter is set.
    register('agentAuthor.changeFilter', log, 'The agents were not filtered', () => askForFilter(tree)),
    register('agentAuthor.collapseAll', log, 'The groups were not closed', () =>
      commands.executeCommand('workbench.actions.treeView.agentAuthor.agents.collapseAll'),
    ),
    register('agentAuthor.clearFilter', log, 'The filter was not cleared', () => tree.arrange({ filter: '' })),
    register('agentAuthor.groupAgents', log, 'The agents were not grouped', async () => {
      const grouping = await choose('Group Agents By', groupings, groupingLabels, tree.arrangement.grouping);
      if (grouping) await tree.arrange({ grouping });
    }),
    register('agentAuthor.sortAgents', log, 'The agents were not sorted', async () => {
      const sorting = await choose('Sort Agents By', sortings, sortingLabels, tree.arrangement.sorting);
      if (sorting) await tree.arrange({ sorting });
    }),
    register('agentAuthor.revealInTree', log, 'The agent was not found in the side bar', async () => {
      await commands.executeCommand('agentAuthor.agents.focus');
      if (await revealActive(tree, true)) return;
      void window.showInformationMessage(
        'The side bar does not show this file, because it gives no agent or the filter hides it.',
      );
    }),
  );

const choose = async <Choice extends string>(
  title: string,
  choices: readonly Choice[],
  labels: Readonly<Record<Choice, Label>>,
  current: Choice,
): Promise<Choice | undefined> => {
  const items = choices.map((choice) => ({
    ...labels[choice],
    choice,
    ...(choice === current && { detail: 'As it is now' }),
  }));
  const picked = await window.showQuickPick(items, { title, placeHolder: labels[current].label });
  return picked?.choice;
};
