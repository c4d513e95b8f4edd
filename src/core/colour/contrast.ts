import { channelsOf, fromOklab, linear, toOklab } from './oklab.ts';

/**
 * The contrast ratio of two colours, from 1 to 21 (WCAG 2.2).
 *
 * @example
 * contrast('#000000', '#ffffff') // => 21
 */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** WCAG 2.2, “relative luminance”. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map(linear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** As small a step of lightness as `#rrggbb` can show. */
const STEPS = 512;

/**
 * The colour most like another that passes a test: of the same hue, lighter or darker.
 *
 * @param colour `#rrggbb`
 * @returns nothing if no lightness passes
 *
 * @example
 * nearestColour('#777777', (colour) => contrast(colour, '#ffffff') >= 7) // => '#595959'
 */
export function nearestColour(
  colour: string,
  passes: (colour: string) => boolean,
): string | undefined {
  const [lightness, ...hue] = toOklab(colour);
  const steps = Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS);
  return steps
    .flatMap((step) => [lightness - step, lightness + step])
    .filter((value) => value >= 0 && value <= 1)
    .map((value) => fromOklab([value, ...hue]))
    .find(passes);
}
