// Two kinds of test: `rules` run in Node on the real code, `browser` drive the built game in a real browser (test/browser/served-game.ts).

import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    reporters: ['default', './test/plain-summary.ts'],
    projects: [
      {
        test: {
          name: 'rules',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**'],
          testTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/build-and-serve.ts'],
          // One browser at a time, after the rules: what is seen depends on the frame rate, and that on the other cores.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
