/** Common sets of tools to choose from. Knows no editor. */
import type { NewAgentChoices } from '../../../protocol/server';

export interface ToolSet {
  readonly label: string;
  readonly detail: string;
  /** Null leaves the key out; `pick` asks for each. */
  readonly tools: readonly string[] | null | 'pick';
}

const readOnly = ['Read', 'Grep', 'Glob'];
const editing = [...readOnly, 'Edit', 'Write'];

/** Sets hold only what the program knows. */
export const toolSets = (choices: NewAgentChoices['tools']): readonly ToolSet[] => {
  const known = new Set(choices.map(({ name }) => name));
  const set = (label: string, summary: string, names: readonly string[]): ToolSet => {
    const tools = names.filter((name) => known.has(name));
    return { label, detail: `${summary}: ${tools.join(', ')}`, tools };
  };
  return [
    { label: 'All tools', detail: 'Whatever the main conversation has; no tools key is written', tools: null },
    set('Read only', 'Looks, and changes nothing', readOnly),
    set('Read and edit', 'Changes files, and runs nothing', editing),
    { label: 'Pick tools…', detail: 'Choose from the list', tools: 'pick' },
  ];
};
