import { defineConfig } from 'vitest/config';

/** Texts of a million characters, thousands of random edits, every real file: these take their seconds. */
const long = [
  'test/core/{hostile,mutated}.test.ts',
  'test/core/workspace/promise.test.ts',
  'test/conformance/fix.test.ts',
];

export default defineConfig({
  test: {
    passWithNoTests: false,
    projects: [
      {
        test: {
          name: 'unit',
          // Every file imports the whole core, which is free of state: to read it once takes a third of the time.
          isolate: false,
          include: ['test/**/*.test.ts'],
          // Long enough for a busy machine: how fast something is, is measured elsewhere.
          testTimeout: 30_000,
          exclude: ['test/editor/**', 'test/built/**', 'test/**/*.browser.test.ts', ...long],
        },
      },
      { test: { name: 'hostile', include: long } },
      /** What ships, as processes: needs `npm run build` first. */
      { test: { name: 'built', include: ['test/built/**/*.test.ts'], testTimeout: 60_000 } },
      /** The preview page in a real browser: needs the build as well. */
      { test: { name: 'browser', include: ['test/**/*.browser.test.ts'], testTimeout: 120_000, hookTimeout: 180_000 } },
    ],
  },
});
