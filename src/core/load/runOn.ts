/** A header that runs on into the prompt, because the mark that should close it is missing and a later one does. */
import type { Host } from '../hosts/host';
import { isBlank, type Line } from './lines';
import type { Region } from './regions';

export interface RunOn {
  /** The last stretch of the header that was meant, cut off before the prompt. */
  readonly last: Region;
  /** Behind this line the mark is missing. */
  readonly lastLine: Line;
  /** The line with which the prompt begins. */
  readonly opening: Line;
  /** The text is a prompt beyond doubt, and not a long description. */
  readonly isCertain: boolean;
}

/**
 * A heading or `You are …` after a blank line, and prose behind it: `tools: Read`, nothing, `# Reviewer`, `You review.`
 * Name and description must stand before it, and no other key of the host after it. `behind` is what follows the mark
 * that closes the header now: where a prompt begins there, the text before it was hardly meant to be one.
 */
export const findRunOn = (regions: readonly Region[], host: Host, behind: string): RunOn | undefined => {
  const named = Math.max(...['name', 'description'].map((wanted) => indexOf(regions, wanted)));
  const lastKnown = regions.findLastIndex(({ key }) => Object.hasOwn(host.keys, key));
  const found = regions
    .slice(Math.max(named, lastKnown))
    .map((region) => promptIn(region))
    .find((each) => each !== undefined);
  return found && { ...found, isCertain: found.isCertain && !startsPrompt(behind.trimStart()) };
};

/** Beyond the end where the key is missing. */
const indexOf = (regions: readonly Region[], wanted: string): number => {
  const index = regions.findIndex(({ key }) => key === wanted);
  return index === -1 ? regions.length : index;
};

const startsPrompt = (text: string): boolean => /^(# |You are )/.test(text);

const isOpening = ({ text }: Line): boolean => /^(#{1,6} \S|You are )/.test(text);

const promptIn = (region: Region): RunOn | undefined => {
  const { lines } = region;
  const prose = lines.findIndex(({ text }, index) => index > 0 && /^[^\s#]/.test(text));
  const blank = lines.findIndex((line, index) => isBlank(line) && isOpening(lines[index + 1] ?? line));
  if (blank === -1 || prose <= blank) return undefined;
  // A heading may stand right behind the keys, where YAML takes it for a comment.
  const end = lines.slice(0, blank).findLastIndex((line) => !isBlank(line) && !line.text.startsWith('#'));
  const lastLine = lines[end];
  const opening = lines.slice(end + 1).find((line) => !isBlank(line));
  if (!lastLine || !opening) return undefined;
  const isCertain = lines.slice(end + 1).filter(isOpening).length > 1 || opening.text.startsWith('You are ');
  return { last: { ...region, lines: lines.slice(0, end + 1) }, lastLine, opening, isCertain };
};
