import { defineConfig } from 'vitest/config';
import { QUICK } from './quick-tests.ts';

/** The unit tests of the check, but for those that try thousands of texts. */
export default defineConfig({
  test: {
    include: [
      'tests/unit/quotation-*.test.ts',
      'tests/unit/{check-words,examples,nobodys-words}.test.ts',
    ],
    exclude: ['tests/unit/*-properties.test.ts'],
    ...QUICK,
  },
});
