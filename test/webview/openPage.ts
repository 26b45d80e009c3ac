/** Opens the built page in a browser, with a stand-in for VS Code around it. */
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { pageHtml } from '../../src/client/preview/html';
import type { FromPage, PageState, ToPage } from '../../src/protocol/preview';
import type { Theme } from './themes';

/** The page and its two files have this origin; every other address counts as a request that must not be. */
const origin = 'http://preview.test';
const entry = 'src/webview/preview/main.ts';
const stylesheet = 'src/webview/preview/preview.css';

/** What VS Code gives the page; messages and state stay where a test can read them. */
const stub = `
  const told = []; let state = JSON.parse(sessionStorage.getItem('state') ?? 'null') ?? undefined;
  window.told = told;
  window.ran = () => { window.hasRun = true; };
  window.acquireVsCodeApi = () => ({
    postMessage: (message) => told.push(message),
    getState: () => state,
    setState: (next) => { state = next; sessionStorage.setItem('state', JSON.stringify(next)); },
  });
  document.addEventListener('securitypolicyviolation', (event) => { window.violation = event.blockedURI || event.violatedDirective; });
`;

export interface Preview {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly show: (message: ToPage) => Promise<void>;
  readonly told: () => Promise<FromPage[]>;
  readonly state: () => Promise<PageState | null>;
  readonly hasRun: () => Promise<boolean>;
  readonly close: () => Promise<void>;
}

export const buildPage = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
};

const themeStyle = ({ variables }: Theme): string =>
  `:root{${Object.entries(variables)
    .map(([name, value]) => `${name}:${value}`)
    .join(';')}}`;

const serve = async (context: BrowserContext, script: string, theme: Theme, requests: string[]): Promise<void> => {
  const html = pageHtml({
    uri: 'file:///agents/a.md',
    isLocked: false,
    script: `${origin}/preview.js`,
    style: `${origin}/preview.css`,
    cspSource: origin,
    nonce: 'bm9uY2U',
  }).replace('<body>', `<body class="${theme.classes}">`);
  const styles = themeStyle(theme) + (await readFile(stylesheet, 'utf8'));
  const files = new Map([
    ['/', { contentType: 'text/html', body: html }],
    ['/preview.js', { contentType: 'text/javascript', body: script }],
    ['/preview.css', { contentType: 'text/css', body: styles }],
  ]);
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    const file = url.origin === origin ? files.get(url.pathname) : undefined;
    if (file) return route.fulfill(file);
    requests.push(url.href);
    return route.abort();
  });
};

export const openPage = async (browser: Browser, script: string, theme: Theme, width = 720): Promise<Preview> => {
  const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  const requests: string[] = [];
  await serve(context, script, theme, requests);
  await context.addInitScript(stub);
  const page = await context.newPage();
  await page.goto(`${origin}/`);
  return {
    page,
    requests,
    show: (message) => page.evaluate(`window.postMessage(${JSON.stringify(message)}, '*')`),
    told: () => page.evaluate('window.told'),
    state: () => page.evaluate("JSON.parse(sessionStorage.getItem('state'))"),
    hasRun: () => page.evaluate('Boolean(window.hasRun)'),
    close: () => context.close(),
  };
};
