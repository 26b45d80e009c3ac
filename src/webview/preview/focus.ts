/** Keeps the keyboard in the page where what had the focus is drawn no more, such as the fix that was pressed. */

/** The control that stands in its place takes the focus then, or else the chosen tab. */
export const keepFocus = (draw: () => void): void => {
  const held = document.activeElement;
  const index = held instanceof HTMLElement ? controls().indexOf(held) : -1;
  draw();
  if (index < 0 || document.activeElement !== document.body) return;
  const left = controls();
  const next = left[Math.min(index, left.length - 1)] ?? document.querySelector<HTMLElement>('[aria-selected="true"]');
  next?.focus({ preventScroll: true });
};

const controls = (): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('[role="tabpanel"] :is(button, a[href], summary)'),
];
