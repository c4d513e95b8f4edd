import { resolve, sep } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import type { Connect, ViteDevServer } from 'vite';
import { ContentError } from '../archive/content-error.ts';
import { renderReport } from '../checks/report.ts';
import { closeLibrary, openLibrary } from '../library/library.ts';
import { escapedText } from '../outputs/html.ts';
import { contentFolder } from '../settings.ts';

/** Editors write a file in several steps, and several files at once. */
const SETTLED_MS = 100;

/**
 * Keeps a development server up to date with the content: pages follow each change, and while the
 * content has an error, its report is shown in their place.
 *
 * @param library path of the module that the pages open the library with
 */
export function followContent(
  server: ViteDevServer,
  library: string,
  logger: AstroIntegrationLogger,
): void {
  const folder = resolve(contentFolder) + sep;
  let settled: NodeJS.Timeout | undefined;
  server.watcher.add(folder);
  server.watcher.on('all', (_event, path) => {
    if (!resolve(path).startsWith(folder)) return;
    clearTimeout(settled);
    settled = setTimeout(async () => {
      closeLibrary();
      await report(logger);
      showAgain(server, library);
    }, SETTLED_MS);
  });
  server.middlewares.use(reportInPlaceOfPages);
  void report(logger);
}

async function report(logger: AstroIntegrationLogger): Promise<void> {
  try {
    const { interviews, warnings } = await openLibrary();
    if (warnings.length > 0) logger.warn(`\n${renderReport(warnings)}`);
    logger.info(`Read and checked. Interviews: ${interviews.length}.`);
  } catch (error) {
    logger.error(error instanceof Error ? error.message : String(error));
  }
}

const reportInPlaceOfPages: Connect.NextHandleFunction = async (request, response, next) => {
  if (!request.headers.accept?.includes('text/html')) return next();
  try {
    await openLibrary();
    next();
  } catch (error) {
    if (!(error instanceof ContentError)) return next(error);
    response.statusCode = 500;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    // Vite's script loads the page again when the error is fixed.
    response.end(
      `<!doctype html><title>Errors in the content</title><script type="module" src="/@vite/client"></script><pre>${escapedText(error.message)}</pre>`,
    );
  }
};

/** The pages have a library of their own in the development server: they get it anew. */
function showAgain({ environments: { ssr, client } }: ViteDevServer, library: string): void {
  for (const module of ssr?.moduleGraph.getModulesByFile(library) ?? [])
    ssr?.moduleGraph.invalidateModule(module);
  // The event that Astro sends itself when a collection has changed: the list of pages is old.
  ssr?.hot.send('astro:content-changed', {});
  client.hot.send({ type: 'full-reload' });
}
