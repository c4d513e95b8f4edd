import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { contentFolder } from '../settings.ts';
import { siteLibrary } from './site-library.ts';

const PREFIX = 'content:';

/**
 * Lets a page show a page of plain text: `import Content from 'content:about'`. What Astro renders
 * is the text that was read and checked, not the file again.
 */
export function contentPages(): Plugin {
  const folder = resolve(contentFolder, 'pages');
  return {
    name: 'content-pages',
    enforce: 'pre',
    resolveId: (source) =>
      source.startsWith(PREFIX) ? join(folder, `${source.slice(PREFIX.length)}.mdx`) : undefined,
    async load(id) {
      if (!id.startsWith(folder)) return undefined;
      const { pages } = await siteLibrary(this.environment);
      const page = pages.find((candidate) => id === join(folder, `${candidate.id}.mdx`));
      if (!page) throw new Error(`There is no ${id}.`);
      return page.mdx;
    },
  };
}
