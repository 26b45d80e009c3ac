/** Ties what is drawn to lines of the file, and leaves no trace of it in the tree: a moved line is no change of the page. */
import { patchChildren } from './patch';

export interface Anchor {
  readonly element: Element;
  readonly line: number;
  /** The line behind its last one, where it is one piece of many lines. */
  readonly end: number | undefined;
}

/** Makes `page` equal to `made`, and says which lines its elements belong to. */
export const patchWithAnchors = (page: Element, made: Element): readonly Anchor[] => {
  const places = [...made.querySelectorAll('*')].flatMap((each, index) => {
    if (each.tagName === 'BUTTON' || !each.hasAttribute('data-line')) return [];
    const [line, end] = [each.getAttribute('data-line'), each.getAttribute('data-end')];
    each.removeAttribute('data-line');
    each.removeAttribute('data-end');
    return [{ index, line: Number(line), end: end === null ? undefined : Number(end) }];
  });
  patchChildren(page, made);
  const drawn = page.querySelectorAll('*');
  return places.flatMap(({ index, line, end }) => {
    const element = drawn[index];
    return element ? [{ element, line, end }] : [];
  });
};
