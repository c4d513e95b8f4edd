import { build, type Plugin } from 'vite';
import { languageFields } from './language-fields.ts';
import { siteWords } from './site-words.ts';

const SUFFIX = '?bundled';

/**
 * Lets a page carry a script in itself: `import code from './x.ts?bundled'` gives the script, with
 * all that it imports, as one text.
 */
export function bundledScript(): Plugin {
  return {
    name: 'bundled-script',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(SUFFIX)) return;
      const result = await build({
        configFile: false,
        logLevel: 'warn',
        plugins: [languageFields(), siteWords()],
        build: {
          write: false,
          rolldownOptions: { input: id.slice(0, -SUFFIX.length), output: { format: 'iife' } },
        },
      });
      const chunks = 'output' in result ? result.output : [];
      const [chunk] = chunks;
      if (chunk?.type !== 'chunk') throw new Error(`${id} was not bundled.`);
      for (const module of chunk.moduleIds) this.addWatchFile(module);
      return `export default ${JSON.stringify(chunk.code.trim())};`;
    },
  };
}
