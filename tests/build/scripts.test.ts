import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/languages/index.ts';
import { ROOT, savedInterviewsOf } from '../helpers/built-site.ts';

const folder = `${ROOT.folder}/_astro`;
const scripts = new Map(
  globSync('*.js', { cwd: folder }).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
);

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
    expect(having(["yo'q", 'никогда'])).toEqual([expect.stringMatching(/^check\./)]);
  });
});
