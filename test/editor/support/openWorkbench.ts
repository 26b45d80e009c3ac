// Starts a VS Code of its own for a test file and shows a folder in it.

import { addressOf } from '../../../scripts/vscode/address.mjs';
import { openBrowser } from '../../../scripts/vscode/browser.mjs';
import { extensionFolder } from '../../../scripts/vscode/places.mjs';
import { startServer } from '../../../scripts/vscode/server.mjs';
import { Workbench } from './workbench';

export interface WorkbenchOptions {
  /** Undefined for an empty window. */
  readonly folder: string | undefined;
  /** Shows the folder in Restricted Mode when false. */
  readonly isTrusted?: boolean;
  /** Installs this package instead of loading the extension from its folder. */
  readonly vsix?: string;
  /** The home folder; a fresh, empty one unless told. */
  readonly home?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** No question at the start, and no card under a mouse that rests, which would take the next click. */
const calm = { 'security.workspace.trust.startupPrompt': 'never', 'workbench.hover.delay': 600_000 };

export async function openWorkbench({ folder, isTrusted = true, vsix, home, settings }: WorkbenchOptions) {
  const server = await startServer({
    trustsEverything: isTrusted,
    packages: vsix === undefined ? [] : [vsix],
    ...(home === undefined ? {} : { home }),
    settings: { ...calm, ...settings },
  });
  try {
    const browser = await openBrowser();
    const permissions = ['clipboard-read', 'clipboard-write'];
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 }, permissions });
    const extensions = vsix === undefined ? [extensionFolder] : [];
    await page.goto(addressOf({ authority: server.authority, folder, extensions }));
    await page.locator('.monaco-workbench').waitFor();
    // Until VS Code has brought back what was shown last, that would come up over what is clicked.
    await page.waitForFunction(`performance.getEntriesByName('code/LifecyclePhase/Restored').length > 0`);
    return new Workbench(page, async () => {
      await browser.close();
      await server.stop();
    });
  } catch (error) {
    await server.stop();
    throw error;
  }
}
