/** Keeps the compiled code of the command as it is once it has checked what the tests hold, so that little is compiled later. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { bundled } from './bundled.mjs';

const bundle = resolve('dist/command.js');
const { codePath, run } = await bundled({ entryPoints: ['src/platform/node/compiled.ts'] });
process.argv = [process.execPath, resolve('dist/cli.js'), 'check', 'samples', 'test/cases', '--format', 'json'];
const script = run(bundle);
process.on('exit', () => {
  process.exitCode = 0;
  writeFileSync(codePath(bundle), script.createCachedData());
});
