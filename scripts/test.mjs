/** The whole test run, in the order in which a fault is found soonest. `npm test -- NAME...` runs only these steps. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const bin = (name) => join(root, 'node_modules/.bin', process.platform === 'win32' ? `${name}.cmd` : name);
const programs = ['core', 'features', 'protocol', 'server', 'client', 'webview', 'cli', 'platform/node'].map(
  (name) => `src/${name}`,
);

const steps = {
  format: ['Format and lint', bin('biome'), ['check', '.']],
  types: ['Types', bin('tsc'), ['-b', ...programs, 'test', 'test/editor', 'test/webview']],
  'dead-code': ['Dead code', bin('knip'), []],
  docs: ['Generated pages', process.execPath, ['scripts/docs.mjs', '--check']],
  unit: ['Unit tests', bin('vitest'), ['run', '--project', 'unit']],
  hostile: ['Hostile texts, random edits, every real file', bin('vitest'), ['run', '--project', 'hostile']],
  build: ['Build', process.execPath, ['esbuild.mjs']],
  package: ['Package', process.execPath, ['scripts/package.mjs']],
  built: ['Server over stdio and command line', bin('vitest'), ['run', '--project', 'built']],
  grammar: ['Grammar', process.execPath, ['scripts/testGrammar.mjs']],
  browser: ['Preview in a browser', bin('vitest'), ['run', '--project', 'browser']],
  editor: ['Inside a real VS Code', process.execPath, ['scripts/testEditor.mjs']],
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in steps));
if (unknown.length > 0) {
  console.error(`There is no step ${unknown.join(', ')}; name some of ${Object.keys(steps).join(', ')}.`);
  process.exit(2);
}

const results = Object.entries(steps)
  .filter(([name]) => asked.length === 0 || asked.includes(name))
  .map(([name, [title, command, args]]) => {
    console.log(`\n=== ${title}`);
    const started = performance.now();
    const { status, error } = spawnSync(command, args, {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (error) console.error(error.message);
    return { name, title, isGood: status === 0, seconds: (performance.now() - started) / 1000 };
  });

console.log('\n=== Summary');
for (const { title, isGood, seconds } of results)
  console.log(`${isGood ? 'ok    ' : 'FAILED'} ${title} (${seconds.toFixed(1)} s)`);

const shared = process.env['AGENT_AUTHOR_SHARED'] ?? join(root, '../shared');
if (!existsSync(join(shared, 'conformance/verdicts'))) {
  console.log(`
LEFT OUT: the recorded verdicts of the real program and the real agent files are not here, so the load model was
compared only with the project's own cases (test/cases). Put them beside the repository as ../shared, or name their
folder in AGENT_AUTHOR_SHARED.`);
}

const failed = results.filter(({ isGood }) => !isGood);
console.log(`\n${results.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
