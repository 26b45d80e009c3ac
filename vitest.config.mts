import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    passWithNoTests: false,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [
            'test/editor/**',
            'test/built/**',
            'test/**/*.browser.test.ts',
            'test/core/{hostile,mutated}.test.ts',
          ],
        },
      },
      /** Texts of a million characters, which take their seconds. */
      { test: { name: 'hostile', include: ['test/core/{hostile,mutated}.test.ts'] } },
      /** What ships, as processes: needs `npm run build` first. */
      { test: { name: 'built', include: ['test/built/**/*.test.ts'], testTimeout: 60_000 } },
      /** The preview page in a real browser: needs the build as well. */
      { test: { name: 'browser', include: ['test/**/*.browser.test.ts'], testTimeout: 120_000, hookTimeout: 180_000 } },
    ],
  },
});
