// How long the extension takes to wake, where nothing has woken it yet.

import assert from 'node:assert/strict';
import Module from 'node:module';
import { note, runTests, test } from '../support/harness';
import { agentAuthor } from '../support/workspace';

interface Entry {
  readonly activate: (context: unknown) => unknown;
}

/** Node's own way to a module, which VS Code takes for extensions too. */
const loader: { _load: (request: string, ...rest: readonly unknown[]) => unknown } = Object(Module);

/** Times the reading of the extension's code and its `activate()`, each by itself. */
const watched = (main: string): { readonly times: Record<'reading' | 'activate', number> } => {
  const times = { reading: Number.NaN, activate: Number.NaN };
  const load = loader._load;
  loader._load = (request, ...rest) => {
    if (!request.endsWith(main)) return load(request, ...rest);
    const started = performance.now();
    const entry = load(request, ...rest) as Entry;
    times.reading = performance.now() - started;
    return { ...entry, activate: (context: unknown) => timed(() => entry.activate(context), times) };
  };
  return { times };
};

const timed = (activate: () => unknown, times: { activate: number }): unknown => {
  const started = performance.now();
  const result = activate();
  times.activate = performance.now() - started;
  return result;
};

test('Agent Author wakes when it is asked to', async () => {
  const extension = agentAuthor();
  assert.equal(extension.isActive, false);
  const { times } = watched('extension.js');
  await extension.activate();
  assert.ok(times.activate > 0);
  note(`reading took ${times.reading.toFixed(1)} ms, activate() took ${times.activate.toFixed(1)} ms`);
});

// biome-ignore lint/suspicious/noExportsInTest: VS Code calls `run`.
export async function run(): Promise<void> {
  await runTests();
}
