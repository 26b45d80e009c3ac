// All findings of a corpus of repositories, each of them judged as the command line judges its folder.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundled } from '../bundled.mjs';

const root = join(import.meta.dirname, '../..');

/** What is asked of the product, bundled from its source. */
const entry = `
  export { examine } from './src/core/lint/lint';
  export { tryFix } from './src/core/lint/tryFix';
  export { LineIndex } from './src/core/text/lineIndex';
  export { Workspace } from './src/core/workspace/workspace';
  export { decode } from './src/protocol/decode';
  export { patchOf } from './src/cli/patch';
`;

export const loadProduct = () => bundled({ stdin: { contents: entry, resolveDir: root } });

/**
 * @typedef {import('../../src/core/lint/lint').Finding} Finding
 * @typedef {import('../../src/core/workspace/workspace').AgentFile} AgentFile
 * @typedef {{ repo: string, path: string, file: AgentFile, finding: Finding }} Found
 */

/** @returns {Found[]} In the order of the index and of the text. */
export function findingsOf({ Workspace, decode, examine }, corpus) {
  return [...repositoriesOf(corpus)].flatMap(([repo, rows]) => {
    const workspace = new Workspace();
    workspace.setFolders({ plugins: new Set(rows.flatMap((row) => pluginOf(row))) });
    for (const row of rows) workspace.disk(uriOf(row), decode(readFileSync(join(corpus, 'repos', uriOf(row)))));
    return rows.flatMap((row) => {
      const file = workspace.file(uriOf(row));
      if (!file) return [];
      return examine(file, workspace).shown.map((finding) => ({ repo, path: row.repoPath, file, finding }));
    });
  });
}

function repositoriesOf(corpus) {
  const rows = readFileSync(join(corpus, 'index.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const groups = new Map();
  for (const row of rows) groups.set(row.repo, [...(groups.get(row.repo) ?? []), row]);
  return groups;
}

const uriOf = ({ repo, repoPath }) => `/${repo.replace('/', '__')}/${repoPath}`;

/** The corpus holds agent files alone; where a manifest stood, the index tells by the dialect. */
const pluginOf = (row) => {
  const at = row.dialect === 'claude-plugin' ? uriOf(row).indexOf('/agents/') : -1;
  return at === -1 ? [] : [uriOf(row).slice(0, at + 1)];
};
