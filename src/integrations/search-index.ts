import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import project from '../../package.json' with { type: 'json' };
import { catalogueOf } from '../catalogue/index.ts';
import type { Library } from '../library/library.ts';
import { contentType, OPAQUE } from '../outputs/content-types.ts';
import { recordDocument, type SearchRecord, searchRecords } from '../outputs/search-records.ts';
import { basePath } from '../settings.ts';
import { answerLists, type IndexFile } from './answer-list.ts';
import { cachedIndex, type IndexedPage } from './index-cache.ts';
import { siteLibrary } from './site-library.ts';

/** The interfaces that Pagefind makes along with an index. Ours is in `client/search/`. */
const UNUSED = /^(pagefind-(modular-|component-)?ui\.(js|css)|pagefind-(highlight|worker)\.js)$/;

/**
 * Indexes the answers with Pagefind, from the records that are made of them. Interviews in several
 * languages share one index, because a reader looks for words and not for a language. A build takes
 * the index of the build before if no answer has changed. While editing, it is made on the first
 * request, and again when the content has changed.
 */
export function searchIndex(): AstroIntegration {
  let cache: string | undefined;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const define = { __PAGEFIND_VERSION__: JSON.stringify(project.dependencies.pagefind) };
        updateConfig({ vite: { define } });
      },
      'astro:config:done': ({ config }) => {
        cache = join(fileURLToPath(config.cacheDir), 'search-index');
      },
      'astro:server:setup': ({ server }) => {
        const indexes = new WeakMap<Library, Promise<ReadonlyMap<string, Uint8Array>>>();
        server.middlewares.use(async (request, response, next) => {
          const { pathname } = new URL(request.url ?? '', 'http://localhost');
          const path = pathname.slice(basePath.length);
          if (!/^(pagefind\/|search\/answers\/)/.test(path)) return next();
          try {
            const library = await siteLibrary(server.environments.ssr);
            const index = indexes.get(library) ?? indexFiles(library);
            indexes.set(library, index);
            const file = (await index).get(path);
            if (!file) return next();
            response.setHeader('Content-Type', contentType(path) ?? OPAQUE);
            response.end(file);
          } catch (error) {
            next(error);
          }
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const library = await siteLibrary();
        for (const [path, content] of await indexFiles(library, cache)) {
          const file = join(fileURLToPath(dir), path);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, content);
        }
        logger.info(`${recordsOf(library).length} answers indexed.`);
      },
    },
  };
}

/**
 * All that the search needs of an archive: paths on the site, with the bytes of their files.
 *
 * @param cache a folder that keeps the index; without one it is made
 */
async function indexFiles(
  library: Library,
  cache?: string,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const records = recordsOf(library);
  const files = await pagefindFiles(records, cache);
  const lists = await answerLists(files, records);
  return new Map([
    ...files.map(({ path, content }) => [`pagefind/${path}`, content] as const),
    ...[...lists].map(
      ([path, list]) => [path, new TextEncoder().encode(JSON.stringify(list))] as const,
    ),
  ]);
}

function recordsOf({ interviews, site }: Library): SearchRecord[] {
  const words = catalogueOf(site);
  return interviews.flatMap((interview) => searchRecords(interview, words));
}

/**
 * The files of an index of records. Those of Pagefind's own interfaces are left out.
 *
 * @param cache a folder that keeps them; without one they are made
 */
export async function pagefindFiles(
  records: readonly SearchRecord[],
  cache?: string,
): Promise<IndexFile[]> {
  const pages = records.map((record) => ({
    url: `/${record.path}`,
    content: recordDocument(record),
  }));
  return cache === undefined ? madeIndex(pages) : cachedIndex(pages, cache, madeIndex);
}

async function madeIndex(pages: readonly IndexedPage[]): Promise<IndexFile[]> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    for (const page of pages)
      check((await index.addHTMLFile(page)).errors, `could not index ${page.url}`);
    const written = await index.getFiles();
    check(written.errors, 'could not make the index');
    return written.files.filter(({ path }) => !UNUSED.test(path));
  } finally {
    await index.deleteIndex();
    await pagefind.close();
  }
}

function check(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`Pagefind ${what}: ${errors.join('; ')}`);
}
