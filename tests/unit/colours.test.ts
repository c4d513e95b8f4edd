import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from '../../src/core/colour/contrast.ts';
import { fromOklab, toOklab } from '../../src/core/colour/oklab.ts';
import {
  colourRules,
  GIVEN_COLOURS,
  paletteOf,
  SCHEMES,
  TEXTS,
  weakContrast,
} from '../../src/styles/colours.ts';

describe.each(SCHEMES)('%s colours', (scheme) => {
  const palette = paletteOf(scheme, GIVEN_COLOURS[scheme]);

  it.each(TEXTS)('%s can be read on %s', (text, behind) => {
    expect(contrast(palette[text], palette[behind])).toBeGreaterThanOrEqual(7);
  });
});

describe('the colours that a newsroom chooses', () => {
  const CHOSEN = [
    ['light', { paper: '#ffffff', accent: '#e4002b' }, 'accent'],
    ['light', { paper: '#777777', accent: '#e4002b' }, 'paper'],
    ['dark', { paper: '#ffffff', accent: '#e4002b' }, 'paper'],
    ['dark', { paper: '#101014', accent: '#e4002b' }, 'accent'],
  ] as const;

  it.each(CHOSEN)('in %s: %o needs another %s', (scheme, chosen, field) => {
    const weak = weakContrast(scheme, chosen);
    expect(weak?.field).toBe(field);
    const better = { ...chosen, [field]: weak?.nearest };
    expect(weakContrast(scheme, better)?.field).not.toBe(field);
  });

  it('keep their hue in what is proposed, and change no more than they must', () => {
    const { nearest = '' } = weakContrast('light', { paper: '#ffffff', accent: '#0088aa' }) ?? {};
    expect(contrast(nearest, '#ffffff')).toBeLessThan(7.2);
    const hue = ([, a, b]: readonly number[]) => Math.atan2(b ?? 0, a ?? 0);
    expect(Math.abs(hue(toOklab(nearest)) - hue(toOklab('#0088aa')))).toBeLessThan(0.15);
  });

  it('tint hairlines and the land on maps with the paper', () => {
    const { rule, land, paper } = paletteOf('light', { paper: '#eef3ff', accent: '#7a0022' });
    expect(land).toBe(paper);
    expect(rule).not.toBe(paletteOf('light', GIVEN_COLOURS.light).rule);
    expect(toOklab(rule)[0]).toBeLessThan(toOklab(paper)[0]);
  });

  it('are the same after the way through OKLab', () => {
    for (const scheme of SCHEMES)
      for (const colour of Object.values(paletteOf(scheme, GIVEN_COLOURS[scheme])))
        expect(fromOklab(toOklab(colour))).toBe(colour);
  });
});

describe('the one source of colours', () => {
  it('is what the stylesheets use', () => {
    const used = globSync('src/styles/*.css').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/var\((--color-\w+)\)/g)].map(([, name]) => name),
    );
    const given = [...colourRules(GIVEN_COLOURS).matchAll(/(--color-\w+):/g)].map(
      ([, name]) => name,
    );
    expect(new Set(given)).toEqual(new Set(used));
  });

  it('is the only place where a colour is written', () => {
    const rooms = 'src/{client,components,layouts,outputs,pages,styles,views}';
    const files = globSync(`${rooms}/**/*.{ts,astro,css}`).filter(
      (file) => file !== 'src/styles/colours.ts',
    );
    const colour = /#(?:[\da-f]{6}|[\da-f]{3})\b|\b(?:oklch|oklab|rgb|rgba|hsl|hsla|lab|lch)\(/i;
    expect(files.filter((file) => colour.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
