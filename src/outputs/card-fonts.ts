import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Renderer } from '@takumi-rs/core';
import project from '../../package.json' with { type: 'json' };

/** The whole families, not the web subsets: a card may be in any script that they have. */
const FAMILIES = {
  serif: {
    files: '@fontsource-variable/source-serif-4/files/source-serif-4-*-opsz-normal.woff2',
    parts: ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek'],
  },
  sans: {
    files: '@fontsource-variable/instrument-sans/files/instrument-sans-*-wght-normal.woff2',
    parts: ['latin', 'latin-ext'],
  },
};

/** Other scripts, and the letters of Latin Extended-A that Instrument Sans was not drawn with. */
const NOT_IN_SANS = /[^\0-\u017F\u2010-\u2026\u2039\u203A€−]|[ĈĉĔĕĜĝĤĥĨĩĴĵĸŎŏŜŝŢţŨũſ]/u;

/**
 * Whether the sans can set a text alone. A line with a letter that it lacks looks better in the
 * serif as a whole than in two faces.
 *
 * @param text in composed form (NFC)
 */
export function inSans(text: string): boolean {
  return !NOT_IN_SANS.test(text);
}

/**
 * A renderer that knows the families `serif` and `sans`, and no font of the machine's: so a card is
 * the same wherever it is drawn.
 *
 * @throws when a font package is not installed
 */
export async function rendererWithFonts(): Promise<Renderer> {
  const renderer = new Renderer();
  for (const [name, family] of Object.entries(FAMILIES))
    for (const file of filesOf(family)) {
      await renderer.registerFont({ name, data: await readFile(file) });
    }
  return renderer;
}

/** The files of the family with which cards can show the most. */
export function serifFiles(): string[] {
  return filesOf(FAMILIES.serif);
}

function filesOf({ files, parts }: (typeof FAMILIES)[keyof typeof FAMILIES]): string[] {
  const { resolve } = createRequire(import.meta.url);
  return parts.map((part) => resolve(files.replace('*', part)));
}

/** What decides how drawn letters look: the renderer and the fonts, with their pinned versions. */
export function fontVersions(): string[] {
  const packages = Object.values(FAMILIES).map(({ files }) => files.split('/files/')[0]);
  const pinned = Object.entries(project.dependencies).filter(
    ([name]) => name === '@takumi-rs/core' || packages.includes(name),
  );
  return pinned.map(([name, version]) => `${name}@${version}`);
}
