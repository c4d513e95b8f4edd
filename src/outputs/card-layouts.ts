import type { CardShape } from '../core/addresses/permalinks.ts';
import type { Palette } from '../styles/colours.ts';

/** How a card is laid out; lengths are px. */
export interface CardLayout {
  width: number;
  height: number;
  /** The margins. */
  top: number;
  side: number;
  bottom: number;
  /** Headline sizes: the largest that fits is taken. */
  sizes: readonly number[];
  /** How much larger all other texts are than on the wide card. */
  scale: number;
}

/** What all cards of a site have in common. */
export interface CardLook {
  colours: Palette;
}

/** All that decides how a card is drawn, besides its texts. */
export type CardDesign = CardLayout & CardLook;

/** The last size holds some 1,000 characters on the wide card. */
const SIZES = [88, 82, 76, 70, 64, 60, 56, 52, 48, 45, 42, 39, 36, 33, 30, 27, 24];
const LARGE_SIZES = [132, 122, 112, 104, 96, ...SIZES];

/**
 * The wide card has the size that link previews expect (Open Graph's usual 1.91 to 1). The others
 * are posted as pictures and seen on phones, so their texts are larger; of the tall one, apps cover
 * about a seventh at the top and a fifth at the bottom with controls of their own.
 */
export const CARD_LAYOUTS: Record<CardShape, CardLayout> = {
  wide: { width: 1200, height: 630, top: 68, side: 80, bottom: 56, sizes: SIZES, scale: 1 },
  square: {
    ...{ width: 1080, height: 1080, top: 88, side: 84, bottom: 76 },
    ...{ sizes: LARGE_SIZES, scale: 1.3 },
  },
  tall: {
    ...{ width: 1080, height: 1920, top: 280, side: 84, bottom: 400 },
    ...{ sizes: LARGE_SIZES, scale: 1.4 },
  },
};

/** How cards of a shape are drawn on a site. */
export function cardDesign(shape: CardShape, look: CardLook): CardDesign {
  return { ...CARD_LAYOUTS[shape], ...look };
}
