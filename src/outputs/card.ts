import type { MeasuredNode, Node } from '@takumi-rs/core';
import type { CardShape } from '../core/addresses/permalinks.ts';
import {
  type Card,
  drawing,
  HEADLINE,
  headlineStyle,
  headlineText,
  LONGEST,
  text,
} from './card-drawing.ts';
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

/**
 * The largest size at which all fits, or one not much smaller at which no word is broken. Only the
 * headline is measured in several sizes: the other texts are always as high.
 */
async function headlineSize(card: Card, design: CardDesign): Promise<number | undefined> {
  const room = design.width - 2 * design.side;
  const high = design.height - (await heightBesideHeadline(card, design));
  let fitting: number | undefined;
  for (const size of design.sizes) {
    if (fitting && size < fitting * 0.6) break;
    const headline = await renderer.measure(headlineText(card.headline, size), { width: room });
    if (headline.height > high) continue;
    if (isUnbroken(headline) || (await widestWord(card.headline, size)) <= room) return size;
    fitting ??= size;
  }
  return fitting;
}

/** How much of the height of a card is not its headline’s. */
async function heightBesideHeadline(card: Card, design: CardDesign): Promise<number> {
  const [size = 0] = design.sizes;
  const { width } = design;
  const { height, children } = await renderer.measure(drawing(card, size, design), { width });
  const box = children[HEADLINE];
  if (!box) throw new Error('A card has no headline.');
  return height - box.height;
}

/** Whether each line but the last ends between two words. Where fonts change within one, who knows. */
function isUnbroken({ children }: MeasuredNode): boolean {
  const runs = children.flatMap((child) => child.runs);
  return runs.length > 0 && runs.slice(0, -1).every(({ text }) => /\s$/.test(text));
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
