/** The box in which people type what they look for; the tree follows with every letter. */
import { window } from 'vscode';
import type { AgentTree } from './agentTree';

/** Milliseconds after a letter until the tree follows. */
const PAUSE = 60;

/** Enter keeps the filter, Escape gives back the one that was there before. */
export const askForFilter = async (tree: AgentTree): Promise<void> => {
  const before = tree.arrangement.filter;
  const box = window.createInputBox();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = async (filter: string): Promise<void> => {
    clearTimeout(timer);
    await tree.arrange({ filter });
    const [shown, all] = tree.counts;
    box.prompt = `${shown} of ${all} agents`;
  };
  box.title = 'Filter Agents';
  box.placeholder = 'Name, description, tool or model, such as: review tool:Bash model:opus';
  box.value = before;
  box.ignoreFocusOut = true;
  box.onDidChangeValue((value) => {
    clearTimeout(timer);
    timer = setTimeout(() => void show(value.trim()), PAUSE);
  });
  const end = await new Promise<string>((resolve) => {
    box.onDidAccept(() => resolve(box.value.trim()));
    box.onDidHide(() => resolve(before));
    box.show();
  });
  await show(end);
  box.dispose();
};
