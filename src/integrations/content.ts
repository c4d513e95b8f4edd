import type { AstroIntegration } from 'astro';
import { buildId } from './build-id.ts';
import { contentPages } from './content-pages.ts';
import { followContent } from './follow-content.ts';
import { sharedModule } from './shared-module.ts';
import { SITE_LIBRARY, siteLibrary } from './site-library.ts';

/**
 * Gives the pages what the process has read. A build with an error in the content stops before it
 * begins; the development server shows the report in place of each page until the error is fixed.
 */
export function content(): AstroIntegration {
  return {
    name: 'content',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        const digest = command === 'build' ? (await siteLibrary()).digest : '';
        updateConfig({
          vite: {
            plugins: [contentPages(), sharedModule(SITE_LIBRARY)],
            define: { __BUILD_ID__: JSON.stringify(buildId(['src', 'package-lock.json'], digest)) },
          },
        });
      },
      'astro:server:setup': ({ server, logger }) => followContent(server, logger),
    },
  };
}
