import { CARD_CHARACTERS } from './card-characters.ts';

const RANGES = CARD_CHARACTERS.split(', ').map((range) => {
  const [from = 0, to = from] = range
    .slice('U+'.length)
    .split('-')
    .map((digits) => Number.parseInt(digits, 16));
  return { from, to };
});

/** What needs no glyph: spaces, controls and marks of direction. */
const UNSEEN = /[\p{Z}\p{C}]/u;

/**
 * The characters of a text for which no font of the cards has a glyph, each once. A renderer would
 * draw crossed boxes in their place.
 *
 * @param text of any normal form: cards compose letters and marks (NFC)
 */
export function missingOnCards(text: string): string[] {
  const characters = new Set(text.normalize('NFC'));
  return [...characters].filter((character) => !UNSEEN.test(character) && !hasGlyph(character));
}

function hasGlyph(character: string): boolean {
  const point = character.codePointAt(0) as number;
  return RANGES.some(({ from, to }) => from <= point && point <= to);
}
