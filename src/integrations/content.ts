import type { AstroIntegration } from 'astro';
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
        if (command === 'build') await siteLibrary();
        updateConfig({ vite: { plugins: [contentPages(), sharedModule(SITE_LIBRARY)] } });
      },
      'astro:server:setup': ({ server, logger }) => followContent(server, logger),
    },
  };
}
