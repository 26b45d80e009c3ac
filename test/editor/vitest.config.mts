import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/editor/screen/*.test.ts'],
    // Each file starts a VS Code of its own; two at once only slow each other down.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A test waits for what the screen shows, never for a while. Two faults were seen once each on a busy machine and never
    // again: a row that was clicked and not followed, and a click that was lost. What fails three times is a fault.
    retry: 2,
    expect: { poll: { timeout: 15_000 } },
  },
});
