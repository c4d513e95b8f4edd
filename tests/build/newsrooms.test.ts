import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Catalogue, catalogueOf, ENGLISH } from '../../src/catalogue/index.ts';
import {
  AZERBAIJANI,
  CONVERSATIONS,
  pageAt,
  pagesOf,
  ROOT,
  savedInterviewsOf,
  TWO,
} from '../helpers/built-site.ts';
import { textsOf } from '../helpers/catalogue.ts';

const SETTINGS = 'tests/fixtures/second-newsroom';
const fileOf = (path: string) => readFileSync(join(TWO.folder, path), 'utf8');

describe('the site of a second newsroom', () => {
  it('has its own name, and not that of the first, on every page and in every text', () => {
    for (const { path, document } of [...pagesOf(TWO), ...savedInterviewsOf(TWO)])
      expect(document.title, path).toContain('The Lantern');
    const texts = globSync('**/*.{html,xml,json,md,txt,svg,bib,ris}', { cwd: TWO.folder });
    const own = texts.filter((path) => !/^(_|about\/|sbom)/.test(path) && !path.includes('source'));
    // What a verdict is called, and words of the code, are nobody's name.
    expect(own.filter((path) => /Verbatim(?! Serif| Sans)(?!<\/dt>)/.test(fileOf(path)))).toEqual(
      [],
    );
  });

  it('has its colours on pages, maps and saved interviews', () => {
    const files = [
      'index.html',
      'interviews/seitov-2025/connectivity/embed/index.html',
      'offline/seitov-2025.html',
      ...globSync('maps/*.svg', { cwd: TWO.folder }),
    ];
    expect(files.length).toBeGreaterThan(6);
    for (const file of files) {
      expect(fileOf(file), file).toMatch(/#7a0f3c|#f2a9c4/);
      expect(fileOf(file), file).not.toMatch(/#005567|#77ced8/);
    }
  });

  it('has its colours on cards', () => {
    const card = (folder: string) => readFileSync(`${folder}/interviews/seitov-2025/card.png`);
    expect(card(TWO.folder).equals(card(ROOT.folder))).toBe(false);
  });

  it('has its logo and icon, as they were drawn', () => {
    for (const name of ['logo.svg', 'icon.svg'])
      expect(fileOf(name)).toBe(readFileSync(`${SETTINGS}/${name}`, 'utf8'));
    const logo = pageAt(TWO, '').document.querySelector('.wordmark img');
    expect(logo?.getAttribute('alt')).toBe('The Lantern');
    expect(logo?.getAttribute('width')).toBe('132');
    expect(existsSync(join(ROOT.folder, 'logo.svg'))).toBe(false);
  });

  it('leads where the newsroom wants, and says who publishes it and under which licence', () => {
    const { document } = pageAt(TWO, '');
    const links = (selector: string) =>
      [...document.querySelectorAll(`${selector} a`)].map((link) => link.textContent);
    expect(links('.site-nav')).toEqual([
      ...['All questions', 'Was it said?', 'About', 'Corrections', 'Newspaper'],
    ]);
    const footer = document.querySelector('.site-footer');
    expect(footer?.textContent).toContain('© Lumen Rock Press');
    expect(footer?.querySelector('[rel=license]')?.textContent).toBe('CC BY 4.0');
    expect(links('.site-footer nav').slice(-2)).toEqual(['Contact', 'Newspaper']);
    expect(fileOf('feed.xml')).toContain('<name>Lumen Rock Press</name>');
    expect(JSON.parse(fileOf('feed.json')).authors[0].name).toBe('Lumen Rock Press');
  });

  it('says how it corrects, and where errors can be reported', () => {
    const text = pageAt(TWO, 'corrections/').document.querySelector('main')?.textContent;
    expect(text).toContain('We never correct what somebody said.');
    expect(text).toContain('desk@lumen.example');
  });
});

describe('a site in Azerbaijani', () => {
  const read = (path: string) => readFileSync(join(AZERBAIJANI.folder, path), 'utf8');
  /**
   * What no other text has by chance: several words without parts to be filled in, and no ids or
   * former addresses, which are English in every language.
   */
  const sentencesOf = (words: Catalogue) =>
    [...textsOf(words)]
      .filter(([name]) => !/^(check\.differences|filters\.attributions)\./.test(name))
      .map(([, text]) => text)
      .filter((text) => text.length > 12 && / /.test(text) && !/[⟦[]|\d/.test(text));

  it('speaks no English, on pages, in scripts and in files', () => {
    const files = globSync('**/*.{html,js,xml,md,txt,bib,ris,json}', {
      cwd: AZERBAIJANI.folder,
      exclude: ['sbom*', 'schemas/**', 'pagefind/**'],
    });
    const english = sentencesOf(ENGLISH);
    const found = files.flatMap((file) => {
      const text = read(file);
      return english.filter((words) => text.includes(words)).map((words) => `${file}: ${words}`);
    });
    expect(english.length).toBeGreaterThan(100);
    expect(files.length).toBeGreaterThan(25);
    expect(found).toEqual([]);
  });

  it('has the words that a script says in that script, and no others', () => {
    const words = catalogueOf({ languages: ['az'] });
    const scripts = globSync('_astro/*.js', { cwd: AZERBAIJANI.folder }).map((file) =>
      read(join(file)),
    );
    const withWords = (text: string) => scripts.filter((script) => script.includes(text)).length;
    expect(withWords(words.search.typeAWord)).toBe(1);
    expect(withWords(words.check.moreInterviews)).toBe(1);
    expect(withWords(words.quoting.pressTab)).toBe(1);
    expect(withWords(words.pages.namesIntroduction)).toBe(0);
  });

  it('says in which language it is, and writes days as that language does', () => {
    for (const { path, document } of [...pagesOf(AZERBAIJANI), ...savedInterviewsOf(AZERBAIJANI)])
      expect(document.documentElement.lang, path).toBe('az');
    const interview = 'interviews/lantern-2024';
    for (const file of [`${interview}/index.html`, `${interview}.md`, `${interview}/passages.json`])
      expect(read(file), file).toContain('29 fevral 2024');
    expect(read('feed.xml')).toContain('Orijinal: The Imaginary Gazette');
  });
});

describe('an interview in Persian', () => {
  const WELL = 'interviews/nilufar-well/';
  const directions = (path: string, selector: string) =>
    [...pageAt(CONVERSATIONS, path).document.querySelectorAll(selector)].map((element) =>
      element.getAttribute('dir'),
    );

  it.each([
    [WELL, '.headline, .prose, .question-line'],
    [`${WELL}depth/`, '.prose, .question-line'],
    [`${WELL}depth/embed/`, '.prose, h1'],
    ['offline/nilufar-well.html', '.headline, .prose, .question-line'],
  ])('runs from right to left in %s', (path, selector) => {
    const found = directions(path, selector);
    expect(found.length).toBeGreaterThan(1);
    expect(new Set(found)).toEqual(new Set(['rtl']));
  });

  it('runs from right to left in lists, where others do not', () => {
    const { document } = pageAt(CONVERSATIONS, 'search/');
    const titles = [...document.querySelectorAll('.all-questions h3')];
    const wrong = titles.filter(
      (title) =>
        (title.getAttribute('dir') === 'rtl') !== /\p{Script=Arabic}/u.test(`${title.textContent}`),
    );
    expect(titles.length).toBeGreaterThan(4);
    expect(wrong).toEqual([]);
  });

  it('has the picture of the site, since no font of the pictures has its letters', () => {
    const card = (path: string) => readFileSync(join(CONVERSATIONS.folder, path, 'card.png'));
    expect(card(WELL).equals(card(''))).toBe(true);
    expect(card('interviews/pell-statement/').equals(card(''))).toBe(false);
    expect(readFileSync('.cache/sites/conversations.log', 'utf8')).toContain(
      'The pictures for shared links can’t show چ (U+0686)',
    );
  });
});
