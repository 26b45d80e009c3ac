// The Chromium for Linux that the npm package `@sparticuz/chromium` carries, unpacked once into the cache.

import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, readdirSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';
import { cached } from './cache.mjs';

const run = promisify(execFile);

/** @returns {Promise<import('./chromium.mjs').Chromium>} */
export async function packagedChromium() {
  const archives = packageFolder();
  const { version } = JSON.parse(await readFile(join(archives, '../package.json'), 'utf8'));
  const folder = await cached(`chromium-${version}`, async (draft) => {
    await Promise.all([
      decompress(join(archives, 'chromium.br'), join(draft, 'chromium')),
      unpack(join(archives, 'al2023.tar.br'), draft),
      unpack(join(archives, 'fonts.tar.br'), draft),
    ]);
  });

  const executablePath = join(folder, 'chromium');
  const env = await withFonts(folder, await withLibraries(folder, executablePath));
  return { executablePath, env };
}

/** The package's folder of archives, beside its `build/esm/index.js`. */
function packageFolder() {
  const entry = fileURLToPath(import.meta.resolve('@sparticuz/chromium'));
  return join(dirname(entry), '../../bin');
}

/**
 * The environment with the package's own copies of NSS, where the system has none.
 *
 * @param {string} folder
 * @param {string} executablePath
 * @returns {Promise<NodeJS.ProcessEnv>}
 */
async function withLibraries(folder, executablePath) {
  const starts = await run(executablePath, ['--version']).catch(() => undefined);
  if (starts !== undefined) return process.env;

  const env = { ...process.env, LD_LIBRARY_PATH: join(folder, 'lib') };
  await run(executablePath, ['--version'], { env }).catch((error) => {
    throw new Error(`The Chromium of @sparticuz/chromium does not start here: ${error.message}`);
  });
  return env;
}

/**
 * The environment with the package's fonts, where the system has none: without any, Chromium draws no letter.
 *
 * @param {string} folder
 * @param {NodeJS.ProcessEnv} env
 */
async function withFonts(folder, env) {
  const fonts = '/usr/share/fonts';
  if (existsSync('/etc/fonts/fonts.conf') && existsSync(fonts) && readdirSync(fonts).length > 0) return env;

  const configuration = join(folder, 'fontconfig.xml');
  const directories = `<dir>${folder}/fonts</dir><cachedir>${folder}/font-cache</cachedir>`;
  await writeFile(configuration, `<?xml version="1.0"?><fontconfig>${directories}</fontconfig>\n`);
  return { ...env, FONTCONFIG_FILE: configuration };
}

/**
 * @param {string} archive
 * @param {string} target
 */
async function decompress(archive, target) {
  await pipeline(createReadStream(archive), createBrotliDecompress(), createWriteStream(target, { mode: 0o755 }));
}

/**
 * @param {string} archive
 * @param {string} folder
 */
async function unpack(archive, folder) {
  const tar = join(folder, basename(archive, '.br'));
  await decompress(archive, tar);
  await run('tar', ['-xf', tar, '-C', folder, '--no-same-owner']);
  await rm(tar);
}
