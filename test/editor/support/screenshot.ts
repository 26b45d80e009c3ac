// Screenshots from inside VS Code, where something outside sees its log and takes them.

import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from './eventually';

/** Takes a screenshot into the folder AGENT_AUTHOR_SCREENSHOTS; does nothing when that names none. */
export async function screenshot(name: string): Promise<void> {
  const folder = process.env['AGENT_AUTHOR_SCREENSHOTS'];
  if (folder === undefined) return;
  const image = join(folder, `${name}.png`);
  rmSync(image, { force: true });
  console.log(`AGENT_AUTHOR_SCREENSHOT ${name}`);
  await eventually(`the screenshot ${name}`, () => existsSync(image));
}
