/** Fits the headings of rendered Markdown below the headings of the page. */

const heading = /<(\/?)h([1-6])>/gu;

/** The page has its name as h1 and its sections as h2. */
const levelsAbove = 2;

/**
 * Gives headings their place under the page's own, without a gap between levels.
 *
 * `# A`, `### B` becomes h3, h4: a screen reader lists the outline, and a skipped level there looks like lost text.
 * The depth as written stays in the class, so that equal headings look equal.
 */
export const fitOutline = (html: string): string => {
  const open: number[] = [];
  return html.replace(heading, (_tag, slash: string, digit: string) => {
    const depth = Number(digit);
    if (slash) return `</h${levelOf(open)}>`;
    while ((open.at(-1) ?? 0) >= depth) open.pop();
    open.push(depth);
    return `<h${levelOf(open)} class="depth-${depth}">`;
  });
};

const levelOf = (open: readonly number[]): number => Math.min(levelsAbove + open.length, 6);
