/** Builds the command after an install from git, which is what pre-commit does. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const run = (command, args) => {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(1);
};

// Installing from git with --global, npm runs this before the packages are there, because what it starts inherits --global.
if (!existsSync(join(root, 'node_modules/esbuild')))
  run('npm', [
    'install',
    '--global=false',
    '--include=dev',
    '--ignore-scripts',
    '--no-save',
    '--no-audit',
    '--no-fund',
  ]);
run(process.execPath, ['esbuild.mjs']);
