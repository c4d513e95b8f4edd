import { matchesGlob } from 'node:path/posix';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { budgets } from './src/integrations/budgets.ts';
import { bundledScript } from './src/integrations/bundled-script.ts';
import { content } from './src/integrations/content.ts';
import { earlyFiles } from './src/integrations/early-files.ts';
import { hostFiles } from './src/integrations/host-files.ts';
import { languageFields } from './src/integrations/language-fields.ts';
import { links } from './src/integrations/links.ts';
import { manifest } from './src/integrations/manifest.ts';
import { cacheFolderOf, pageCache } from './src/integrations/page-cache.ts';
import { sbom } from './src/integrations/sbom.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { shortPreload } from './src/integrations/short-preload.ts';
import { siteLibrary } from './src/integrations/site-library.ts';
import { siteWords } from './src/integrations/site-words.ts';
import { FRAMED } from './src/outputs/headers.ts';
import { basePath, outFolder, siteUrl } from './src/settings.ts';

const cacheDir = cacheFolderOf(outFolder);

export default defineConfig({
  site: siteUrl,
  base: basePath,
  // Each site that is built of this code (root, base path, fixtures) has a cache of its own.
  cacheDir,
  trailingSlash: 'always',
  // HTML's own white-space rules, rather than JSX's: a line break is a space.
  compressHTML: true,
  build: { format: 'directory' },
  prerenderConflictBehavior: 'error',
  markdown: { processor: satteri({ features: { smartPunctuation: false, gfm: false } }) },
  integrations: [
    mdx(),
    content(),
    pageCache(),
    sitemap({
      filter: (url) => !isFramed(url),
      serialize: async (item) => ((await hasMoved(item.url)) ? undefined : item),
    }),
    searchIndex(),
    earlyFiles(),
    hostFiles(),
    sbom(),
    links(),
    budgets(),
    manifest(),
  ],
  vite: {
    cacheDir: `${cacheDir}/vite`,
    plugins: [tailwindcss(), languageFields(), siteWords(), bundledScript(), shortPreload()],
    // The policy allows no inline script, so none may be inlined; nor may fonts, which would
    // weigh on every page.
    build: { assetsInlineLimit: 0, modulePreload: false },
    worker: {
      format: 'es',
      plugins: () => [languageFields(), siteWords()],
      rolldownOptions: { output: { entryFileNames: '_astro/[name].[hash].js' } },
    },
  },
});

/** Whether a page is there to be framed by other sites; search engines are sent to the answer. */
function isFramed(address) {
  return matchesGlob(new URL(address).pathname.slice(basePath.length), FRAMED);
}

/** Whether there is only the way to another page at an address. */
async function hasMoved(address) {
  const { moves } = await siteLibrary();
  return moves.some(({ from }) => new URL(basePath + from, siteUrl).href === address);
}
