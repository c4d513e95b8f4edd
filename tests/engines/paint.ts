import type { Palette } from '../../src/styles/colours.ts';
import { type Area, countByRow } from '../helpers/pixels.ts';
import { visiblePart } from './in-page.ts';
import type { Reader, Words } from './reader.ts';

type Role = keyof Palette;

/** How many pixels of an element have a colour of the site, as far as it is in the window. */
export async function painted(reader: Reader, selector: string, role: Role): Promise<number> {
  const rows = await rowsOf(reader, await reader.evaluate(visiblePart, selector), role);
  return rows.reduce((sum, count) => sum + count, 0);
}

/**
 * How much of the length of words has a line of a colour: 1 for a whole line, half for a dotted one.
 *
 * @param role the colour of the line
 * @param part of the height of the words, from the top: where the line must be
 */
export async function lined(
  reader: Reader,
  words: Words,
  role: Role,
  [from, to]: readonly [number, number],
): Promise<number> {
  const { line } = await reader.bring(words);
  const [x, y] = [Math.round(line.x), Math.round(line.y + line.height * from)];
  const [width, height] = [Math.round(line.width), Math.round(line.height * (to - from))];
  return Math.max(...(await rowsOf(reader, { x, y, width, height }, role))) / width;
}

async function rowsOf(reader: Reader, area: Area, role: Role): Promise<number[]> {
  const color = await reader.evaluate(
    (name) => getComputedStyle(document.documentElement).getPropertyValue(name),
    `--color-${role}`,
  );
  return countByRow(reader, await reader.picture(), color, area);
}
