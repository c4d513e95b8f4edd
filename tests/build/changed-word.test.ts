import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { MANIFEST_FILE, manifestSchema } from '../../src/outputs/manifest.ts';
import { ROOT } from '../helpers/built-site.ts';
import { editableSite } from '../helpers/registry-site.ts';
import { changeWords, paragraphWith } from '../sites/edited.ts';

const SLUG = 'seitov-2025';
const WAS = 'an additional impulse';
const NOW = 'an additional incentive';

/** The files that differ after two words were changed: one of an answer, one of the page “About”. */
let changed: string[];
beforeAll(() => {
  const site = editableSite();
  const was = paragraphWith(site, WAS);
  changeWords(site, WAS, NOW);
  const correction = { at: 'opportunities-1', date: '2026-11-23', what: 'A word.', why: 'Wrong.' };
  const now = was.replace(WAS, NOW);
  site.write(`interviews/${SLUG}/corrections.yaml`, JSON.stringify([{ ...correction, was, now }]));
  site.edit('pages/about.mdx', 'description: ', 'description: Also, ');
  const { status, output } = site.run('build');
  expect(output).not.toContain('failed');
  expect(status).toBe(0);
  const [before, after] = [ROOT.folder, site.dist].map(hashesIn) as [Hashes, Hashes];
  changed = [...after].filter(([path, hash]) => before.get(path) !== hash).map(([path]) => path);
});

it('a changed word changes the files that show it, and no others', () => {
  const interview = `interviews/${SLUG}`;
  // Some names of the index’s files are hashes of their content.
  expect([...new Set(changed.map(withoutHash))].sort()).toEqual([
    ...['about/index.html', 'check/passages.json', 'corrections/index.html'],
    ...['feed.json', 'feed.xml', `${interview}.json`, `${interview}.md`, `${interview}.txt`],
    `${interview}/index.html`,
    ...['embed/index.html', 'index.html'].map((file) => `${interview}/opportunities/${file}`),
    ...[`${interview}/passages.json`, `${interview}/source.txt`],
    // The sentence names the region.
    'names/central-asia/index.html',
    `offline/${SLUG}.html`,
    ...['pagefind/fragment/en_….pf_fragment', 'pagefind/index/en_….pf_index'],
    ...['pagefind/pagefind-entry.json', 'pagefind/pagefind.en_….pf_meta'],
    // The page for searching names the files of the index.
    ...['search/answers/….json', 'search/index.html', 'search/words.json'],
  ]);
});

/** Some names are hashes of content, or the beginnings of such. */
function withoutHash(path: string): string {
  return path.replace(/_[0-9a-f]+\./, '_….').replace(/answers\/[0-9a-f]+\./, 'answers/….');
}

type Hashes = ReadonlyMap<string, string>;

function hashesIn(folder: string): Hashes {
  const manifest = JSON.parse(readFileSync(join(folder, MANIFEST_FILE), 'utf8'));
  return new Map(manifestSchema.parse(manifest).files.map(({ path, sha256 }) => [path, sha256]));
}
