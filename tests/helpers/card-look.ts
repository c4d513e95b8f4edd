import type { CardLook } from '../../src/outputs/card-layouts.ts';
import { GIVEN_COLOURS, paletteOf } from '../../src/styles/colours.ts';

/** The look of cards of a site that sets no colours. */
export const LOOK: CardLook = { colours: paletteOf('light', GIVEN_COLOURS.light) };
