import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { renderReport } from '../checks/report.ts';
import { closeLibrary, openLibrary } from '../library/library.ts';
import { contentFolder } from '../settings.ts';
import { buildId } from './build-id.ts';
import { contentPages } from './content-pages.ts';
import { sharedModule } from './shared-module.ts';

const LIBRARY = fileURLToPath(new URL('../library/library.ts', import.meta.url));

/**
 * Gives the pages what the process has read. A build with an error in the content stops before it
 * begins; the development server shows the report in place of the page, until the error is fixed.
 */
export function content(): AstroIntegration {
  return {
    name: 'content',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        const digest = command === 'build' ? (await openLibrary()).digest : '';
        updateConfig({
          vite: {
            plugins: [contentPages(), sharedModule(LIBRARY)],
            define: { __BUILD_ID__: JSON.stringify(buildId(['src', 'package-lock.json'], digest)) },
          },
        });
      },
      'astro:server:setup': ({ server, logger }) => {
        const folder = resolve(contentFolder) + sep;
        server.watcher.add(folder);
        server.watcher.on('all', async (_event, path) => {
          if (!resolve(path).startsWith(folder)) return;
          closeLibrary();
          showAgain(server);
          try {
            const { warnings } = await openLibrary();
            if (warnings.length > 0) logger.warn(`\n${renderReport(warnings)}`);
            else logger.info('Content reloaded.');
          } catch (error) {
            logger.error(error instanceof Error ? error.message : String(error));
          }
        });
      },
    },
  };
}

/** The pages have a library of their own in the development server: they get it anew. */
function showAgain(server: ViteDevServer): void {
  const { ssr, client } = server.environments;
  for (const module of ssr?.moduleGraph.getModulesByFile(LIBRARY) ?? [])
    ssr?.moduleGraph.invalidateModule(module);
  // The event that Astro sends itself when a collection has changed: the list of pages is old.
  ssr?.hot.send('astro:content-changed', {});
  client.hot.send({ type: 'full-reload' });
}
