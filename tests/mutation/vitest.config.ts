import { defineConfig } from 'vitest/config';
import { QUICK } from './quick-tests.ts';

/** The unit tests that are quick enough to be run again for each mutant. */
export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts'],
    exclude: [
      // They start processes, draw pictures, measure time, or try thousands of texts.
      'tests/unit/{browser,card*,citation,deploy,import-*,linear-time,map,quotes-command}.test.ts',
      'tests/unit/*-properties.test.ts',
      // They read the sources, which are not the project's own while a rule is changed.
      'tests/unit/{imports,packages}.test.ts',
    ],
    ...QUICK,
  },
});
