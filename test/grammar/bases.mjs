// The grammars underneath: Markdown and YAML as pinned by a package, and those of a real VS Code where one is at hand.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const { createRegistry } = require('vscode-tmgrammar-test/dist/common/index.js');

const root = join(import.meta.dirname, '../..');

/** Every known set of base grammars; the pinned one is always there. */
export function bases(extensions) {
  const folders = extensions ? [{ title: extensions, folder: extensions }] : editorFolders();
  return [pinned(), ...folders.map(editor)];
}

/** A registry over one base, with the grammars that the manifest contributes or without them. */
export function registry(base, injected) {
  return createRegistry(injected ? [...base.grammars, ...contributed(root)] : base.grammars);
}

function contributed(folder) {
  const { contributes } = readJson(join(folder, 'package.json'));
  return contributes.grammars.map((grammar) => ({ ...grammar, path: join(folder, grammar.path) }));
}

function pinned() {
  const names = ['markdown', 'yaml', 'html', 'html-derivative', 'css', 'javascript'];
  const paths = names.map((name) => require.resolve(`tm-grammars/grammars/${name}.json`));
  return { title: 'pinned', grammars: [...paths, join(import.meta.dirname, 'prompt.tmLanguage.json')].map(named) };
}

function editor({ title, folder }) {
  const names = ['markdown-basics', 'prompt-basics', 'yaml', 'html', 'css', 'javascript'];
  const grammars = names.flatMap((name) => contributed(join(folder, name)));
  return { title, grammars };
}

/** Where the editor tests leave a VS Code: a server build from npm, or a desktop build. */
function editorFolders() {
  const cache = join(root, '.vscode-test');
  if (!existsSync(cache)) return [];
  const inside = ['node_modules/code-server/lib/vscode/extensions', 'resources/app/extensions'];
  return readdirSync(cache)
    .flatMap((title) => inside.map((path) => ({ title, folder: join(cache, title, path) })))
    .filter(({ folder }) => existsSync(join(folder, 'prompt-basics')));
}

function named(path) {
  return { path, scopeName: readJson(path).scopeName };
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
