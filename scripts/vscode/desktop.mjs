// Desktop VS Code, where there is one to run the tests in.

import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { cacheFolder } from './places.mjs';

/**
 * The executable that AGENT_AUTHOR_VSCODE names, or one that is downloaded when AGENT_AUTHOR_DOWNLOAD_VSCODE=1 asks for
 * it. Nothing is downloaded unasked: behind a blocked host that would be a long wait.
 *
 * @returns {Promise<string | undefined>}
 */
export async function desktopExecutable() {
  const named = process.env['AGENT_AUTHOR_VSCODE'];
  if (named !== undefined) return named;
  if (process.env['AGENT_AUTHOR_DOWNLOAD_VSCODE'] !== '1') return undefined;
  return downloadAndUnzipVSCode({ version: 'stable', cachePath: cacheFolder });
}
