/** A header that runs on into the prompt, because the mark that should close it is missing and a later one does. */
import type { Host } from '../hosts/host';
import { isBlank, type Line } from './lines';
import type { Region } from './regions';

export interface RunOn {
  /** The last stretch of the header that was meant, cut off before the prompt. */
  readonly last: Region;
  /** Behind this line the mark is missing. */
  readonly lastLine: Line;
  /** The heading with which the prompt begins. */
  readonly heading: Line;
}

/**
 * A heading after a blank line, and prose behind it: `tools: Read`, nothing, `# Reviewer`, `You review.` Name and
 * description must stand before it, and no other key of the host after it.
 */
export const findRunOn = (regions: readonly Region[], failing: readonly Region[], host: Host): RunOn | undefined => {
  for (const region of failing) {
    const index = regions.indexOf(region);
    const before = regions.slice(0, index + 1).map(({ key }) => key);
    if (!before.includes('name') || !before.includes('description')) continue;
    if (regions.slice(index + 1).some(({ key }) => Object.hasOwn(host.keys, key))) continue;
    const found = headingIn(region);
    if (found) return found;
  }
  return undefined;
};

const headingIn = (region: Region): RunOn | undefined => {
  const { lines } = region;
  const prose = lines.findIndex(({ text }, index) => index > 0 && /^[^\s#]/.test(text));
  const blank = lines.findIndex((line, index) => isBlank(line) && /^#{1,6} \S/.test(lines[index + 1]?.text ?? ''));
  const heading = lines[blank + 1];
  const lastLine = lines.slice(0, Math.max(blank, 0)).findLast((line) => !isBlank(line));
  if (!heading || !lastLine || prose <= blank) return undefined;
  return { last: { ...region, lines: lines.slice(0, lines.indexOf(lastLine) + 1) }, lastLine, heading };
};
