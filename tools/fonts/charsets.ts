/** A group of characters that travel together in one file, and the part of the source it is in. */
export interface CharacterSet {
  /** The end of the file's name; empty for the set that every page loads. */
  suffix: string;
  /** Which of fontsource's files of the family has these characters. */
  source: 'latin' | 'latin-ext' | 'cyrillic' | 'cyrillic-ext';
  characters: string;
  /** The `unicode-range` to declare; made from the characters when it is absent. */
  range?: string;
  /** Kerning is dropped for letters that occur singly among letters of another file. */
  features: string[];
}

const WORDS = ['kern', 'liga'];
const LONE_LETTERS: string[] = [];

/**
 * English and Western European text, with the punctuation and signs of the interface. ʻ and ʼ
 * (Uzbek, Ukrainian transliterated) and dotless ı are here since fontsource's `latin` files have
 * them. The declared range is wider than the characters, so that it stays short: a browser that
 * misses a glyph goes on to the next font by itself.
 */
export const WESTERN: CharacterSet = {
  suffix: '',
  source: 'latin',
  characters:
    `${between(0x20, 0x7e)}\u00a0¡£§©«°¶·»¿×` +
    'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝßàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿ' +
    'ıŒœʻʼ–—‘’‚“”„•…′‹›€↑↓−',
  range: 'U+0-FF, U+131, U+152-153, U+2BB-2BC, U+2000-206F, U+20AC, U+2191, U+2193, U+2212',
  features: WORDS,
};

/** What Azerbaijani and Turkish need beyond Western text: under 2 kB, so names cost little. */
export const TURKIC: CharacterSet = {
  suffix: '-turkic',
  source: 'latin-ext',
  characters: 'ĞğİŞşƏə',
  features: LONE_LETTERS,
};

/** The other Latin alphabets of Europe: Baltic, Czech, Hungarian, Polish, Romanian, South Slavic. */
const CENTRAL: CharacterSet = {
  suffix: '-ext',
  source: 'latin-ext',
  characters: without(`${between(0x100, 0x17f)}ȘșȚțẞ`, 'ĞğİŞşıŒœĬĭĲĳĿŀŉŦŧſ'),
  range: 'U+100-11D, U+120-12F, U+132-151, U+154-15D, U+160-17F, U+218-21B, U+1E9E',
  features: LONE_LETTERS,
};

/** Slavic Cyrillic, whole: a passage can be in it, so it is kerned. */
const CYRILLIC: CharacterSet = {
  suffix: '-cyrillic',
  source: 'cyrillic',
  characters: `${between(0x400, 0x45f)}ҐґҰұ№`,
  range: 'U+400-45F, U+490-491, U+4B0-4B1, U+2116',
  features: WORDS,
};

/** Cyrillic letters of Kazakh, Kyrgyz, Tajik, Uzbek, Tatar and Mongolian. */
const CYRILLIC_ASIA: CharacterSet = {
  suffix: '-cyrillic-asia',
  source: 'cyrillic-ext',
  characters: 'ҒғҚқҢңҮүҲҳҶҷҺһӘәӢӣӨөӮӯ',
  range: 'U+492-4AF, U+4B2-4EF',
  features: LONE_LETTERS,
};

/** The sets of a family, by script: what each style of it is cut into. */
export const LATIN_SETS = [WESTERN, TURKIC, CENTRAL];
export const CYRILLIC_SETS = [CYRILLIC, CYRILLIC_ASIA];

/**
 * The shortest `unicode-range` that names exactly these characters.
 *
 * @param characters each once, in any order
 * @returns for example `U+11E-11F, U+130`
 */
export function unicodeRange(characters: string): string {
  const runs: [number, number][] = [];
  for (const point of codePoints(characters).toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.[1] === point - 1) last[1] = point;
    else runs.push([point, point]);
  }
  return runs
    .map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`))
    .join(', ');
}

/** The code points of a text, one for each character. */
export function codePoints(text: string): number[] {
  return Array.from(text, (character) => character.codePointAt(0) ?? 0);
}

function hex(point: number): string {
  return point.toString(16).toUpperCase();
}

function between(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i));
}

function without(text: string, dropped: string): string {
  return Array.from(text)
    .filter((character) => !dropped.includes(character))
    .join('');
}
