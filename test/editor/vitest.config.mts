import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/editor/screen/*.test.ts'],
    // Each file starts a VS Code of its own; two at once only slow each other down.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A click that a busy machine draws too late is no fault of the product; what fails twice is.
    retry: 1,
    expect: { poll: { timeout: 15_000 } },
  },
});
