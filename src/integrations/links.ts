import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parseHTML } from 'linkedom';
import { pathBelow } from '../core/addresses/base-path.ts';
import { basePath, siteUrl } from '../settings.ts';

/** The folder of a built site, and its address. */
export interface SiteFolder {
  folder: string;
  /** The path under which it is served, `/`. */
  base: string;
  /** Scheme and host. */
  origin: string;
}

/** A link that leads nowhere: the page's address without the base, and what the page says. */
export interface BrokenLink {
  page: string;
  link: string;
}

/** Elements that lead somewhere, and the attribute that says where. */
const LINKS = [
  ...['a', 'link'].map((name) => ({ selector: `${name}[href]`, attribute: 'href' })),
  ...['script', 'img'].map((name) => ({ selector: `${name}[src]`, attribute: 'src' })),
  { selector: 'form[action]', attribute: 'action' },
  { selector: '[data-share]', attribute: 'data-share' },
  { selector: 'meta[property="og:url"], meta[property="og:image"]', attribute: 'content' },
];

/** Stops the build when a link within the site leads to no page, file or anchor, and names it. */
export function links(): AstroIntegration {
  return {
    name: 'links',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const origin = new URL(siteUrl).origin;
        const broken = await brokenLinks({ folder: fileURLToPath(dir), base: basePath, origin });
        if (broken.length === 0) return;
        const lines = broken.map(({ page, link }) => `  /${page} links to ${link}`);
        throw new Error(`These links lead nowhere:\n${lines.join('\n')}`);
      },
    },
  };
}

/** All links within a built site that lead nowhere. Links to other sites are not looked at. */
export async function brokenLinks({ folder, base, origin }: SiteFolder): Promise<BrokenLink[]> {
  const names = await readdir(folder, { recursive: true });
  const documents = new Map<string, Document>();
  for (const name of names.filter((path) => path.endsWith('.html')))
    documents.set(name, parseHTML(await readFile(join(folder, name), 'utf8')).document);

  const broken: BrokenLink[] = [];
  for (const [name, document] of documents) {
    const page = name.replace(/index\.html$/, '');
    for (const link of linksOf(document)) {
      const url = new URL(link, origin + base + page);
      if (url.origin !== origin) continue;
      const file = pathBelow(base, url.pathname)?.replace(/(^|\/)$/, '$1index.html');
      const anchor = decodeURIComponent(url.hash.slice(1));
      const isThere = file !== undefined && (await isFile(join(folder, decodeURIComponent(file))));
      if (!isThere || (anchor && !documents.get(file)?.getElementById(anchor)))
        broken.push({ page, link });
    }
  }
  return broken;
}

/** Every address that a page gives. */
export function linksOf(document: Document): string[] {
  return LINKS.flatMap(({ selector, attribute }) =>
    [...document.querySelectorAll(selector)].map(
      (element) => element.getAttribute(attribute) ?? '',
    ),
  );
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false;
}
