import { mkdir, readdir, readlink, rename, rm, symlink } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';
import { NotWhole, readManifest } from '../manifest.ts';
import { withWorkFolder } from '../work-folder.ts';
import { placeRelease } from './place.ts';
import { readWholeSite } from './upload.ts';

/**
 * How long a tab may stay open: for this many days after a release was replaced, its hashed files
 * are still served, and the release can be restored.
 */
const KEPT_DAYS = 30;
const DAY_MS = 86_400_000;

/** Thrown when a release that is asked for is not there, or can't be put where it should be. */
export class NoSuchRelease extends Error {}

/**
 * Makes a built site the current release of a folder that a web server reads:
 *
 *     releases/20261124T150000Z/   a whole site each
 *     current -> releases/…        replaced in one step, when all files are in place
 *
 * Whatever else is in these folders is left alone.
 *
 * @param site folder of the built site
 * @param target the folder; made if it is not there
 * @param now when; the name of the release, to the second
 * @returns the name of the release
 * @throws NotWhole when files of the site are missing or damaged; nothing has changed then
 * @throws NoSuchRelease when the place is taken; nothing has changed then
 */
export async function deploy(site: string, target: string, now: Date): Promise<string> {
  const files = await readWholeSite(site);
  const all = await releasesOf(target);
  const release = nameOf(now);
  if (release <= (all.at(-1) ?? '')) throw new NoSuchRelease(`${release} is not the newest.`);
  await expectFree(site, target, release);

  const kept = all.filter((_release, index) => isKept(all[index + 1], now));
  const folder = resolve(target, 'releases', release);
  await withWorkFolder(target, '.unfinished-', async (work) => {
    await placeRelease({
      site,
      files,
      folder: join(work, release),
      root: folder,
      date: timeOf(release),
      earlier: kept.map((name) => join(target, 'releases', name)),
    });
    await mkdir(join(target, 'releases'), { recursive: true });
    await rename(join(work, release), folder);
  });
  await activate(target, release);
  for (const name of all.filter((candidate) => !kept.includes(candidate)))
    await rm(join(target, 'releases', name), { recursive: true, force: true });
  return release;
}

/**
 * Goes back to the site of an earlier release. It is deployed again, so that the hashed files of
 * the release that is left still answer.
 */
export async function goBack(target: string, release: string, now: Date): Promise<string> {
  const all = await releasesOf(target);
  if (!all.includes(release))
    throw new NoSuchRelease(
      `There is no release “${release}”. There are: ${all.join(', ') || 'none'}.`,
    );
  return deploy(join(target, 'releases', release), target, now);
}

/** Points `current` to a release, in one step (POSIX `rename`): there is no moment without. */
export async function activate(target: string, release: string): Promise<void> {
  await withWorkFolder(target, '.unfinished-', async (work) => {
    await symlink(join('releases', release), join(work, 'current'));
    await rename(join(work, 'current'), join(target, 'current'));
  });
}

/** The release that is current, if there is one. */
export async function currentRelease(target: string): Promise<string | undefined> {
  const link = await readlink(join(target, 'current')).catch(() => undefined);
  return link && basename(link);
}

/** The names of all releases that we made, oldest first: what has our name and our manifest. */
async function releasesOf(target: string): Promise<string[]> {
  const entries = await entriesOf(join(target, 'releases'));
  const folders = entries.filter((entry) => entry.isDirectory() && isName(entry.name));
  const own = await Promise.all(
    folders.map(async ({ name }) => ((await isSite(join(target, 'releases', name))) ? name : [])),
  );
  return own.flat().sort();
}

async function isSite(folder: string): Promise<boolean> {
  try {
    await readManifest(folder);
    return true;
  } catch (error) {
    if (error instanceof NotWhole) return false;
    throw error;
  }
}

/** Makes sure that nothing of somebody else's is where the release and its link are to be. */
async function expectFree(site: string, target: string, release: string): Promise<void> {
  const way = relative(resolve(site), resolve(target));
  if (way === '' || !(way === '..' || way.startsWith(`..${sep}`)))
    throw new NoSuchRelease(`${target} is in the site that is to be put there.`);
  const taken = await entriesOf(join(target, 'releases'));
  if (taken.some(({ name }) => name === release))
    throw new NoSuchRelease(`${join(target, 'releases', release)} is there already.`);
  const current = (await entriesOf(target)).find(({ name }) => name === 'current');
  const link = current?.isSymbolicLink() ? await readlink(join(target, 'current')) : undefined;
  const isOwn = link?.startsWith('releases/') && isName(basename(link));
  if (current && !isOwn)
    throw new NoSuchRelease(
      `${join(target, 'current')} is no link to a release: move it away, or give another folder.`,
    );
}

/** What is in a folder; nothing in one that is not there. */
async function entriesOf(folder: string) {
  return readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new NoSuchRelease(`${folder} can’t be used: ${error.message}.`);
  });
}

/** The last release has not been replaced yet; it is kept however old it is. */
function isKept(replacedBy: string | undefined, now: Date): boolean {
  return !replacedBy || now.getTime() - timeOf(replacedBy).getTime() < KEPT_DAYS * DAY_MS;
}

/** ISO 8601, basic format, to the second. */
function nameOf(date: Date): string {
  return date.toISOString().replace(/[-:]|\.\d+/g, '');
}

function isName(name: string): boolean {
  const time = timeOf(name);
  return !Number.isNaN(time.getTime()) && nameOf(time) === name;
}

function timeOf(release: string): Date {
  return new Date(release.replace(/^(....)(..)(..T..)(..)/, '$1-$2-$3:$4:'));
}
