import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLOURS, colourRules, type Palette, SCHEMES } from '../../src/styles/colours.ts';

/** Text, and what is behind it: on pages and cards, and on maps. */
const TEXT: [keyof Palette, keyof Palette][] = [
  ...(['ink', 'soft', 'accent'] as const).map((text): [typeof text, 'paper'] => [text, 'paper']),
  ['paper', 'accent'],
  ['paper', 'ink'],
  ['ink', 'mark'],
  ['ink', 'land'],
  ['ink', 'sea'],
  ['soft', 'land'],
  ['water', 'sea'],
];

describe.each(SCHEMES)('%s colours', (scheme) => {
  it.each(TEXT)('%s can be read on %s', (text, behind) => {
    const palette = COLOURS[scheme];
    expect(contrast(palette[text], palette[behind])).toBeGreaterThanOrEqual(7);
  });
});

describe('the one source of colours', () => {
  it('is what the stylesheets use', () => {
    const used = globSync('src/styles/*.css').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/var\((--color-\w+)\)/g)].map(([, name]) => name),
    );
    const given = [...colourRules().matchAll(/(--color-\w+):/g)].map(([, name]) => name);
    expect(new Set(given)).toEqual(new Set(used));
  });

  it('is the only place where a colour is written', () => {
    const rooms = 'src/{client,components,layouts,outputs,pages,styles}';
    const files = globSync(`${rooms}/**/*.{ts,astro,css}`).filter(
      (file) => file !== 'src/styles/colours.ts',
    );
    const colour = /#(?:[\da-f]{6}|[\da-f]{3})\b|\b(?:oklch|oklab|rgb|rgba|hsl|hsla|lab|lch)\(/i;
    expect(files.filter((file) => colour.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('has the colours of the icon', () => {
    const icon = readFileSync('public/icon.svg', 'utf8');
    expect(icon.match(/#[\da-f]{6}/g)).toEqual(SCHEMES.map((scheme) => COLOURS[scheme].accent));
  });
});

/** WCAG 2.2, “contrast ratio”: 1 to 21. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** WCAG 2.2, “relative luminance”, of `#rrggbb`. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
