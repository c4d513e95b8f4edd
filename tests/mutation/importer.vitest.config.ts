import { defineConfig } from 'vitest/config';
import { QUICK } from './quick-tests.ts';

/** The unit tests of the importer, but for those that start processes or try thousands of texts. */
export default defineConfig({
  test: {
    include: [
      'tests/unit/import-*.test.ts',
      'tests/unit/{dates,desk-*,examples,frontmatter,removed}.test.ts',
    ],
    exclude: ['tests/unit/import-{command,dialogues,properties}.test.ts'],
    ...QUICK,
  },
});
