import type { Plugin } from 'vite';

/** The modules of `languages/fields/`, each a field of all languages. */
const FIELD = /\/src\/languages\/fields\/[a-z-]+\.ts$/;

/**
 * Puts the values of a field of the languages in the place of its module. Otherwise a script that
 * uses one field would have those of all others that some script uses, because a bundler never
 * parts the file of a language between two chunks.
 */
export function languageFields(): Plugin {
  return {
    name: 'language-fields',
    apply: 'build',
    async load(id) {
      if (!FIELD.test(id)) return;
      const values: Record<string, unknown> = await import(id);
      return Object.entries(values)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
    },
  };
}
