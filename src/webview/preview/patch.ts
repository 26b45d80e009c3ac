/** Makes a drawn tree equal to a new one, and leaves alone what is equal already: scroll, focus and selection stay. */

export const patchChildren = (old: Element, made: Element): void => {
  const [before, after] = [[...old.childNodes], [...made.childNodes]];
  const start = equalFromStart(before, after);
  const end = equalFromStart(before.slice(start).reverse(), after.slice(start).reverse());
  const [stale, fresh] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  const next = before[before.length - end] ?? null;
  for (const [index, node] of fresh.entries()) {
    const previous = stale[index];
    if (!previous) old.insertBefore(node, next);
    else if (!patchInPlace(previous, node)) previous.replaceWith(node);
  }
  for (const node of stale.slice(fresh.length)) node.remove();
};

const equalFromStart = (before: readonly Node[], after: readonly Node[]): number => {
  const different = before.findIndex((node, index) => !(after[index]?.isEqualNode(node) ?? false));
  return different < 0 ? before.length : different;
};

const patchInPlace = (old: Node, made: Node): boolean => {
  if (!(old instanceof Element && made instanceof Element) || old.tagName !== made.tagName) return false;
  patchAttributes(old, made);
  patchChildren(old, made);
  return true;
};

const patchAttributes = (old: Element, made: Element): void => {
  for (const { name } of [...old.attributes]) if (!made.hasAttribute(name)) old.removeAttribute(name);
  for (const { name, value } of made.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
};
