import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { openLibrary } from '../library/library.ts';
import { buildId } from './build-id.ts';
import { contentPages } from './content-pages.ts';
import { followContent } from './follow-content.ts';
import { sharedModule } from './shared-module.ts';

const LIBRARY = fileURLToPath(new URL('../library/library.ts', import.meta.url));

/**
 * Gives the pages what the process has read. A build with an error in the content stops before it
 * begins; the development server shows the report in place of each page until the error is fixed.
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
      'astro:server:setup': ({ server, logger }) => followContent(server, LIBRARY, logger),
    },
  };
}
