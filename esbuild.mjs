/** Builds everything that ships: one table of outputs. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/**
 * gray-matter can evaluate `---js` frontmatter as code. We never let it read, and this takes the code away as well: its
 * table of engines is replaced by one that knows YAML only, which the callers then replace by the `yaml` package.
 */
const withoutEvaluation = {
  name: 'without-evaluation',
  setup: ({ onLoad }) => {
    onLoad({ filter: /gray-matter[\\/]lib[\\/]engines\.js$/ }, () => ({
      contents:
        'const refuse = () => { throw new Error("no engine"); }; module.exports = { yaml: { parse: refuse, stringify: refuse } };',
    }));
  },
};

const common = {
  bundle: true,
  minify: true,
  sourcemap: false,
  target: 'node20',
  logLevel: 'warning',
  legalComments: 'none',
  mainFields: ['module', 'main'],
  define: { AGENT_AUTHOR_VERSION: JSON.stringify(version) },
  plugins: [withoutEvaluation],
};

const node = { ...common, platform: 'node', format: 'cjs' };
/** Started from a script, in which a bundle cannot be asked for by `import()`. */
const command = { ...node, supported: { 'dynamic-import': false } };
const page = { ...common, platform: 'browser', format: 'iife', target: 'es2022' };

const outputs = [
  { ...node, entryPoints: ['src/platform/node/extension.ts'], outfile: 'dist/extension.js', external: ['vscode'] },
  { ...node, entryPoints: ['src/platform/node/server.ts'], outfile: 'dist/server.js' },
  { ...node, entryPoints: ['src/platform/node/cli.ts'], outfile: 'dist/cli.js' },
  { ...command, entryPoints: ['src/platform/node/command.ts'], outfile: 'dist/command.js', external: ['./server.js'] },
  { ...page, entryPoints: ['src/webview/preview/main.ts'], outfile: 'dist/preview.js' },
  { ...page, entryPoints: ['src/webview/preview/preview.css'], outfile: 'dist/preview.css' },
];

rmSync('dist', { recursive: true, force: true });
await Promise.all(outputs.map((output) => build(output)));
const { status } = spawnSync(process.execPath, ['scripts/keepCode.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] });
process.exitCode = status ?? 1;
