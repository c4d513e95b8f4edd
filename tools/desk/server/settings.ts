import type { Archive } from '../../../src/archive/read-archive.ts';
import { today } from '../../../src/core/text/day.ts';
import { LANGUAGES } from '../../../src/languages/index.ts';
import { basePath, siteUrl } from '../../../src/settings.ts';
import type { Publisher, Settings } from '../api.ts';
import { hasGit } from './git.ts';

/**
 * What the desk needs to know of the site.
 *
 * @param archive what the content folder holds now
 */
export async function readSettings(content: string, archive: Archive): Promise<Settings> {
  return {
    today: today(),
    site: { address: new URL(basePath, siteUrl).href },
    git: await hasGit(content),
    languages: LANGUAGES.map(({ tag }) => tag),
    publishers: publishersIn(archive),
  };
}

/** Those of the interviews, the latest first, and the site’s own: the next article is often theirs. */
function publishersIn({ interviews, site }: Archive): Publisher[] {
  const latest = interviews.toSorted((a, b) => b.date.localeCompare(a.date));
  const known: Publisher[] = [
    ...latest.map(({ publisher, rights }) => ({ ...publisher, rights })),
    ...(site?.publisher ? [site.publisher] : []),
  ];
  return known.filter(({ name }, at) => known.findIndex((one) => one.name === name) === at);
}
