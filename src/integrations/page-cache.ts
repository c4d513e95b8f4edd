import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { hasEditions } from '../core/model/editions.ts';
import { CARD_CACHE, CITATION_CACHE, removeUnused } from '../outputs/kept-files.ts';
import { basePath, siteUrl, wholeCheckThousands } from '../settings.ts';
import { siteLibrary } from './site-library.ts';

/** All that decides what pages look like besides content and settings. */
const CODE = ['src', 'astro.config.mjs', 'package-lock.json'];
/** Names the process that builds with the cache. While it is there, the cache may be half new. */
const IN_USE = 'in-use';
/** Says what made the pages in the cache. */
const MADE_BY = 'made-by';
/** What Astro keeps: the list of pages, and the pages. */
const KEPT = ['incremental-build.json', 'dist'];

/** Where what is kept between two builds of a site is; each site has a folder of its own. */
export function cacheFolderOf(outFolder: string): string {
  return `.cache/astro/${outFolder.replaceAll(/[^\w-]+/g, '-')}`;
}

/**
 * Lets a build take pages that would be the same from the build before: Astro keeps each page whose
 * route gives it a key (`library/keyed.ts`). Astro follows the modules of a page but not the files
 * that they read, so any change of code or settings makes all pages again. The cache may be deleted
 * at any time.
 */
export function pageCache(): AstroIntegration {
  let release = async () => {};
  return {
    name: 'page-cache',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        const folder = fileURLToPath(config.cacheDir);
        // What the newsroom sets is on every page.
        const { site, interviews } = await siteLibrary();
        const madeBy = await hashOfFiles(CODE, [
          process.version,
          siteUrl,
          basePath,
          String(wholeCheckThousands),
          JSON.stringify(site),
          // The policy of every page allows the stylesheet of those that show two editions.
          String(hasEditions(interviews)),
        ]);
        if (!(await claimPageCache(folder, madeBy))) return;
        release = () => rm(join(folder, IN_USE));
        updateConfig({ experimental: { incrementalBuild: true } });
      },
      // Astro has written down which pages it keeps.
      'astro:build:generated': async () => {
        await release();
        for (const cache of [CARD_CACHE, CITATION_CACHE]) await removeUnused(cache);
      },
    },
  };
}

/**
 * Makes the cache this process's own, and empties it where its pages may be wrong: when something
 * else made them, and when a build was stopped that had replaced some pages but not their list.
 *
 * @param folder where Astro keeps the pages
 * @param madeBy names the code and the settings that make the pages
 * @returns false while another build uses it
 */
export async function claimPageCache(folder: string, madeBy: string): Promise<boolean> {
  const inUse = join(folder, IN_USE);
  await mkdir(folder, { recursive: true });
  const owner = await readFile(inUse, 'utf8').catch(() => undefined);
  if (owner !== undefined && isRunning(Number(owner))) return false;
  await rm(inUse, { force: true });
  const isMine = await writeFile(inUse, String(process.pid), { flag: 'wx' }).then(
    () => true,
    () => false,
  );
  if (!isMine) return false;
  const maker = await readFile(join(folder, MADE_BY), 'utf8').catch(() => undefined);
  if (owner !== undefined || maker !== madeBy)
    for (const name of KEPT) await rm(join(folder, name), { recursive: true, force: true });
  await writeFile(join(folder, MADE_BY), madeBy);
  return true;
}

function isRunning(pid: number): boolean {
  // Whoever has just made the file has not written into it yet.
  if (pid === 0) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of somebody else may not be signalled, but it is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A hash of files, of all files in folders, and of settings. */
async function hashOfFiles(paths: readonly string[], settings: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(settings));
  for (const path of paths)
    for (const file of await filesIn(path)) hash.update(`\n${file}\n`).update(await readFile(file));
  return hash.digest('hex');
}

async function filesIn(path: string): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch((error) => {
    if (error.code === 'ENOTDIR') return undefined;
    throw error;
  });
  if (!entries) return [path];
  const files = entries.filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) => relative('.', join(parentPath, name))).sort();
}
