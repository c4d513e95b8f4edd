import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { REPORTS } from './tests/helpers/figures.ts';

/** The part of `npm test` that this is; unset where somebody runs Vitest directly. */
const part = process.env.TEST_PART;

/** Unit tests run plain TypeScript; build tests look at built sites or build some, and may wait. */
export default defineConfig({
  test: {
    allowOnly: !process.env.CI,
    // With the other caches: in node_modules is what is installed, whose size a test measures.
    fsModuleCachePath: '.cache/vitest',
    // Vitest leaves one core to itself: of two, one would be idle.
    maxWorkers: availableParallelism(),
    reporters: part
      ? [
          'minimal',
          './tests/run/vitest-progress.ts',
          ['json', { outputFile: `${REPORTS}/${part}.json` }],
        ]
      : ['default'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          // No module keeps a state, so that the files can share what is loaded.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          globalSetup: ['tests/build/setup.ts'],
          testTimeout: 180_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
