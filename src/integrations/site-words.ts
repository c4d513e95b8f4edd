import type { Plugin } from 'vite';
import { siteLibrary } from './site-library.ts';

/** The modules of `catalogue/chosen/`, each the words of one part of the scripts. */
const CHOSEN = /\/src\/catalogue\/chosen\/([a-z-]+)\.ts$/;

/**
 * Puts the words of the site's language in the place of the English ones, so that a script has
 * those of one language, and only the part of them that it says.
 */
export function siteWords(): Plugin {
  return {
    name: 'site-words',
    async load(id) {
      const [, part] = CHOSEN.exec(id) ?? [];
      if (!part) return;
      const { site } = await siteLibrary();
      const words = `../${site.languages[0].toLowerCase()}/${part}.ts`;
      return `export * from ${JSON.stringify(words)};`;
    },
  };
}
