import { createHash } from 'node:crypto';
import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addManifest } from '../../src/integrations/manifest.ts';
import { isImmutable } from '../../src/outputs/headers.ts';
import { type Response, releaseFolder } from './hosted-site.ts';

const DAY_MS = 86_400_000;

/** A day on which releases of a test are deployed, counted from some day. */
export function day(number: number): Date {
  return new Date(Date.UTC(2026, 0, 1) + number * DAY_MS);
}

/** A copy of a built site with another stylesheet, and so with another policy. */
export async function restyled(site: string): Promise<string> {
  const folder = releaseFolder();
  cpSync(site, folder, { recursive: true });
  restyle(folder);
  await addManifest(folder);
  return folder;
}

/** Gives a site another stylesheet: another hash in each policy. */
function restyle(folder: string): void {
  const old = styleHash(readFileSync(join(folder, 'index.html'), 'utf8'));
  const [, sheet = ''] =
    /<style>(.*?)<\/style>/s.exec(readFileSync(join(folder, 'index.html'), 'utf8')) ?? [];
  const other = `${sheet}/* another */`;
  const hash = createHash('sha256').update(other).digest('base64');
  for (const path of [
    ...pagesOf(folder),
    '_headers',
    ...globSync('_nginx/*.conf', { cwd: folder }),
  ]) {
    const text = readFileSync(join(folder, path), 'utf8');
    writeFileSync(join(folder, path), text.replace(sheet, () => other).replaceAll(old, hash));
  }
}

/** The hash of a page's stylesheet. */
export function styleHash(html: string): string {
  const [, sheet = ''] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
  return createHash('sha256').update(sheet).digest('base64');
}

/** The hash of the stylesheet that a response's header allows. */
export function allowed({ headers }: Response): string | undefined {
  return /style-src 'sha256-([^']+)'/.exec(headers['content-security-policy']?.[0] ?? '')?.[1];
}

/** The files of all pages of a site. */
export function pagesOf(folder: string): string[] {
  return globSync(['**/index.html', '404.html'], { cwd: folder }).sort();
}

/** The files of a site that may be kept for ever. */
export function immutable(folder: string): string[] {
  return globSync('**/*.*', { cwd: folder }).filter(isImmutable);
}

/** The address of a page's file. */
export function addressOf(path: string): string {
  return `/${path.replace(/index\.html$/, '')}`;
}
