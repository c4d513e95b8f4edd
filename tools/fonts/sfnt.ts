/** The little that has to be known of a font to check a subset and to match a fallback to it. */
export interface FontFacts {
  /** Lines of the font as shares of an em; the descent counts downwards. */
  ascent: number;
  descent: number;
  lineGap: number;
  /** The code points that have a glyph. */
  codePoints: Set<number>;
  /** The width of a character's glyph as a share of an em; undefined when there is no glyph. */
  advance(codePoint: number): number | undefined;
}

/**
 * Reads an uncompressed OpenType font (field layouts: the OpenType specification, chapters `head`,
 * `hhea`, `hmtx` and `cmap` formats 4 and 12).
 *
 * @param bytes a whole font file in SFNT form
 * @throws when a table is missing or there is no Unicode character map
 */
export function readFont(bytes: Uint8Array): FontFacts {
  const table = tablesOf(bytes);
  const em = table('head').getUint16(18);
  const hhea = table('hhea');
  const hmtx = table('hmtx');
  const lastWidth = hhea.getUint16(34) - 1;
  const glyphs = readCharacterMap(table('cmap'));
  return {
    ascent: hhea.getInt16(4) / em,
    descent: -hhea.getInt16(6) / em,
    lineGap: hhea.getInt16(8) / em,
    codePoints: new Set(glyphs.keys()),
    advance(codePoint) {
      const glyph = glyphs.get(codePoint);
      // Glyphs past the last width all share it.
      return glyph === undefined ? undefined : hmtx.getUint16(4 * Math.min(glyph, lastWidth)) / em;
    },
  };
}

function tablesOf(bytes: Uint8Array): (tag: string) => DataView {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map<string, DataView>();
  for (let i = 0; i < file.getUint16(4); i++) {
    const entry = 12 + 16 * i;
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4));
    const start = bytes.byteOffset + file.getUint32(entry + 8);
    tables.set(tag, new DataView(bytes.buffer, start, file.getUint32(entry + 12)));
  }
  return (tag) => {
    const table = tables.get(tag);
    if (!table) throw new Error(`The font has no table “${tag}”.`);
    return table;
  };
}

function readCharacterMap(cmap: DataView): Map<number, number> {
  let best: Map<number, number> | undefined;
  for (let i = 0; i < cmap.getUint16(2); i++) {
    const offset = cmap.getUint32(4 + 8 * i + 4);
    const format = cmap.getUint16(offset);
    if (format === 12) return readGroups(cmap, offset);
    if (format === 4) best = readSegments(cmap, offset);
  }
  if (!best) throw new Error('The font has no Unicode character map.');
  return best;
}

/** Format 12: runs of code points that map to runs of glyphs. */
function readGroups(cmap: DataView, start: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  for (let i = 0; i < cmap.getUint32(start + 12); i++) {
    const group = start + 16 + 12 * i;
    const first = cmap.getUint32(group);
    for (let point = first; point <= cmap.getUint32(group + 4); point++)
      glyphs.set(point, cmap.getUint32(group + 8) + point - first);
  }
  return glyphs;
}

/** Format 4: segments of code points with either a shift or a list of glyphs. */
function readSegments(cmap: DataView, start: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  const double = cmap.getUint16(start + 6);
  for (let at = start + 14; at < start + 14 + double; at += 2) {
    const first = cmap.getUint16(at + 2 + double);
    const shift = cmap.getUint16(at + 2 + 2 * double);
    const list = at + 2 + 3 * double;
    const distance = cmap.getUint16(list);
    for (let point = first; point <= cmap.getUint16(at) && point < 0xffff; point++) {
      const named = distance ? cmap.getUint16(list + distance + 2 * (point - first)) : point;
      // A zero in the list says “no glyph”, whatever the shift.
      const glyph = distance && !named ? 0 : (named + shift) & 0xffff;
      if (glyph) glyphs.set(point, glyph);
    }
  }
  return glyphs;
}
