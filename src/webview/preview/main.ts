/** The preview page: draws what the extension sends, and tells it what was clicked. */
import type { FromPage, PreviewTab, ToPage } from '../../protocol/preview';
import { element } from './element';
import { keepFocus } from './focus';
import { linkTarget, slugOf } from './links';
import { askedBy } from './press';
import { type Shown, showMessage, showPreview } from './render';
import { syncScroll } from './scroll';
import { keepPlace, type StateStore } from './state';
import { tabAt, tabByKey } from './tabs';

interface Host extends StateStore {
  postMessage(message: FromPage): void;
}

declare const acquireVsCodeApi: () => Host;

const host = acquireVsCodeApi();
const page = document.querySelector<HTMLElement>('#page') ?? document.body;
const place = keepPlace(host, {
  uri: page.getAttribute('data-uri') ?? '',
  isLocked: page.getAttribute('data-locked') === 'true',
});
const sync = syncScroll((line) => host.postMessage({ type: 'scrolled', line }));
const status = element('p', { class: 'status', role: 'status' });
document.body.append(status);

let shown: Shown | undefined;
let timer = 0;
let sayTimer = 0;

const draw = (): void => {
  if (!shown) return;
  const { preview, fixes, isTrusted } = shown;
  sync.drawn(showPreview(page, shown, place.tab()), preview.lines.count);
  const hasFixes = !isTrusted || preview.findings.length === 0 || fixes?.revision === preview.revision;
  if (place.tab() !== 'findings' || hasFixes) return;
  window.clearTimeout(timer);
  timer = window.setTimeout(() => host.postMessage({ type: 'wantFixes' }), fixesDelay);
};

/** A fix is tried by reading the file again, which waits until nobody types. */
const fixesDelay = 150;

const show = (next: Shown | undefined): void => {
  shown = next;
  keepFocus(draw);
};

const showNothing = (message: string): void => {
  shown = undefined;
  sync.drawn([], 0);
  showMessage(page, message);
};

const receive = (message: ToPage): void => {
  switch (message.type) {
    case 'scroll':
      sync.scrollTo(message.line);
      break;
    case 'say':
      say(message.words);
      break;
    case 'fixes':
      show(shown && { ...shown, fixes: message.fixes });
      break;
    case 'file':
      place.show(message.file);
      break;
    case 'nothing':
      place.show(message.file);
      showNothing(message.message);
      break;
    case 'show':
      place.show(message.file);
      show({ preview: message.preview, images: message.images, fixes: shown?.fixes, isTrusted: message.isTrusted });
      place.restore();
  }
};

/** Long enough for a sentence. */
const sayingTime = 4_000;

const say = (words: string): void => {
  status.textContent = words;
  window.clearTimeout(sayTimer);
  sayTimer = window.setTimeout(() => {
    status.textContent = '';
  }, sayingTime);
};

const choose = (tab: PreviewTab): void => {
  const kept = place.chooseTab(tab);
  draw();
  document.querySelector<HTMLElement>(`#tab-${tab}`)?.focus({ preventScroll: true });
  const main = document.querySelector('main');
  const top = main ? main.getBoundingClientRect().top + window.scrollY : 0;
  // Each tab is where it was left; one that is new begins at its top, and the tabs stay where they are.
  sync.put(kept > 0 ? kept : Math.min(window.scrollY, top));
};

const goToHeading = (slug: string): void => {
  const headings = [...document.querySelectorAll<HTMLElement>('.rendered :is(h3, h4, h5, h6)')];
  const heading = headings.find(({ textContent }) => slugOf(textContent) === slug.toLowerCase());
  heading?.setAttribute('tabindex', '-1');
  heading?.focus();
};

const followLink = (link: Element): void => {
  const href = link.getAttribute('href') ?? '';
  const isKnown = shown !== undefined && Object.hasOwn(shown.preview.targets, href);
  const target = isKnown ? ({ kind: 'outside', href } as const) : linkTarget(href);
  if (target.kind === 'heading') goToHeading(target.slug);
  if (target.kind === 'outside') host.postMessage({ type: 'openLink', href: target.href });
};

const press = (button: Element): void => {
  const tab = tabAt(button);
  if (tab) choose(tab);
  else if (shown) host.postMessage(askedBy(button, shown.preview));
};

/** VS Code opens links by itself; the page is first, and lets no click on a link through. */
const onClick = (event: MouseEvent): void => {
  const clicked = event.target instanceof Element ? event.target.closest('a, button') : null;
  if (!clicked) return;
  event.preventDefault();
  event.stopPropagation();
  if (event.type !== 'click') return;
  if (clicked.matches('a')) followLink(clicked);
  else press(clicked);
};

const reversalBy = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): 'undo' | 'redo' | undefined => {
  if (ctrlKey === metaKey || altKey) return undefined;
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key.toLowerCase() === 'y' && ctrlKey && !shiftKey ? 'redo' : undefined;
};

const onKey = (event: KeyboardEvent): void => {
  const reversal = reversalBy(event);
  if (reversal) {
    event.preventDefault();
    // Until VS Code has heard that the page has the focus, it would do the same in an editor.
    event.stopPropagation();
    host.postMessage({ type: reversal });
    return;
  }
  const current = event.target instanceof Element ? tabAt(event.target) : undefined;
  const next = current && !event.ctrlKey && !event.metaKey && !event.altKey ? tabByKey(event.key, current) : undefined;
  if (!next) return;
  event.preventDefault();
  choose(next);
};

document.addEventListener('click', onClick, { capture: true });
document.addEventListener('auxclick', onClick, { capture: true });
document.addEventListener('keydown', onKey);
window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => receive(data));
host.postMessage({ type: 'ready' });
