/** Real agent files to measure with. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * The first `count` Markdown files of the index, each with its way below the folder of all repositories; undefined where
 * the corpus is not there.
 */
export const corpusFiles = (count) => {
  const folder = resolve(process.env['AGENT_AUTHOR_SHARED'] ?? '../shared', 'corpus');
  if (!existsSync(join(folder, 'index.jsonl'))) return undefined;
  const rows = readFileSync(join(folder, 'index.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return rows
    .filter(({ repoPath }) => repoPath.endsWith('.md'))
    .slice(0, count)
    .map(({ repo, repoPath }) => join(repo.replace('/', '__'), repoPath))
    .map((path) => ({ path, file: join(folder, 'repos', path) }));
};
