/** Texts that want to run, load or cover something, in every place of a file and in every tab, in a real browser. */
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { AgentPreview } from '../../src/protocol/server';
import { hostileTexts } from './hostileTexts';
import type { Preview } from './openPage';
import { loads, previewOfFile, showing } from './sample';
import { stage } from './stage';
import { light } from './themes';

const { browser, open } = stage();
let preview: Preview;

/** The page's two metas, its policy, its script and its stylesheet. */
const own = 5;

/** As what it is read from a file: its name, each text of its header, its prompt; and the file is called so. */
const inEveryPlace = (text: string): AgentPreview => {
  const quoted = JSON.stringify(text);
  const header = [
    `name: ${quoted}`,
    `description: ${JSON.stringify(`${text}\n\n<example>\nuser: ${text}\nassistant: "${text}"\n</example>\n\n${text}`)}`,
    `tools: [${quoted}]`,
    `disallowedTools: [${quoted}]`,
    `model: ${quoted}`,
    `color: ${quoted}`,
    `permissionMode: ${quoted}`,
    `skills: [${quoted}]`,
    `mcpServers: [${quoted}]`,
    `hooks: { Stop: [{ matcher: ${quoted}, hooks: [{ type: command, command: ${quoted} }] }] }`,
    `${quoted}: ${quoted}`,
  ].join('\n');
  return previewOfFile(
    `${text}.md`,
    `---\n${header}\n---\n\n${text}\n\n> ${text}\n\n- ${text}\n\n# ${text}\n\n${text}\n`,
  );
};

/** The same with nothing that quotes it: whatever the program makes of that. */
const unquoted = (text: string): AgentPreview =>
  previewOfFile('bare.md', `---\nname: bare\ndescription: ${text}\ntools: ${text}\n---\n${text}\n`);

/**
 * Shows one file, goes through all tabs, presses everything in them, and says what is wrong with the page: whether
 * something of the file became an element, and where the head of the page stands and that nothing covers it.
 */
const examine = `window.examine = async (message, mark) => {
  const faults = [];
  const fault = (tab, words) => faults.push(tab + ': ' + words);
  window.told.length = 0;
  window.postMessage(message, '*');
  while (!document.querySelector('footer')?.textContent.includes(mark)) await new Promise((next) => setTimeout(next));
  for (const tab of ['agent', 'effective', 'model', 'findings']) {
    document.querySelector('#tab-' + tab).click();
    for (const each of document.querySelectorAll('.agent :is(a, button:not([role]))')) {
      each.focus({ preventScroll: true });
      each.click();
    }
    const foreign = document.querySelectorAll('script, style, iframe, object, embed, form, meta, link, base, img').length;
    if (foreign !== ${own}) fault(tab, foreign + ' elements that may be dangerous');
    const room = document.documentElement;
    if (room.scrollWidth > room.clientWidth) fault(tab, 'wider than the page');
    window.scrollTo(0, 0);
    const [header, list] = ['header', '.tabs'].map((name) => document.querySelector(name).getBoundingClientRect());
    if (Math.abs(header.left - list.left) > 8 || Math.abs(header.width - list.width) > 16) fault(tab, 'header and tabs are apart');
    if (header.top < 0 || header.height === 0 || list.top < header.bottom) fault(tab, 'the header was moved');
    const tabs = [...document.querySelectorAll('[role="tab"]')];
    if (tabs.length !== 4) fault(tab, tabs.length + ' tabs');
    window.scrollTo(0, header.bottom);
    for (const each of tabs) {
      const { left, top, width, height } = each.getBoundingClientRect();
      const found = document.elementFromPoint(left + width / 2, top + height / 2);
      if (found !== each && found?.parentElement !== each) fault(tab, each.id + ' is covered');
    }
  }
  const opened = window.told.filter(({ type }) => type === 'openLink').map(({ href }) => href);
  return { faults, opened, name: document.querySelector('h1').textContent };
};`;

