import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readArchive } from '../archive/read-archive.ts';
import { cardPath } from '../core/addresses/permalinks.ts';
import { siteCards } from '../outputs/cards.ts';
import { contentFolder } from '../settings.ts';
import { site } from '../site.ts';

/** Pictures are the same for every site that is built of this code, so they share the folder. */
const CACHE = '.cache/cards';

/** Puts the pictures that stand for the pages beside them. Only those that changed are drawn. */
export function cards(): AstroIntegration {
  return {
    name: 'cards',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        // Only here, because it loads all the fonts.
        const { cachedCard } = await import('../outputs/card-cache.ts');
        const { interviews } = await readArchive(contentFolder);
        let drawn = 0;
        const all = siteCards(interviews, site);
        for (const { path, card } of all) {
          const { png, isNew } = await cachedCard(card, CACHE);
          const file = join(fileURLToPath(dir), cardPath(path));
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, png);
          drawn += Number(isNew);
        }
        logger.info(`${drawn} rendered, ${all.length - drawn} reused.`);
      },
    },
  };
}
