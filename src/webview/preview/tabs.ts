/** The tabs of the page: which there are, and how the keyboard goes from one to the next. */
import type { PreviewTab } from '../../protocol/preview';
import { element } from './element';
import { tabs } from './words';

export const tabList = (chosen: PreviewTab, findings: number): HTMLElement =>
  element(
    'div',
    { class: 'tabs', role: 'tablist', 'aria-label': 'What is shown of this agent' },
    ...tabs.map(({ id, title }) =>
      element(
        'button',
        {
          type: 'button',
          role: 'tab',
          id: `tab-${id}`,
          'aria-controls': `panel-${id}`,
          'aria-selected': String(id === chosen),
          tabindex: id === chosen ? '0' : '-1',
        },
        title,
        id === 'findings' && findings > 0 ? element('span', { class: 'count' }, ` ${findings}`) : null,
      ),
    ),
  );

/** Only what is seen is drawn; the others wait empty. */
export const tabPanels = (chosen: PreviewTab, content: readonly Node[]): HTMLElement[] =>
  tabs.map(({ id }) =>
    element(
      'div',
      {
        class: 'panel',
        role: 'tabpanel',
        id: `panel-${id}`,
        'aria-labelledby': `tab-${id}`,
        ...(id === chosen ? { tabindex: '0' } : { hidden: '' }),
      },
      ...(id === chosen ? content : []),
    ),
  );

/** The tab that a click or a key on `target` leads to. */
export const tabAt = (target: Element | null): PreviewTab | undefined => {
  const id = target?.closest('[role="tab"]')?.id;
  return tabs.find((tab) => `tab-${tab.id}` === id)?.id;
};

export const tabByKey = (key: string, current: PreviewTab): PreviewTab | undefined => {
  const at = tabs.findIndex(({ id }) => id === current);
  const next = { ArrowRight: at + 1, ArrowLeft: at - 1 + tabs.length, Home: 0, End: tabs.length - 1 }[key];
  return next === undefined ? undefined : tabs[next % tabs.length]?.id;
};
