import type { Node } from '@takumi-rs/core';
import type { CardShape } from '../core/addresses/permalinks.ts';
import { type Card, drawing, headlineStyle, LONGEST, text } from './card-drawing.ts';
import { rendererWithFonts } from './card-fonts.ts';
import { type CardDesign, type CardLook, cardDesign } from './card-layouts.ts';
import { shorten } from './metadata.ts';

const renderer = await rendererWithFonts();

/**
 * Draws a picture of a page for those who share it. The same card gives the same bytes.
 *
 * @param card texts of any length without markup, in Latin, Cyrillic or Greek letters
 * @param look what all cards of the site have in common
 * @returns a PNG of the size of its shape
 */
export async function renderCard(
  card: Card,
  shape: CardShape,
  look: CardLook,
): Promise<Uint8Array<ArrayBuffer>> {
  const design = cardDesign(shape, look);
  const { size, ...fitting } = await fitted(card, design);
  const { width, height } = design;
  return renderer.render(drawing(fitting, size, design, height), { width, height });
}

/** A card as it is shown: in the largest size at which all of it fits, or else shortened. */
export async function fitted(card: Card, design: CardDesign): Promise<Card & { size: number }> {
  const short = {
    kicker: shorten(card.kicker, LONGEST.kicker),
    headline: shorten(card.headline, LONGEST.headline),
    byline: shorten(card.byline, LONGEST.byline),
    site: shorten(card.site, LONGEST.site),
  };
  const size = await headlineSize(short, design);
  if (size !== undefined) return { ...short, size };
  const smallest = Math.min(...design.sizes);
  const headline = await shortenedHeadline(short, smallest, design);
  return { ...short, headline, size: smallest };
}

/** The largest size at which all fits, or one not much smaller at which no word is broken. */
async function headlineSize(card: Card, design: CardDesign): Promise<number | undefined> {
  const room = design.width - 2 * design.side;
  let fitting: number | undefined;
  for (const size of design.sizes) {
    if (fitting && size < fitting * 0.6) break;
    if (!(await fits(card, size, design))) continue;
    if ((await widestWord(card.headline, size)) <= room) return size;
    fitting ??= size;
  }
  return fitting;
}

/** As much of the headline as fits at a size, found by halving. */
async function shortenedHeadline(card: Card, size: number, design: CardDesign): Promise<string> {
  let [fitting, tooLong] = [1, card.headline.length];
  while (tooLong - fitting > 1) {
    const middle = Math.floor((fitting + tooLong) / 2);
    const headline = shorten(card.headline, middle);
    if (await fits({ ...card, headline }, size, design)) fitting = middle;
    else tooLong = middle;
  }
  return shorten(card.headline, fitting);
}

async function fits(card: Card, size: number, design: CardDesign): Promise<boolean> {
  const { height } = await renderer.measure(drawing(card, size, design), { width: design.width });
  return height <= design.height;
}

async function widestWord(headline: string, size: number): Promise<number> {
  const words = text(headline.replace(/\s+/g, '\n'), { ...headlineStyle(size), whiteSpace: 'pre' });
  const row: Node = { type: 'container', style: { display: 'flex' }, children: [words] };
  const { children } = await renderer.measure(row, { width: 100 * size * headline.length });
  return Math.max(...children.map(({ width }) => width));
}