interface Examined {
  readonly faults: readonly string[];
  readonly opened: readonly string[];
  readonly name: string;
}

/** What the page did while it showed `shown`; an empty list is right. */
const misdeeds = async (shown: AgentPreview, number: number): Promise<string[]> => {
  const { page, requests, hasRun } = preview;
  const mark = `Host ${number}.`;
  const message = JSON.stringify(showing({ ...shown, host: mark }));
  const { faults, opened, name } = await page.evaluate<Examined>(`window.examine(${message}, '${mark}')`);
  const isAllowed = (href: string): boolean =>
    Object.hasOwn(shown.targets, href) || /^(?:https?:|mailto:)|^[^:/\\][^:]*$/iu.test(href);
  return [
    ...faults,
    ...opened.filter((href) => !isAllowed(href)).map((href) => `opened ${href}`),
    ...requests.map((address) => `asked ${address}`),
    ...((await hasRun()) ? ['ran'] : []),
    ...(name === shown.summary.name ? [] : [`is called ${name}`]),
  ];
};

const begin = async (width: number): Promise<void> => {
  preview = await open(light, width);
  await preview.show(showing(loads));
  await preview.page.waitForSelector('h1');
  await preview.page.evaluate(examine);
};

it('knows at least 150 of them, each once', () => {
  expect(new Set(hostileTexts).size).toBe(hostileTexts.length);
  expect(hostileTexts.length).toBeGreaterThanOrEqual(150);
});

describe('a hostile text', () => {
  it.each([
    ['in every place of a file', inEveryPlace, 260],
    ['without quotes', unquoted, 720],
  ])('%s runs nothing, asks for nothing and leaves the page as it is, in every tab', async (_where, made, width) => {
    await begin(width);
    for (const [number, text] of hostileTexts.entries()) {
      expect(await misdeeds(made(text), number), text).toEqual([]);
    }
    expect(await preview.page.evaluate('window.violation ?? null'), 'the policy had nothing to stop').toBe(null);
  });

  it('does no harm either, were it ever sent as HTML', async () => {
    await begin(720);
    for (const [number, text] of hostileTexts.entries()) {
      expect(await misdeeds({ ...loads, promptHtml: text }, number), text).toEqual([]);
    }
  });
});

/** A page with neither policy nor escaping, which shows that the texts are what they are said to be. */
const careless = async (page: Page, text: string): Promise<void> => {
  const html = micromark(text, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml({ allowDangerousHtml: true, allowDangerousProtocol: true } as never)],
  });
  await page.goto('http://careless.test/');
  await page.setContent(`<!DOCTYPE html><body><main>${html}</main><section>${text}</section></body>`, {
    waitUntil: 'commit',
  });
  await page.waitForTimeout(40);
  await page
    .evaluate('for (const each of document.querySelectorAll("a, button, input, area")) { each.focus(); each.click(); }')
    .catch(() => undefined);
  await page.waitForTimeout(20);
};

it('would do its work on a page without policy and escaping', async () => {
  const context = await browser().newContext();
  const asked: string[] = [];
  await context.exposeFunction('ran', () => asked.push('ran'));
  await context.route('**/*', (route) => {
    const { hostname, href } = new URL(route.request().url());
    if (hostname === 'careless.test' && !href.includes('.png'))
      return route.fulfill({ contentType: 'text/html', body: '' });
    asked.push(href);
    return route.abort();
  });
  const worked: string[] = [];
  for (const text of hostileTexts) {
    const page = await context.newPage();
    asked.length = 0;
    await careless(page, text).catch(() => undefined);
    if (asked.length > 0) worked.push(text);
    await page.close();
  }
  await context.close();
  console.log(`${worked.length} of ${hostileTexts.length} texts run or ask for something on the careless page`);
  expect(worked.length).toBeGreaterThan(hostileTexts.length / 2);
});
