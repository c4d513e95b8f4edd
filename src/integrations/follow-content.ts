import { resolve, sep } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import type { Connect, ViteDevServer } from 'vite';
import { renderReport } from '../checks/report.ts';
import { escapedText } from '../core/text/html.ts';
import { contentFolder } from '../settings.ts';
import { SITE_LIBRARY, siteLibrary } from './site-library.ts';

/** Editors write a file in several steps, and several files at once. */
const SETTLED_MS = 100;

/**
 * Keeps a development server up to date with the content: pages follow each change, and while the
 * content has an error, its report is shown in their place.
 */
export function followContent(server: ViteDevServer, logger: AstroIntegrationLogger): void {
  const folder = resolve(contentFolder) + sep;
  const changed = new Set<string>();
  let settled: NodeJS.Timeout | undefined;
  server.watcher.add(folder);
  server.watcher.on('all', (_event, path) => {
    if (!resolve(path).startsWith(folder)) return;
    changed.add(resolve(path));
    clearTimeout(settled);
    settled = setTimeout(async () => {
      readAgain(server, changed);
      changed.clear();
      await report(server, logger);
      server.environments.client.hot.send({ type: 'full-reload' });
    }, SETTLED_MS);
  });
  server.middlewares.use(reportInPlaceOfPages(server));
  void report(server, logger);
}

/** Pages get another library, and what they show of the changed files themselves. */
function readAgain({ environments: { ssr } }: ViteDevServer, changed: ReadonlySet<string>): void {
  for (const file of [SITE_LIBRARY, ...changed])
    for (const module of ssr.moduleGraph.getModulesByFile(file) ?? [])
      ssr.moduleGraph.invalidateModule(module);
  // The event that Astro sends itself when a collection has changed: the list of pages is old.
  ssr.hot.send('astro:content-changed', {});
}

async function report({ environments }: ViteDevServer, logger: AstroIntegrationLogger) {
  try {
    const { interviews, warnings } = await siteLibrary(environments.ssr);
    if (warnings.length > 0) logger.warn(`\n${renderReport(warnings)}`);
    logger.info(`Read and checked. Interviews: ${interviews.length}.`);
  } catch (error) {
    logger.error(error instanceof Error ? error.message : String(error));
  }
}

function reportInPlaceOfPages({ environments }: ViteDevServer): Connect.NextHandleFunction {
  return async (request, response, next) => {
    if (!request.headers.accept?.includes('text/html')) return next();
    try {
      await siteLibrary(environments.ssr);
      next();
    } catch (error) {
      // The pages' own ContentError: another class than that of this process.
      if (!(error instanceof Error && error.name === 'ContentError')) return next(error);
      response.statusCode = 500;
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      // Vite's script loads the page again when the error is fixed.
      response.end(
        `<!doctype html><title>Errors in the content</title><script type="module" src="/@vite/client"></script><pre>${escapedText(error.message)}</pre>`,
      );
    }
  };
}
