import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/languages/index.ts';
import { STORAGE_META, TOKEN_HEADER } from '../../tools/desk/api.ts';
import { ROOT, savedInterviewsOf } from '../helpers/built-site.ts';

const folder = `${ROOT.folder}/_astro`;
const scripts = new Map(
  globSync('*.js', { cwd: folder }).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
);

/** Words of packages that survive a bundler, by a module that has them. Pagefind has fflate too. */
const PACKAGES_OF_THE_DESK = {
  'preact/dist/preact.mjs': 'dangerouslySetInnerHTML',
  '@preact/signals-core/dist/signals-core.module.js': 'Cycle detected',
};

/** The names of the scripts in which one of these words is. */
const having = (words: readonly string[]) =>
  [...scripts]
    .filter(([, text]) => words.some((word) => text.includes(word)))
    .map(([name]) => name);

describe('the scripts of the site', () => {
  it('have nothing of the languages that only an import needs', () => {
    const words = LANGUAGES.map(({ boilerplate }) => boilerplate.rightsReserved);
    expect(scripts.size).toBeGreaterThan(3);
    expect(having(words)).toEqual([]);
    for (const { html } of savedInterviewsOf(ROOT))
      expect(words.filter((word) => html.includes(word))).toEqual([]);
  });

  it('have the words of a “not” only where quotations are checked', () => {
    expect(having(["yo'q", 'никогда'])).toEqual([expect.stringMatching(/^worker\./)]);
  });

  it('have nothing of the desk, nor of the packages that only the desk needs', () => {
    const files = globSync('**/*.{js,html,css}', { cwd: ROOT.folder });
    const texts = files.map(
      (file) => [file, readFileSync(join(ROOT.folder, file), 'utf8')] as const,
    );
    for (const words of [TOKEN_HEADER, STORAGE_META, ...Object.values(PACKAGES_OF_THE_DESK)])
      expect(texts.filter(([, text]) => text.includes(words)).map(([file]) => file)).toEqual([]);
    for (const [module, words] of Object.entries(PACKAGES_OF_THE_DESK))
      expect(readFileSync(join('node_modules', module), 'utf8')).toContain(words);
  });
});
