/** The tools that misspelt names were meant to be. */
import type { Host } from '../hosts/host';
import { isKnownTool } from '../load/toolKind';
import { nearest } from '../text/nearest';

/** Short names are near something by chance, but for those that lack a letter behind the first: `Bsh`. */
export const nearestTool = (name: string, host: Host): string | undefined => {
  const tools = Object.keys(host.tools);
  if (name.length === 3)
    return nearest(
      name,
      tools.filter((tool) => tool.length === 4 && tool[0] === name[0]),
      1,
    );
  if (name.length < 4) return undefined;
  return nearest(name, tools, name.length < 6 ? 1 : 2) ?? tools.find((tool) => isSwapped(name, tool));
};

/** `Bsah` is Bash: two letters have changed places. */
const isSwapped = (name: string, tool: string): boolean => {
  if (name.length !== tool.length) return false;
  const [first = 0, second, ...others] = [...name].flatMap((letter, at) => (letter === tool[at] ? [] : at));
  if (second === undefined || others.length > 0) return false;
  return name[first] === tool[second] && name[second] === tool[first];
};

/** What is known stays; undefined where one of the names is near nothing. */
export const nearestTools = (names: readonly string[], host: Host): readonly string[] | undefined => {
  const meant = names.map((name) => (isKnownTool(name, host) ? name : nearestTool(name, host)));
  const found = meant.filter((name) => name !== undefined);
  return found.length === names.length && found.length > 0 ? found : undefined;
};
