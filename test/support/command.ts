/** The command as it ships, as a process. */
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const cli = join(import.meta.dirname, '../../dist/cli.js');

/** `folder` holds a home of its own, so that nothing of whoever runs the tests is read. */
export const environmentOf = (folder: string): NodeJS.ProcessEnv => ({
  ...process.env,
  CLAUDE_CONFIG_DIR: join(folder, 'home'),
});

interface How {
  readonly cwd?: string;
  readonly input?: string;
  /** Another copy of the command. */
  readonly program?: string;
}

/** Runs it to its end, in the folder unless told. */
export const runIn = (folder: string, args: readonly string[], { program = cli, ...how }: How = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    env: environmentOf(folder),
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    ...how,
  });
  return { status, stdout, stderr };
};

export const startIn = (folder: string, args: readonly string[]) =>
  spawn(process.execPath, [cli, ...args], { cwd: folder, env: environmentOf(folder) });
