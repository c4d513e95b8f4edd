import { readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { pathBelow } from '../core/addresses/base-path.ts';
import { basePath } from '../settings.ts';

/** Most bytes that a page should cost; README.md lists what the pages cost today. */
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

/** From this part of a budget on, a page is listed. */
const NEAR = 0.95;
/** As servers compress files that are compressed once and sent often. */
const BEST = 11;
/**
 * Many times as fast: enough to see that a page is far below its budget. The best is never larger
 * than this part of what they make; of HTML it is a quarter smaller than the first, and a fourteenth
 * than the second.
 */
const FASTER = [
  { quality: 1, best: 1 },
  { quality: 8, best: 0.95 },
];

/**
 * Reports pages that cost too much, or nearly. It never stops a build: an editor can't shorten an
 * interview, nor change the code. The tests hold the pages of this project to the budget.
 */
export function budgets(): AstroIntegration {
  return {
    name: 'budgets',
    hooks: {
      'astro:build:done': async ({ dir, pages, logger }) => {
        const scale = scaleIn(fileURLToPath(dir));
        const heavy: Weight[] = [];
        for (const { pathname } of pages) {
          const weight = await heavyWeight(pathname, scale);
          if (weight) heavy.push(weight);
        }
        const count = `${pages.length} pages`;
        if (heavy.length === 0) return logger.info(`${count}, each well within its budget.`);
        const over = heavy.filter((weight) => shareOf(weight) > 1).length;
        const verdict = over > 0 ? `${over} of ${count} over budget` : `${count}, none over budget`;
        const report = `${verdict} (bytes, with Brotli):\n${table(heavy)}`;
        if (over > 0) logger.warn(report);
        else logger.info(report);
      },
    },
  };
}

/** What a page costs if that is near its budget; it is weighed well only if it may be. */
async function heavyWeight(pathname: string, scale: Scale): Promise<Weight | undefined> {
  for (const { quality, best } of FASTER) {
    const { html, ...others } = await scale(pathname, quality);
    if (shareOf({ ...others, html: html * best }) < NEAR) return undefined;
  }
  const weight = await scale(pathname, BEST);
  return shareOf(weight) < NEAR ? undefined : weight;
}

/** The largest part of a budget that a page uses up: more than 1 is too much. */
export function shareOf(weight: Weight): number {
  return Math.max(...BUDGETS.map((kind) => weight[kind] / BUDGET[kind]));
}

const BUDGETS = ['html', 'scripts', 'fonts'] as const;

/** Weighs a page, given its address and the quality of the compression of its HTML. */
type Scale = (pathname: string, quality?: number) => Promise<Weight>;

/**
 * Weighs pages of a built site. What several pages load is weighed once.
 *
 * @param root the folder of the site
 * @returns weighs a page, given its address without the base path (`about/`) and the quality of
 *   the compression of its HTML
 */
export function scaleIn(root: string): Scale {
  const path = (address: string) => join(root, pathBelow(basePath, address) ?? address);
  const script = once(async (file: string) => {
    const code = await readFile(file, 'utf8');
    const names = [...code.matchAll(/\b(?:from|import)\s*["'](\.\/[^"']+\.js)["']/g)];
    return {
      bytes: await compressed(code, BEST),
      imports: names.map(([, name = '']) => join(dirname(file), name)),
    };
  });
  const font = once(async (file: string) => (await stat(file)).size);
  return async (pathname, quality = BEST) => {
    const file = pathname.startsWith('404') ? '404.html' : join(pathname, 'index.html');
    // Without waiting for the system, which costs several times as much as reading.
    const html = readFileSync(join(root, file), 'utf8');
    const addresses = (pattern: RegExp) =>
      [...html.matchAll(pattern)].map(([, address = '']) => path(address));
    // Scripts with those that they import at once. What they load later, on use, is not counted, and
    // so the tools that two pages name early (`early-files.ts`) aren't either: no page waits for them.
    const scripts = new Set(addresses(/<script[^>]* src="([^"]+)"/g));
    for (const name of scripts)
      for (const other of (await script(name)).imports) scripts.add(other);
    const fonts = addresses(/<link rel="preload" href="([^"]+\.woff2)"/g);
    return {
      page: `/${pathname}`,
      html: await compressed(html, quality),
      scripts: sum(await Promise.all([...scripts].map(async (name) => (await script(name)).bytes))),
      fonts: sum(await Promise.all(fonts.map(font))),
    };
  };
}

/** The same function, which does its work once for each file. */
function once<T>(work: (file: string) => Promise<T>): (file: string) => Promise<T> {
  const done = new Map<string, Promise<T>>();
  return (file) => {
    const result = done.get(file) ?? work(file);
    done.set(file, result);
    return result;
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

async function compressed(text: string, quality: number): Promise<number> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  return (await promisify(brotliCompress)(text, { params })).length;
}

function table(weights: readonly Weight[]): string {
  const row = (cells: (string | number)[]) =>
    `  ${cells
      .slice(0, 3)
      .map((cell) => cell.toLocaleString('en').padStart(8))
      .join('')}  ${cells[3]}`;
  return [
    row(['HTML', 'scripts', 'fonts', 'page']),
    ...weights
      .toSorted((a, b) => shareOf(b) - shareOf(a))
      .map((w) => row([w.html, w.scripts, w.fonts, shareOf(w) > 1 ? `${w.page}  OVER` : w.page])),
    row([BUDGET.html, BUDGET.scripts, BUDGET.fonts, 'at most']),
  ].join('\n');
}
