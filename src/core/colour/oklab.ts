/**
 * A colour by how bright it looks, from 0 to 1, and how far it is from grey towards green or red,
 * and towards blue or yellow: in OKLab, the same step looks equally large everywhere.
 *
 * @see https://www.w3.org/TR/css-color-4/#ok-lab
 */
export type Oklab = [lightness: number, greenRed: number, blueYellow: number];

/** The sRGB channels of `#rrggbb`, each from 0 to 255. */
export function channelsOf(colour: string): [number, number, number] {
  const channel = (at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  return [channel(1), channel(3), channel(5)];
}

/** A channel in proportion to the light that it gives, from 0 to 1. */
export function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** @param colour `#rrggbb` */
export function toOklab(colour: string): Oklab {
  const [red, green, blue] = channelsOf(colour).map(linear) as Oklab;
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const middle = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short,
  ];
}

/**
 * The nearest colour that screens can show.
 *
 * @returns `#rrggbb`
 *
 * @example
 * fromOklab(toOklab('#005567')) // => '#005567'
 */
export function fromOklab([lightness, greenRed, blueYellow]: Oklab): string {
  const long = (lightness + 0.3963377774 * greenRed + 0.2158037573 * blueYellow) ** 3;
  const middle = (lightness - 0.1055613458 * greenRed - 0.0638541728 * blueYellow) ** 3;
  const short = (lightness - 0.0894841775 * greenRed - 1.291485548 * blueYellow) ** 3;
  const channels = [
    4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
  ];
  return `#${channels.map((light) => channel(light).toString(16).padStart(2, '0')).join('')}`;
}

function channel(light: number): number {
  const share = light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;
  return Math.round(255 * Math.min(1, Math.max(0, share)));
}
