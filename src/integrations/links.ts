import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { Parser } from 'htmlparser2';
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
  const rooted = new Set<string>();
  const targets = new Map<string, BrokenLink & { file: string | undefined; anchor: string }>();
  for (const name of [...files].filter((path) => path.endsWith('.html')).sort()) {
    const { links, ids } = readPage(readFileSync(join(folder, name), 'utf8'));
    anchors.set(name, ids);
    const page = name.replace(/index\.html$/, '');
    for (const link of links) {
      // Wherever it is, such a link leads to the same place; most pages have the same of them.
      if (link.startsWith('/') && rooted.has(link)) continue;
      rooted.add(link);
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

/** Every address that a page gives, and the ids of its elements. Much faster than a tree of nodes. */
export function readPage(html: string): { links: string[]; ids: Set<string> } {
  const links: string[] = [];
  const ids = new Set<string>();
  const parser = new Parser({
    onopentag(name, attributes) {
      if (attributes.id !== undefined) ids.add(attributes.id);
      for (const attribute of linkAttributes(name, attributes)) {
        const link = attributes[attribute];
        if (link !== undefined) links.push(link);
      }
    },
  });
  parser.end(html);
  return { links, ids };
}

/** The attributes of an element that say where it leads. */
function linkAttributes(name: string, { property = '' }: Record<string, string>): string[] {
  const own = { a: 'href', link: 'href', script: 'src', img: 'src', form: 'action' }[name];
  if (own) return [own, 'data-share'];
  if (name === 'meta') return ['og:url', 'og:image'].includes(property) ? ['content'] : [];
  return ['data-share'];
}
