import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';

/** A site that tests/sites/build.ts has built, and the path under which it is served. */
export interface BuiltSite {
  folder: string;
  base: string;
}

export const ROOT: BuiltSite = { folder: 'dist', base: '/' };
export const BASE: BuiltSite = { folder: '.cache/sites/base', base: '/verbatim/' };
export const TWO: BuiltSite = { folder: '.cache/sites/two', base: '/' };
export const AZERBAIJANI: BuiltSite = { folder: '.cache/sites/azerbaijani', base: '/' };
export const EDITED: BuiltSite = { folder: '.cache/sites/edited', base: '/' };
export const IMPORTED: BuiltSite = { folder: '.cache/sites/imported', base: '/' };
export const CONVERSATIONS: BuiltSite = { folder: '.cache/sites/conversations', base: '/' };

/** A page of a built site: its address without the base, and its HTML. */
export interface BuiltPage {
  path: string;
  file: string;
  html: string;
  document: Document;
}

/** Where the interviews lie as files to be kept, which are no pages of the site. */
const SAVED = 'offline/*.html';

/** Answers as other sites may frame them, which have a layout and a policy of their own. */
const FRAMED = 'interviews/*/*/embed/index.html';

/** All pages of a built site. */
export function pagesOf(site: BuiltSite): BuiltPage[] {
  return filesOf(site, '**/*.html', [SAVED, FRAMED]);
}

/** The answers of a built site as other sites may frame them. */
export function framedPagesOf(site: BuiltSite): BuiltPage[] {
  return filesOf(site, FRAMED);
}

/** The interviews of a built site, each as one file. */
export function savedInterviewsOf(site: BuiltSite): BuiltPage[] {
  return filesOf(site, SAVED);
}

function filesOf({ folder }: BuiltSite, pattern: string, exclude: string[] = []): BuiltPage[] {
  return globSync(pattern, { cwd: folder, exclude })
    .sort()
    .map((name) => readPage(folder, name));
}

function readPage(folder: string, name: string): BuiltPage {
  const file = join(folder, name);
  const html = readFileSync(file, 'utf8');
  return { path: name.replace(/index\.html$/, ''), file, html, document: parse(html) };
}

/**
 * One page by its address.
 *
 * @throws Error when the site has no such page
 */
export function pageAt({ folder }: BuiltSite, path: string): BuiltPage {
  return readPage(folder, path.endsWith('.html') ? path : join(path, 'index.html'));
}

/** Parses a page. linkedom gives `document.querySelectorAll` and text as a browser does. */
export function parse(html: string): Document {
  return parseHTML(html).document;
}

/** The file that a host sends for an address of the site, if there is one. */
export function fileAt({ folder, base }: BuiltSite, pathname: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  const path = join(folder, decodeURIComponent(pathname.slice(base.length)));
  const candidates = pathname.endsWith('/') ? [join(path, 'index.html')] : [path];
  return candidates.find((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
}
