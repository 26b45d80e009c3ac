/** Where the user is in the page, kept across reloads. */
import type { PageState } from '../../protocol/preview';

export interface StateStore {
  getState(): unknown;
  setState(state: PageState): void;
}

const isState = (state: unknown): state is PageState =>
  typeof state === 'object' && state !== null && 'uri' in state && 'scrollTop' in state;

const savingDelay = 150;

/** Remembers the scroll position of the page for `uri`, and gives a function that goes back to it, once. */
export const keepPlace = (store: StateStore, uri: string): (() => void) => {
  const state = store.getState();
  let restored = isState(state) && state.uri === uri ? Number(state.scrollTop) : 0;
  let timer = 0;
  store.setState({ uri, scrollTop: restored });
  window.addEventListener('scroll', () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => store.setState({ uri, scrollTop: window.scrollY }), savingDelay);
  });
  return () => {
    if (restored > 0) window.scrollTo({ top: restored, behavior: 'instant' });
    restored = 0;
  };
};
