import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parseHTML } from 'linkedom';
import * as pagefind from 'pagefind';
import sirv from 'sirv';
import { basePath, outFolder } from '../settings.ts';
import { writeAnswerList } from './answer-list.ts';

/** The interfaces that Pagefind writes along with an index. Ours is in `client/search/`. */
const UNUSED = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
  'pagefind-worker.js',
];

/** Addresses of answers: `interviews/seitov-2025/connectivity/`. */
const ANSWER = /^interviews\/[^/]+\/[^/]+\/$/;

/**
 * Indexes the answer pages with Pagefind after they are built. Interviews in several languages
 * share one index, because a reader looks for words and not for a language. While editing, the
 * index of the last build is served.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const files = sirv(join(outFolder, 'pagefind'), { dev: true });
        server.middlewares.use(`${basePath}pagefind`, files);
      },
      'astro:build:done': async ({ dir, pages, logger }) => {
        const root = fileURLToPath(dir);
        const candidates = pages.filter(({ pathname }) => ANSWER.test(pathname));
        const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' });
        if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
        let answers = 0;
        for (const { pathname } of candidates) {
          const content = await readFile(join(root, pathname, 'index.html'), 'utf8');
          // A page that has moved stands at the address of an answer and holds none.
          if (!content.includes('data-pagefind-body')) continue;
          answers += 1;
          const added = await index.addHTMLFile({ url: `/${pathname}`, content: indexed(content) });
          fail(added.errors, `could not index ${pathname}`);
        }
        const outputPath = join(root, 'pagefind');
        fail((await index.writeFiles({ outputPath })).errors, 'could not write the index');
        await pagefind.close();
        await writeAnswerList(root);
        await Promise.all(UNUSED.map((name) => rm(join(outputPath, name), { force: true })));
        logger.info(`${answers} answers indexed.`);
      },
    },
  };
}

/** Pagefind leaves out what a `<label>` holds; in an answer these are words that have a note. */
function indexed(html: string): string {
  const { document } = parseHTML(html);
  for (const label of document.querySelectorAll('main label'))
    label.replaceWith(...label.childNodes);
  return document.toString();
}

function fail(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`Pagefind ${what}: ${errors.join('; ')}`);
}
