/**
 * `npm run fonts`: cuts the web fonts, writes them, their style sheet and what cards can show, and prints a
 * table of bytes, files and characters. To be run by hand after an update of the font packages;
 * what it writes is kept in the repository. Writes nothing when a promised glyph is missing.
 */
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont, { type SubsetFontOptions } from 'subset-font';
import { serifFiles } from '../src/outputs/card-fonts.ts';
import { type CharacterSet, TURKIC, unicodeRange, WESTERN } from './fonts/charsets.ts';
import { CUTS, type Cut } from './fonts/cuts.ts';
import { faceRule } from './fonts/face-rule.ts';
import { fallbackRules } from './fonts/fallbacks.ts';
import { readFont } from './fonts/sfnt.ts';

/** A finished font file, and the rule that declares it. */
interface FontFile {
  name: string;
  bytes: Buffer;
  characters: number;
  rule: string;
  /** Whether every page loads it. */
  first: boolean;
  /** Whether a saved interview carries it in itself. */
  isEmbedded: boolean;
}

const STYLES = new URL('../src/styles/', import.meta.url);
const FONTS = new URL('fonts/', STYLES);

const files = await Promise.all(CUTS.flatMap((cut) => cut.sets.map((set) => makeFile(cut, set))));
const fallbacks = await Promise.all(CUTS.map(matchFallbacks));
const firstBytes = files.reduce((sum, { first, bytes }) => sum + (first ? bytes.length : 0), 0);

await rm(FONTS, { recursive: true, force: true });
await mkdir(FONTS, { recursive: true });
for (const { name, bytes, characters } of files) {
  await writeFile(new URL(name, FONTS), bytes);
  console.log(`${String(bytes.length).padStart(6)}  ${name.padEnd(42)} ${characters} characters`);
}
// The fonts' licence must accompany them.
for (const family of new Set(CUTS.map(({ source }) => source[0].replace(/\/.*/, ''))))
  await copyFile(packageFile(`${family}/LICENSE`), new URL(`LICENSE-${family}.txt`, FONTS));
const heading = '/* Written by tools/fonts.ts: change that, not this. */';
const rules = [...files.map(({ rule }) => rule), ...fallbacks.flat()];
await writeFile(new URL('fonts.css', STYLES), `${heading}\n${rules.join('')}`);
const embedded = files.filter(({ isEmbedded }) => isEmbedded);
// With the suffix, the build writes the font into the stylesheet, as a data: address.
const embeddedRules = embedded.map(({ rule }) => rule.replace(".woff2'", ".woff2?inline'"));
await writeFile(new URL('embedded-fonts.css', STYLES), `${heading}\n${embeddedRules.join('')}`);
await writeFile(new URL('card-characters.ts', STYLES), await cardCharacters());
console.log(`${String(firstBytes).padStart(6)}  on every page`);

/** What cards can show: the characters of the serif, which is taken where the sans lacks one. */
async function cardCharacters(): Promise<string> {
  const all = Array.from({ length: 0xd7ff - 0x20 }, (_, at) => String.fromCharCode(at + 0x20)).join(
    '',
  );
  const drawn = await Promise.all(
    serifFiles().map(
      async (file) =>
        readFont(await subsetFont(await readFile(file), all, { targetFormat: 'sfnt' })).codePoints,
    ),
  );
  const characters = [...new Set(drawn.flatMap((points) => [...points]))];
  const range = unicodeRange(String.fromCodePoint(...characters));
  return `${heading}
/** The characters that a font of the cards has a glyph for, as a \`unicode-range\`. */
export const CARD_CHARACTERS =
  '${range}';
`;
}

async function makeFile(cut: Cut, set: CharacterSet): Promise<FontFile> {
  const drawn = readFont(await subset(cut, set, { targetFormat: 'sfnt' })).codePoints;
  const missing = keep(set.characters, (character) => !drawn.has(character.codePointAt(0) ?? 0));
  const expected = keep(set.characters, (character) => cut.lacks.includes(character));
  if (missing !== expected)
    throw new Error(
      `${cut.file}${set.suffix} lacks “${missing}” where “${expected}” was expected.`,
    );
  const name = `${cut.file}${set.suffix}.woff2`;
  return {
    name,
    bytes: await subset(cut, set, { targetFormat: 'woff2' }),
    characters: drawn.size,
    rule: faceRule(cut.family, {
      'font-weight': cut.weight,
      'font-display': 'swap',
      src: `url('./fonts/${name}')`,
      'unicode-range': set.range ?? unicodeRange(set.characters),
    }),
    first: set === WESTERN,
    isEmbedded: set === WESTERN || set === TURKIC,
  };
}

/** System fonts are matched to the letters of Western text, which are all of English. */
async function matchFallbacks(cut: Cut): Promise<string[]> {
  const rules: string[] = [];
  for (const { kind, axes } of cut.matched) {
    const font = await subset(cut, WESTERN, { targetFormat: 'sfnt', variationAxes: axes });
    rules.push(...fallbackRules(cut.fallback, kind, readFont(font)));
  }
  return rules;
}

async function subset(cut: Cut, set: CharacterSet, options: SubsetFontOptions): Promise<Buffer> {
  const font = await readFile(packageFile(cut.source.join(set.source)));
  return subsetFont(font, set.characters, {
    variationAxes: cut.axes,
    keepFeatures: set.features,
    noHinting: true,
    // Names of styles for font menus, and hints for old screens: nothing that a page shows.
    dropTables: ['STAT', 'gasp'],
    ...options,
  });
}

function packageFile(path: string): string {
  return fileURLToPath(import.meta.resolve(`@fontsource-variable/${path}`));
}

function keep(text: string, wanted: (character: string) => boolean): string {
  return Array.from(text).filter(wanted).join('');
}
