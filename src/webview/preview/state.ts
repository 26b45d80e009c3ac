/** Where the user is in the page, kept across reloads. */
import type { NamedFile, PageState, PreviewTab, ShownFile } from '../../protocol/preview';
import { tabs } from './words';

export interface StateStore {
  getState(): unknown;
  setState(state: PageState): void;
}

export interface Place {
  readonly tab: () => PreviewTab;
  /** Answers with how far that tab was scrolled when it was left. */
  readonly chooseTab: (tab: PreviewTab) => number;
  /** The page shows this file now; another one begins at its top. */
  readonly show: (file: NamedFile) => void;
  /** Goes back to where the user was before the page was loaded anew, once there is something to scroll. */
  readonly restore: () => void;
}

const savingDelay = 150;

/** Undefined at the first start. A page that was hidden meanwhile may show another file than it began with. */
const readState = (state: unknown): PageState | undefined => {
  const fields: Readonly<Record<string, unknown>> = typeof state === 'object' && state !== null ? { ...state } : {};
  const { uri, isLocked, scrollTops } = fields;
  if (typeof uri !== 'string') return undefined;
  const tab = tabs.find(({ id }) => id === fields['tab'])?.id ?? 'agent';
  return { uri, isLocked: isLocked === true, tab, scrollTops: readTops(scrollTops) };
};

const readTops = (kept: unknown): PageState['scrollTops'] => {
  const fields: Readonly<Record<string, unknown>> = typeof kept === 'object' && kept !== null ? { ...kept } : {};
  return Object.fromEntries(tabs.flatMap(({ id }) => (typeof fields[id] === 'number' ? [[id, fields[id]]] : [])));
};

export const keepPlace = (store: StateStore, first: ShownFile): Place => {
  const kept = readState(store.getState());
  let file: ShownFile = kept ?? first;
  let tab = kept?.tab ?? 'agent';
  let scrollTops = kept?.scrollTops ?? {};
  let restored = scrollTops[tab] ?? 0;
  let timer = 0;
  const save = (): void => {
    window.clearTimeout(timer);
    scrollTops = { ...scrollTops, [tab]: restored > 0 ? restored : window.scrollY };
    store.setState({ uri: file.uri, isLocked: file.isLocked, tab, scrollTops });
  };
  save();
  window.addEventListener('scroll', () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(save, savingDelay);
  });
  return {
    tab: () => tab,
    chooseTab: (next) => {
      save();
      tab = next;
      store.setState({ uri: file.uri, isLocked: file.isLocked, tab, scrollTops });
      return scrollTops[tab] ?? 0;
    },
    show: (next) => {
      if (next.uri !== file.uri && !next.was.includes(file.uri)) {
        restored = 0;
        scrollTops = {};
        window.scrollTo({ top: 0, behavior: 'instant' });
      }
      file = next;
      save();
    },
    restore: () => {
      if (restored > 0) window.scrollTo({ top: restored, behavior: 'instant' });
      restored = 0;
    },
  };
};
