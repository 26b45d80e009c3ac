// Runs the grammar tests and prints what failed. An argument names the extensions folder of a VS Code to test against.

import { bases, registry } from '../test/grammar/bases.mjs';
import { assertions, longLines, ordinary } from '../test/grammar/cases.mjs';

// The registry warns of every fenced language whose grammar is not loaded; none is needed here.
console.warn = () => {};

let passed = 0;
let failed = 0;

for (const base of bases(process.argv[2])) {
  const bare = registry(base, false);
  const injected = registry(base, true);
  for (const run of [assertions(injected), ordinary(bare, injected), longLines(injected)]) {
    for await (const { title, failures } of run) {
      if (failures.length === 0) passed += 1;
      else report(`${base.title}: ${title}`, failures);
    }
  }
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function report(title, failures) {
  failed += 1;
  console.log(title);
  for (const failure of failures) console.log(`  ${failure}`);
}
