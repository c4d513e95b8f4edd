import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { pathBelow } from '../core/addresses/base-path.ts';
import { basePath } from '../settings.ts';

/** Most bytes that a reading page may cost; README.md lists what the pages cost today. */
export const BUDGET = {
  /** HTML with its inlined stylesheet, compressed: what fits into the first TCP window. */
  html: 14_600,
  /** All scripts that the page loads by itself, compressed. */
  scripts: 4_000,
  /** All fonts that the page's characters need. They are compressed already. */
  fonts: 60_000,
};

/** What a page costs, in bytes. */
export interface Weight {
  page: string;
  html: number;
  scripts: number;
  fonts: number;
}

/**
 * Prints what each page costs. Pages whose text is too long, or becomes so by notes or corrections,
 * only warn: an editor cannot shorten an interview. Scripts and fonts are this project's own, so a
 * page that loads too many stops the build.
 */
export function budgets(): AstroIntegration {
  return {
    name: 'budgets',
    hooks: {
      'astro:build:done': async ({ dir, pages, logger }) => {
        const root = fileURLToPath(dir);
        const weights = await Promise.all(pages.map(({ pathname }) => weigh(root, pathname)));
        weights.sort((a, b) => b.html - a.html);
        logger.info(`bytes that a page costs (brotli)\n${table(weights)}`);
        const long = weights.filter(isLong).map(({ page }) => page);
        if (long.length > 0)
          logger.warn(`Too long to be read in one round trip: ${long.join(', ')}`);
        const over = weights.filter(isOver).map(({ page }) => page);
        if (over.length > 0) throw new Error(`Over budget: ${over.join(', ')}`);
      },
    },
  };
}

/**
 * What a page of a built site costs.
 *
 * @param root the folder of the site
 * @param pathname the address without the base path: `about/`
 */
export async function weigh(root: string, pathname: string): Promise<Weight> {
  const file = pathname.startsWith('404') ? '404.html' : join(pathname, 'index.html');
  const html = await readFile(join(root, file), 'utf8');
  const path = (address: string) => join(root, pathBelow(basePath, address) ?? address);
  const scripts = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src = '']) =>
    path(src),
  );
  const fonts = [...html.matchAll(/<link rel="preload" href="([^"]+\.woff2)"/g)].map(
    ([, src = '']) => path(src),
  );
  return {
    page: `/${pathname}`,
    html: await compressed(Buffer.from(html)),
    scripts: await total(await withImports(scripts), compressed),
    fonts: await total(fonts, async (bytes) => bytes.length),
  };
}

/** Scripts with those that they import at once; what they load later, on use, is not counted. */
async function withImports(scripts: string[]): Promise<string[]> {
  const all = new Set(scripts);
  for (const script of all) {
    const code = await readFile(script, 'utf8');
    for (const [, name = ''] of code.matchAll(/\b(?:from|import)\s*["'](\.\/[^"']+\.js)["']/g))
      all.add(join(dirname(script), name));
  }
  return [...all];
}

async function total(
  files: string[],
  measure: (bytes: Buffer) => Promise<number>,
): Promise<number> {
  const sizes = await Promise.all(files.map(async (file) => measure(await readFile(file))));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function compressed(bytes: Buffer): Promise<number> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return (await promisify(brotliCompress)(bytes, { params })).length;
}

/** Whether a page's text does not arrive in one round trip. */
export function isLong({ html }: Weight): boolean {
  return html > BUDGET.html;
}

/** Whether a page loads more than it may, whatever its text. */
export function isOver({ scripts, fonts }: Weight): boolean {
  return scripts > BUDGET.scripts || fonts > BUDGET.fonts;
}

function table(weights: Weight[]): string {
  const row = (cells: (string | number)[]) =>
    `  ${cells
      .slice(0, 3)
      .map((cell) => cell.toLocaleString('en').padStart(8))
      .join('')}  ${cells[3]}`;
  return [
    row(['HTML', 'scripts', 'fonts', 'page']),
    ...weights.map((w) =>
      row([w.html, w.scripts, w.fonts, isLong(w) || isOver(w) ? `${w.page}  OVER` : w.page]),
    ),
    row([BUDGET.html, BUDGET.scripts, BUDGET.fonts, 'at most']),
  ].join('\n');
}
