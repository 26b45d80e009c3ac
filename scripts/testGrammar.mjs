// Runs the grammar tests and prints what failed. An argument names the extensions folder of a VS Code to test against.

import { bases, registry } from '../test/grammar/bases.mjs';
import { assertions, longLines, ordinary } from '../test/grammar/cases.mjs';

// The registry warns of every fenced language whose grammar is not loaded; none is needed here.
console.warn = () => {};

let passed = 0;
let failed = 0;

const all = bases(process.argv[2]);
for (const base of all) {
  const bare = registry(base, false);
  const injected = registry(base, true);
  await count(base, assertions(injected));
  await count(base, ordinary(bare, injected));
  // Our own patterns are what can be slow, and they are the same on every base.
  if (base === all.at(-1)) await count(base, longLines(injected));
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function count(base, tests) {
  for await (const { title, failures } of tests) {
    if (failures.length === 0) {
      passed += 1;
      continue;
    }
    failed += 1;
    console.log(`${base.title}: ${title}`);
    for (const failure of failures) console.log(`  ${failure}`);
  }
}
