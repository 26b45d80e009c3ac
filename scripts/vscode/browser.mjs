// A headless Chromium for the workbench, driven by playwright-core.

import { chromium } from 'playwright-core';
import { findChromium } from './chromium.mjs';

/** @returns {Promise<import('playwright-core').Browser>} */
export async function openBrowser() {
  const { executablePath, env } = await findChromium();
  return chromium.launch({
    executablePath,
    env: definedOnly(env),
    // Whoever opened the browser closes it, in its own order.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Record<string, string>}
 */
function definedOnly(env) {
  /** @type {Record<string, string>} */
  const defined = {};
  for (const [name, value] of Object.entries(env)) if (value !== undefined) defined[name] = value;
  return defined;
}
