// Shows a folder, with the packaged extension, in the VS Code server: a person opens its address in a browser.

import { homedir } from 'node:os';
import { plainAddress } from './address.mjs';
import { endLater } from './ending.mjs';
import { startServer } from './server.mjs';

/**
 * Serves until the server ends; the caller ends it.
 *
 * @param {{ folder: string, packages: readonly string[], trustsEverything: boolean }} view
 * @returns {Promise<never>}
 */
export async function startInBrowser({ folder, packages, trustsEverything }) {
  const starting = startServer({ packages, trustsEverything, takesTests: false, home: homedir() });
  endLater(() => starting.then((server) => server.stop()).catch(() => undefined));
  const server = await starting;

  console.log(`\nVS Code ${server.version} with Agent Author is ready.`);
  console.log(`\n  Open ${plainAddress(server.authority, folder)}\n`);
  console.log('Press Ctrl+C to end it.');
  throw new Error(await server.failure);
}
