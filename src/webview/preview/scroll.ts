/** Scrolls the page with the editor and tells the editor where a person scrolls the page; neither answers the other. */
import type { Anchor } from './anchors';

interface Point {
  readonly line: number;
  /** From the top of the page. */
  readonly top: number;
}

export interface ScrollSync {
  /** To be told after every drawing; `lineCount` is that of the file. */
  readonly drawn: (anchors: readonly Anchor[], lineCount: number) => void;
  readonly scrollTo: (line: number) => void;
  /** Brings the page to a place without telling of it. */
  readonly put: (top: number) => void;
}

/** How long after a wheel, a key or a touch a movement of the page is the person's own. */
const patience = 800;

export const syncScroll = (tell: (line: number) => void): ScrollSync => {
  let anchors: readonly Anchor[] = [];
  let lineCount = 0;
  let isUntil = 0;
  let expected = -1;
  let frame = 0;
  const isUser = (): void => {
    isUntil = performance.now() + patience;
  };
  const put = (top: number): void => {
    isUntil = 0;
    window.scrollTo({ top, behavior: 'instant' });
    expected = window.scrollY;
  };
  for (const input of ['wheel', 'touchmove', 'pointerdown', 'keydown']) {
    window.addEventListener(input, isUser, { passive: true, capture: true });
  }
  window.addEventListener('scroll', () => {
    if (Math.abs(window.scrollY - expected) < 2 || performance.now() > isUntil || anchors.length === 0) return;
    // A drag on the scroll bar is one long press.
    isUser();
    window.cancelAnimationFrame(frame);
    frame = window.requestAnimationFrame(() => tell(lineAt(points(anchors, lineCount), window.scrollY)));
  });
  return {
    drawn: (next, count) => {
      anchors = next;
      lineCount = count;
    },
    scrollTo: (line) => {
      if (anchors.length > 0) put(topOf(points(anchors, lineCount), line));
    },
    put,
  };
};

/** From the top of the page to its end, lines and places only growing. */
const points = (anchors: readonly Anchor[], lineCount: number): readonly Point[] => {
  const room = coveredHeight();
  const found: Point[] = anchors.flatMap(({ element, line, end }) => {
    const { top, bottom } = element.getBoundingClientRect();
    const start = { line, top: Math.max(0, top + window.scrollY - room) };
    return end === undefined ? [start] : [start, { line: end, top: bottom + window.scrollY - room }];
  });
  const end = { line: lineCount, top: document.documentElement.scrollHeight };
  return [...found, end].reduce<Point[]>(
    (kept, point) => {
      const last = kept.at(-1);
      if (last && point.line > last.line && point.top > last.top) kept.push(point);
      return kept;
    },
    [{ line: 0, top: 0 }],
  );
};

const lineAt = (all: readonly Point[], top: number): number =>
  between(
    all,
    top,
    ({ top: from }) => from,
    ({ line }) => line,
  );

const topOf = (all: readonly Point[], line: number): number =>
  between(
    all,
    line,
    ({ line: from }) => from,
    ({ top }) => top,
  );

/** What the tabs cover, where they stay in sight. */
const coveredHeight = (): number => {
  const tabs = document.querySelector('.tabs');
  return tabs && getComputedStyle(tabs).position === 'sticky' ? tabs.getBoundingClientRect().height : 0;
};

/** What lies at `at` between the two points around it, in proportion. */
const between = (
  all: readonly Point[],
  at: number,
  from: (point: Point) => number,
  to: (point: Point) => number,
): number => {
  const next = all.findIndex((point) => from(point) > at);
  const [before, after] = [all.at(next - 1), next < 0 ? undefined : all[next]];
  if (!before) return 0;
  if (!after) return to(before);
  return to(before) + ((at - from(before)) / (from(after) - from(before))) * (to(after) - to(before));
};
