import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
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

/** A link that leads nowhere: the first page that has it, without the base, and what it says. */
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

/**
 * All links within a built site that lead nowhere. Links to other sites are not looked at. Each page
 * is parsed once and forgotten: what is kept of it are its anchors, and links that no page had before.
 */
export async function brokenLinks({ folder, base, origin }: SiteFolder): Promise<BrokenLink[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Set(
    entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/')),
  );
  const anchors = new Map<string, ReadonlySet<string>>();
  const targets = new Map<string, BrokenLink & { file: string | undefined; anchor: string }>();
  for (const name of [...files].filter((path) => path.endsWith('.html')).sort()) {
    const { document } = parseHTML(await readFile(join(folder, name), 'utf8'));
    anchors.set(name, new Set([...document.querySelectorAll('[id]')].map(({ id }) => id)));
    const page = name.replace(/index\.html$/, '');
    for (const link of linksOf(document)) {
      const url = new URL(link, origin + base + page);
      if (url.origin !== origin || targets.has(url.pathname + url.hash)) continue;
      const path = pathBelow(base, url.pathname)?.replace(/(^|\/)$/, '$1index.html');
      const file = path === undefined ? undefined : decodeURIComponent(path);
      const anchor = decodeURIComponent(url.hash.slice(1));
      targets.set(url.pathname + url.hash, { page, link, file, anchor });
    }
  }
  return [...targets.values()]
    .filter(({ file = '', anchor }) => {
      return !files.has(file) || (anchor !== '' && !anchors.get(file)?.has(anchor));
    })
    .map(({ page, link }) => ({ page, link }));
}

/** Every address that a page gives. */
export function linksOf(document: Document): string[] {
  return LINKS.flatMap(({ selector, attribute }) =>
    [...document.querySelectorAll(selector)].map(
      (element) => element.getAttribute(attribute) ?? '',
    ),
  );
}
