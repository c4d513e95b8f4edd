import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Plugin, Rolldown } from 'vite';
import project from '../../package.json' with { type: 'json' };
import { pathBelow } from '../core/addresses/base-path.ts';
import { escapedText } from '../core/text/html.ts';
import { basePath } from '../settings.ts';

/** The pages to which readers come for a tool, and the module with which the tool begins. */
const TOOLS = {
  'check/index.html': '/src/client/check/check.ts',
  'search/index.html': '/src/client/search/search.ts',
};

/** Where the search page names the files of the index, for `client/search/engine.ts`. */
const SEARCH = 'data-search-page';

/**
 * Names in the pages “Was it said?” and “Search” the files that their tool needs, so that these
 * come side by side, along with the page's own scripts. Otherwise each would be asked for only when
 * the one that names it has arrived, and a reader on a slow line would wait for all of them in turn.
 */
export function earlyFiles(): AstroIntegration {
  const chunks: Rolldown.OutputChunk[] = [];
  const workers: string[] = [];
  const noteScripts: Plugin = {
    name: 'note-scripts',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') chunks.push(file);
        else if (file.fileName.endsWith('.js')) workers.push(file.fileName);
      }
    },
  };
  return {
    name: 'early-files',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [noteScripts] } });
      },
      'astro:build:done': async ({ dir }) => {
        const files = (await indexFiles(new URL('pagefind/', dir))).join(' ');
        for (const [page, module] of Object.entries(TOOLS)) {
          const tool = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)));
          if (!tool) throw new Error(`No script of the site has ${module}.`);
          const file = new URL(page, dir);
          let html = await readFile(file, 'utf8');
          const own = scriptsIn(html);
          const later = [
            ...tool.dynamicImports,
            ...workers.filter((path) => tool.code.includes(basename(path))),
          ];
          const scripts = withImports([...own, tool.fileName, ...later], chunks);
          const links = scripts.filter((path) => !own.includes(path)).map(moduleLink);
          if (page.startsWith('search/')) {
            links.push(moduleLink(`pagefind/pagefind.js?v=${project.dependencies.pagefind}`));
            // Not as links: WebKit would load them twice.
            html = html.replace(SEARCH, `${SEARCH} data-index-files="${escapedText(files)}"`);
          }
          html = html.replace('</head>', `${links.join('')}</head>`);
          await writeFile(file, html);
        }
      },
    },
  };
}

/** The scripts that a page starts, by their paths on the site. */
function scriptsIn(html: string): string[] {
  return [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].flatMap(
    ([, address = '']) => pathBelow(basePath, address) ?? [],
  );
}

/** Scripts with those that they import at once. */
function withImports(names: readonly string[], chunks: readonly Rolldown.OutputChunk[]): string[] {
  const found = new Set(names);
  for (const name of found)
    for (const { fileName, imports } of chunks)
      if (fileName === name) for (const other of imports) found.add(other);
  return [...found];
}

/**
 * The files of Pagefind's index (1.6) that every search reads, by their paths in its folder. If the
 * words of all answers are in one file, it is among them; else a word decides which is needed.
 */
async function indexFiles(folder: URL): Promise<string[]> {
  const entry = JSON.parse(await readFile(new URL('pagefind-entry.json', folder), 'utf8'));
  const [language] = Object.values<PagefindLanguage>(entry.languages);
  if (!language) throw new Error('The index of the search has no answers.');
  const words = await readdir(new URL('index/', folder));
  return [
    `pagefind-entry.json?ts=${language.hash}`,
    `pagefind.${language.hash}.pf_meta`,
    `wasm.${language.wasm ?? 'unknown'}.pagefind`,
    ...(words.length === 1 ? [`index/${words[0]}`] : []),
  ];
}

/** What the entry of an index says of a language; ours has one (`search-index.ts`). */
interface PagefindLanguage {
  hash: string;
  wasm: string | null;
}

/** The same priority as images: what the page itself shows, such as its fonts, comes first. */
function moduleLink(path: string): string {
  return `<link rel="modulepreload" href="${escapedText(basePath + path)}" fetchpriority="low">`;
}
