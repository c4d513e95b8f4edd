import { defineConfig } from 'vitest/config';
import { QUICK } from './quick-tests.ts';

/**
 * The unit tests of the importer, but for those that start processes; of thousands of generated
 * conversations, a hundred.
 */
export default defineConfig({
  test: {
    include: [
      'tests/unit/import-*.test.ts',
      'tests/unit/{dates,examples,frontmatter,removed}.test.ts',
    ],
    exclude: ['tests/unit/import-{command,properties,zip}.test.ts'],
    env: { GENERATED_TEXTS: '100' },
    ...QUICK,
  },
});
