import { mkdir, readdir, readlink, rename, rm, symlink } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { placeRelease } from './place.ts';
import { readWholeSite } from './upload.ts';

/**
 * How long a tab may stay open: for so many days after a release was replaced, its hashed files
 * still answer, and one can go back to it.
 */
const KEPT_DAYS = 30;
const DAY_MS = 86_400_000;

/** Thrown when a release that is asked for is not there, or two would have the same name. */
export class NoSuchRelease extends Error {}

/**
 * Makes a built site the current release of a folder that a web server reads:
 *
 *     releases/20261124T150000Z/   a whole site each
 *     current -> releases/…        replaced in one step, when all files are in place
 *
 * @param site folder of the built site
 * @param target the folder; made if it is not there
 * @param now when; the name of the release, to the second
 * @returns the name of the release
 * @throws NotWhole when files of the site are missing or damaged; nothing has changed then
 */
export async function deploy(site: string, target: string, now: Date): Promise<string> {
  const files = await readWholeSite(site);
  const all = await releasesOf(target);
  const release = nameOf(now);
  if (release <= (all.at(-1) ?? '')) throw new NoSuchRelease(`${release} is not the newest.`);

  const kept = all.filter((_release, index) => isKept(all[index + 1], now));
  const unfinished = join(target, '.unfinished');
  const folder = resolve(target, 'releases', release);
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(join(target, 'releases'), { recursive: true });
  await placeRelease({
    site,
    files,
    folder: unfinished,
    root: folder,
    date: timeOf(release),
    earlier: kept.map((name) => join(target, 'releases', name)),
  });
  await rename(unfinished, folder);
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
    throw new NoSuchRelease(`There is no release “${release}”. There are: ${all.join(', ')}.`);
  return deploy(join(target, 'releases', release), target, now);
}

/** Points `current` to a release, in one step (POSIX `rename`): there is no moment without. */
export async function activate(target: string, release: string): Promise<void> {
  const next = join(target, '.next');
  await rm(next, { force: true });
  await symlink(join('releases', release), next);
  await rename(next, join(target, 'current'));
}

/** The release that is current, if there is one. */
export async function currentRelease(target: string): Promise<string | undefined> {
  const link = await readlink(join(target, 'current')).catch(() => undefined);
  return link && basename(link);
}

/** The names of all releases, oldest first. */
async function releasesOf(target: string): Promise<string[]> {
  return (await readdir(join(target, 'releases')).catch(() => [])).sort();
}

/** The last release has not been replaced yet; it is kept however old it is. */
function isKept(replacedBy: string | undefined, now: Date): boolean {
  return !replacedBy || now.getTime() - timeOf(replacedBy).getTime() < KEPT_DAYS * DAY_MS;
}

/** ISO 8601, basic format, to the second. */
function nameOf(date: Date): string {
  return date.toISOString().replace(/[-:]|\.\d+/g, '');
}

function timeOf(release: string): Date {
  return new Date(release.replace(/^(....)(..)(..T..)(..)/, '$1-$2-$3:$4:'));
}
