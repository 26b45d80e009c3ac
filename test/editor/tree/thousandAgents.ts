// A thousand agents in a workspace, as large as real ones usually are.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const teams = ['backend', 'data', 'design', 'infrastructure', 'mobile', 'quality', 'research', 'security'];
const crafts = ['reviewer', 'planner', 'tester', 'writer', 'debugger', 'architect', 'auditor', 'optimizer'];
const models = ['opus', 'sonnet', 'haiku', 'inherit'];
const colors = ['red', 'blue', 'green', 'yellow', 'purple', 'orange', 'pink', 'cyan'];

const of = (list: readonly string[], index: number): string => list[index % list.length] ?? '';

/** Every tenth loads only through a repair, every fiftieth does not load. */
const agentText = (index: number, name: string): string => {
  const team = of(teams, index);
  const plain = `Use it when the ${team} team has change ${index} to look at and nobody knows where to begin.`;
  const description =
    index % 50 === 49 ? `"Use it" when: never ${index}\n- and then` : index % 10 === 9 ? `Use it: ${plain}` : plain;
  const head = `name: ${name}\ndescription: ${description}\ntools: Read, Grep, Glob\nmodel: ${of(models, index)}\ncolor: ${of(colors, index)}`;
  const steps = Array.from(
    { length: 12 },
    (_, step) => `${step + 1}. Look at part ${step * index} of the ${team} code.`,
  );
  return `---\n${head}\n---\n\nYou help the ${team} team.\n\n## Steps\n\n${steps.join('\n')}\n`;
};

/** Gives the paths of the files. */
export const writeAgents = (folder: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => {
    const name = `${of(crafts, index)}-${index}`;
    const file = join(folder, '.claude/agents', of(teams, index), `${name}.md`);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, agentText(index, name));
    return file;
  });
