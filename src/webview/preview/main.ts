/** The preview page: draws what the extension sends, and tells it what was clicked. */
import type { FromPage, ToPage } from '../../protocol/preview';
import { linkTarget, slugOf } from './links';
import { keepPlace, type StateStore } from './place';
import { showMessage, showPreview } from './render';

interface Host extends StateStore {
  postMessage(message: FromPage): void;
}

declare const acquireVsCodeApi: () => Host;

const host = acquireVsCodeApi();
const page = document.querySelector<HTMLElement>('#page') ?? document.body;
const returnToPlace = keepPlace(host, page.getAttribute('data-uri') ?? '');

const receive = (message: ToPage): void => {
  if (message.type === 'nothing') {
    showMessage(page, message.message);
    return;
  }
  showPreview(page, message.preview);
  returnToPlace();
};

const goToHeading = (slug: string): void => {
  const headings = [...document.querySelectorAll<HTMLElement>('.rendered :is(h3, h4, h5, h6)')];
  const heading = headings.find(({ textContent }) => slugOf(textContent) === slug.toLowerCase());
  heading?.setAttribute('tabindex', '-1');
  heading?.focus();
};

const followLink = (link: Element): void => {
  const target = linkTarget(link.getAttribute('href') ?? '');
  if (target.kind === 'heading') goToHeading(target.slug);
  if (target.kind === 'outside') host.postMessage({ type: 'openLink', href: target.href });
};

const reveal = (button: Element): void => {
  const [line, character] = ['data-line', 'data-character'].map((name) => Number(button.getAttribute(name)));
  host.postMessage({ type: 'reveal', line: line ?? 0, character: character ?? 0 });
};

/** VS Code opens links by itself; the page is first, and lets no click on a link through. */
const onClick = (event: MouseEvent): void => {
  const clicked = event.target instanceof Element ? event.target.closest('a, button.reveal') : null;
  if (!clicked) return;
  event.preventDefault();
  event.stopPropagation();
  if (event.type !== 'click') return;
  if (clicked.matches('a')) followLink(clicked);
  else reveal(clicked);
};

document.addEventListener('click', onClick, { capture: true });
document.addEventListener('auxclick', onClick, { capture: true });
window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => receive(data));
host.postMessage({ type: 'ready' });
