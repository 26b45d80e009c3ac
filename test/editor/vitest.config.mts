import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/editor/screen/*.test.ts'],
    // Each file starts a VS Code of its own; two at once only slow each other down.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Nothing is tried twice: a test waits for what the screen shows, and never for a while.
    retry: 0,
    expect: { poll: { timeout: 15_000 } },
  },
});
