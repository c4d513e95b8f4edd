import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CardShape } from '../core/addresses/permalinks.ts';
import { type Card, cardDigest } from './card-drawing.ts';
import type { CardLook } from './card-layouts.ts';
import { noteUse } from './kept-files.ts';

/** A card's picture, and whether it had to be drawn. */
export interface CachedCard {
  png: Uint8Array<ArrayBuffer>;
  isNew: boolean;
}

/**
 * Takes a card's picture from a folder, or draws it and stores it there. Several builds may use
 * the folder at the same time: a picture appears in it whole or not at all.
 *
 * @param card what the picture says
 * @param shape how it is laid out
 * @param look what all cards of the site have in common
 * @param folder is made if it does not exist
 */
export async function cachedCard(
  card: Card,
  shape: CardShape,
  look: CardLook,
  folder: string,
): Promise<CachedCard> {
  const file = join(folder, `${cardDigest(card, shape, look)}.png`);
  const cached = await readFile(file).catch(() => undefined);
  if (cached) {
    noteUse(file);
    return { png: cached, isNew: false };
  }
  // Only now, because it loads all the fonts.
  const { renderCard } = await import('./card.ts');
  const png = await renderCard(card, shape, look);
  await mkdir(folder, { recursive: true });
  const unfinished = join(folder, randomUUID());
  await writeFile(unfinished, png);
  await rename(unfinished, file);
  return { png, isNew: true };
}
