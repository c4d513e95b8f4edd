import { today } from '../../../src/core/text/day.ts';
import { LANGUAGES } from '../../../src/languages/index.ts';
import { basePath, siteUrl } from '../../../src/settings.ts';
import type { Settings } from '../api.ts';
import { hasGit } from './git.ts';

/** What the desk needs to know of the site. */
export async function readSettings(content: string): Promise<Settings> {
  return {
    today: today(),
    site: { address: new URL(basePath, siteUrl).href },
    git: await hasGit(content),
    languages: LANGUAGES.map(({ tag }) => tag),
  };
}
