// A thousand agents in a workspace, as large as real ones usually are.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const teams = ['backend', 'data', 'design', 'infrastructure', 'mobile', 'quality', 'research', 'security'];
const crafts = ['reviewer', 'planner', 'tester', 'writer', 'debugger', 'architect', 'auditor', 'optimizer'];
const models = ['opus', 'sonnet', 'haiku', 'inherit'];
const colors = ['red', 'blue', 'green', 'yellow', 'purple', 'orange', 'pink', 'cyan'];

const words =
  'account archive audit backup batch billing branch browser budget build bundle cache canary catalogue chart checkout client cluster column commit config contract coverage crash cursor customer dashboard deploy diff driver email endpoint event export fallback feature field filter form gateway graph header image import index input invoice job kernel label latency layout ledger library limit locale lock log market memory menu merge message metric migration model monitor network notebook order outage package page parser patch payment permission pipeline plugin policy port price profile proxy query queue quota rate receipt record region release replica report request retry role route sample schema script search secret session shard shipment signal snapshot socket stock storage stream table tag tenant test theme thread ticket timer token trace upload user vault version view wallet webhook window worker zone'.split(
    ' ',
  );

const of = (list: readonly string[], index: number): string => list[index % list.length] ?? '';

/** Nine words that differ from agent to agent, since descriptions that say the same have a check of their own. */
const topics = (index: number): readonly string[] =>
  Array.from({ length: 9 }, (_, place) => of(words, index * (2 * place + 3) + place * 17));

/** Every tenth loads only through a repair, every fiftieth does not load. */
const agentText = (index: number, name: string): string => {
  const team = of(teams, index);
  const [a, b, c, ...others] = topics(index);
  const plain = `Use it when the ${a} of a ${b} or its ${c} has to be changed. It knows ${others.join(', ')}.`;
  const description =
    index % 50 === 49 ? `"Use it" when: never ${index}\n- and then` : index % 10 === 9 ? `Use it: ${plain}` : plain;
  const head = `name: ${name}\ndescription: ${description}\ntools: Read, Grep, Glob\nmodel: ${of(models, index)}\ncolor: ${of(colors, index)}`;
  const steps = Array.from(
    { length: 12 },
    (_, step) => `${step + 1}. Look at the ${of(words, index + step)} of the ${team} code.`,
  );
  return `---\n${head}\n---\n\nYou help the ${team} team.\n\n## Steps\n\n${steps.join('\n')}\n`;
};

/** Level by level: a folder that comes at once with those in it may not be watched. */
export const agentFolders = (folder: string): readonly (readonly string[])[] => {
  const agents = join(folder, '.claude/agents');
  return [[join(folder, '.claude')], [agents], teams.map((team) => join(agents, team))];
};

/** Gives the paths of the files. */
export const writeAgents = (folder: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => {
    const name = `${of(crafts, index)}-${index}`;
    const file = join(folder, '.claude/agents', of(teams, index), `${name}.md`);
    writeFileSync(file, agentText(index, name));
    return file;
  });
