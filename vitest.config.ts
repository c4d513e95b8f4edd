import { defineConfig } from 'vitest/config';
import { REPORTS } from './tests/helpers/figures.ts';

/** Unit tests run plain TypeScript; build tests run whole builds of small sites, and may wait. */
export default defineConfig({
  test: {
    allowOnly: !process.env.CI,
    // The second is read by `npm run report`.
    reporters: ['default', ['json', { outputFile: `${REPORTS}/vitest.json` }]],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          testTimeout: 15_000,
          hookTimeout: 15_000,
        },
      },
      {
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
