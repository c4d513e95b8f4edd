import type { Node } from '@takumi-rs/core';
import {
  type Card,
  drawing,
  HEIGHT,
  headlineStyle,
  LONGEST,
  SIDE,
  SIZES,
  text,
  WIDTH,
} from './card-drawing.ts';
import { rendererWithFonts } from './card-fonts.ts';
import { shorten } from './metadata.ts';

const renderer = await rendererWithFonts();

/**
 * Draws the picture that stands for a page where its link is shared. The same card gives the same
 * bytes.
 *
 * @param card texts of any length without markup, in Latin, Cyrillic or Greek letters
 * @returns a PNG of 1200 by 630 pixels
 */
export async function renderCard(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  const { size, ...fitting } = await fitted(card);
  return renderer.render(drawing(fitting, size, HEIGHT), { width: WIDTH, height: HEIGHT });
}

/** A card as it is shown: in the largest size at which all of it fits, or else shortened. */
export async function fitted(card: Card): Promise<Card & { size: number }> {
  const short = {
    kicker: shorten(card.kicker, LONGEST.kicker),
    headline: shorten(card.headline, LONGEST.headline),
    byline: shorten(card.byline, LONGEST.byline),
    site: shorten(card.site, LONGEST.site),
  };
  const size = await headlineSize(short);
  if (size !== undefined) return { ...short, size };
  const smallest = Math.min(...SIZES);
  return { ...short, headline: await shortenedHeadline(short, smallest), size: smallest };
}

/** The largest size at which all fits, or one not much smaller at which no word is broken. */
async function headlineSize(card: Card): Promise<number | undefined> {
  let fitting: number | undefined;
  for (const size of SIZES) {
    if (fitting && size < fitting * 0.6) break;
    if (!(await fits(card, size))) continue;
    if ((await widestWord(card.headline, size)) <= WIDTH - 2 * SIDE) return size;
    fitting ??= size;
  }
  return fitting;
}

/** As much of the headline as fits at a size, found by halving. */
async function shortenedHeadline(card: Card, size: number): Promise<string> {
  let [fitting, tooLong] = [1, card.headline.length];
  while (tooLong - fitting > 1) {
    const middle = Math.floor((fitting + tooLong) / 2);
    const headline = shorten(card.headline, middle);
    if (await fits({ ...card, headline }, size)) fitting = middle;
    else tooLong = middle;
  }
  return shorten(card.headline, fitting);
}

async function fits(card: Card, size: number): Promise<boolean> {
  const { height } = await renderer.measure(drawing(card, size), { width: WIDTH });
  return height <= HEIGHT;
}

async function widestWord(headline: string, size: number): Promise<number> {
  const words = text(headline.replace(/\s+/g, '\n'), { ...headlineStyle(size), whiteSpace: 'pre' });
  const row: Node = { type: 'container', style: { display: 'flex' }, children: [words] };
  const { children } = await renderer.measure(row, { width: 100 * WIDTH });
  return Math.max(...children.map(({ width }) => width));
}
