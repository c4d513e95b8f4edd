import { describe, expect, it } from 'vitest';
import { exchangeIdError, idFrom, isTopic, slugError } from '../../src/core/addresses/ids.ts';
import {
  ALL_PASSAGES_PATH,
  ATOM_PATH,
  alternatePath,
  CHECK_INDEX_PATH,
  cardPath,
  citationPath,
  exchangePath,
  interviewPath,
  JSON_FEED_PATH,
  JSON_SCHEMA_PATH,
  mapPath,
  NAMES_PATH,
  namePath,
  offlinePath,
  paragraphId,
  passagePath,
  passagesPath,
  sourcePath,
  topicPath,
} from '../../src/core/addresses/permalinks.ts';

const SLUG = 'seitov-2025';

describe('an address of the site, once published, stays:', () => {
  it.each([
    ['an interview', interviewPath(SLUG), 'interviews/seitov-2025/'],
    ['an answer', exchangePath(SLUG, 'connectivity'), 'interviews/seitov-2025/connectivity/'],
    ['the text of record', sourcePath(SLUG), 'interviews/seitov-2025/source.txt'],
    ['what the pages quote from', passagesPath(SLUG), 'interviews/seitov-2025/passages.json'],
    ['an interview as data', alternatePath(SLUG, 'json'), 'interviews/seitov-2025.json'],
    ['an interview as Markdown', alternatePath(SLUG, 'md'), 'interviews/seitov-2025.md'],
    ['an interview for the disk', offlinePath(SLUG), 'offline/seitov-2025.html'],
    ['a topic', topicPath('economy'), 'topics/economy/'],
    ['the index of names', NAMES_PATH, 'names/'],
    ['a name', namePath('baku'), 'names/baku/'],
    ['a map', mapPath('middle-corridor', 'wide', 'dark'), 'maps/middle-corridor-wide-dark.svg'],
    ['the Atom feed', ATOM_PATH, 'feed.xml'],
    ['the JSON feed', JSON_FEED_PATH, 'feed.json'],
    ['the schema of the data', JSON_SCHEMA_PATH, 'schemas/interview.v2.json'],
    ['what quotations are checked against', ALL_PASSAGES_PATH, 'check/passages.json'],
    ['what leads to it in a large archive', CHECK_INDEX_PATH, 'check/index.json'],
  ])('%s', (_, address, published) => {
    expect(address).toBe(published);
  });

  it('the files of a page, below it', () => {
    const page = exchangePath(SLUG, 'connectivity');
    expect(cardPath('', 'wide')).toBe('card.png');
    expect(cardPath(page, 'square')).toBe('interviews/seitov-2025/connectivity/card-square.png');
    expect(citationPath(page, 'ris')).toBe('interviews/seitov-2025/connectivity/cite.ris');
  });

  it('a paragraph: on the page of its answer, and that of the introduction on the interview’s', () => {
    const answer = { at: 'connectivity', id: paragraphId('connectivity', 2) };
    expect(passagePath(SLUG, answer)).toBe('interviews/seitov-2025/connectivity/#connectivity-2');
    const lead = { at: 'lead', id: 'lead-1' };
    expect(passagePath(SLUG, lead)).toBe('interviews/seitov-2025/#lead-1');
    const question = { at: 'connectivity', id: 'connectivity' };
    expect(passagePath(SLUG, question)).toBe('interviews/seitov-2025/connectivity/');
  });
});

describe('the id of an exchange', () => {
  it.each([
    ['Connectivity', 'connectivity'],
    ['the view', 'the-view'],
    ['view-2', 'view'],
    ['2-views', 'views'],
    ['3d-view', 'd-view'],
    ['Şəxsi etimad', 'sexsi-etimad'],
    ['view-', 'view'],
    ['', undefined],
    ['２', undefined],
  ])('begins with a letter, and ends with no number: not %j', (id, proposed) => {
    const error = exchangeIdError(id);
    expect(error?.message).toBe(`“${id}” can’t be an id.`);
    const example = proposed ? `, for example “${proposed}”` : '';
    expect(error?.suggestion).toBe(
      `Use lower-case English letters, digits and hyphens, beginning with a letter and not ending with a number${example}.`,
    );
  });

  it.each(['connectivity', 'view-b2b', 'vision-2030-plan', 'covid-19b', 'a'.repeat(80)])(
    'may be %s',
    (id) => {
      expect(exchangeIdError(id)).toBeUndefined();
    },
  );

  it('has 80 characters at most', () => {
    const error = exchangeIdError(`an-answer-that-goes-on${'-and-on'.repeat(9)}`);
    expect(error?.message).toBe('“an-answer-that-goes-…” can’t be an id: it has 85 characters.');
    expect(error?.suggestion).toBe('Use 80 at most.');
  });

  it.each(['alert', 'write', 'about', 'topics', 'lead', 'pagefind'])(
    'is no name that browsers or this site already use: %s',
    (id) => {
      expect(exchangeIdError(id)?.suggestion).toBe(`Add a word, for example “${id}-question”.`);
    },
  );

  it('is proposed from words, with the numbers within them', () => {
    expect(idFrom('The 1st view, 2025: a b2b talk')).toBe('the-1st-view-2025-a-b2b-talk');
    expect(idFrom('2025: 3 views of Paris 2024')).toBe('views-of-paris');
    expect(idFrom('2025')).toBe('');
  });
});

describe('a topic', () => {
  it('begins with a letter', () => {
    expect(['economy', 'g20', '20-g'].map(isTopic)).toEqual([true, true, false]);
  });
});

describe('the name of an interview’s folder', () => {
  it('may have words that are numbers, but no other signs', () => {
    expect(slugError('2025-seitov')).toBeUndefined();
    expect(slugError('Seitov_2025')?.suggestion).toBe(
      'Use lower-case English letters, digits and hyphens, for example “seitov-2025”.',
    );
    expect(slugError('--')?.suggestion).toBe('Use lower-case English letters, digits and hyphens.');
  });

  it('is no name that programs already use', () => {
    expect(slugError('constructor')?.suggestion).toBe(
      'Add a word or a year, for example “constructor-2025”.',
    );
  });

  it('has 80 characters at most, so that its address can be typed', () => {
    expect(slugError('a'.repeat(80))).toBeUndefined();
    const fault = slugError(`forty-times${'-or-more'.repeat(10)}`);
    expect(fault?.message).toContain('“forty-times-or-more-…”');
    expect(fault?.message).toContain('91 characters');
    expect(fault?.suggestion).toBe('Use 80 at most.');
  });
});
