// Where things lie: the repository, the cache of what is installed once, and the folder of what a run leaves to read.

import { join, resolve } from 'node:path';

export const repository = resolve(import.meta.dirname, '../..');
export const cacheFolder = join(repository, '.vscode-test');
export const outFolder = join(repository, 'out');

/** The extension under test; AGENT_AUTHOR_EXTENSION may name another folder, such as an unpacked package. */
export const extensionFolder = resolve(process.env['AGENT_AUTHOR_EXTENSION'] ?? repository);
