import { describe, expect, it } from 'vitest';
import {
  caveatSentences,
  changeSentence,
  countsOf,
  headline,
  howMany,
  whoSaidIt,
} from '../../src/client/check/words.ts';
import { checkAgainst } from '../../src/core/quotation/check.ts';
import { checkText } from '../../src/core/quotation/check-text.ts';
import { indexInterviews } from '../../src/core/quotation/reading.ts';
import { quotableInterviews } from '../helpers/quotations.ts';

const interviews = indexInterviews(await quotableInterviews());
const check = (quotation: string) => checkAgainst(quotation, interviews);

describe('of a whole text, how many quotations there are is reported', () => {
  const RAIN =
    'It rained for days, and those who had come to the harbour to see the ships went home without having seen one of them, or so we heard later from the people there.';
  it.each([
    [
      `${RAIN} “Central Asia’s voice becomes stronger”, and “Baku forms a link in the corridor”. ${RAIN}`,
      '2 quotations',
      '1 verbatim; 1 altered',
    ],
    [
      `${RAIN} “Central Asia’s voice becomes stronger.” This accelerates cargo flows and increases the capacity of roads. ${RAIN}`,
      '1 quotation, 1 passage without quotation marks',
      '2 verbatim',
    ],
    [
      `${RAIN} This accelerates cargo flows and increases the capacity of roads. ${RAIN}`,
      '1 passage without quotation marks',
      '1 verbatim',
    ],
  ])('%s', (text, heading, counts) => {
    const checked = checkText(text, interviews);
    expect([howMany(checked), countsOf(checked)]).toEqual([heading, counts]);
  });
});

describe('who said the words is told', () => {
  it.each([
    [
      'of an answer',
      'According to Tashkent, Azerbaijan’s accession opens new political and strategic horizons',
      'Said by Azamat Seitov, News.Az, 28 November 2025.',
    ],
    [
      'of a question',
      'What are the political and strategic advantages of this step?',
      'These are words of the interviewer’s question. Azamat Seitov did not say them.',
    ],
    [
      'of the introduction',
      'Why now? What expectations does Tashkent attach to this development?',
      'These are words of the introduction by News.Az. Nobody said them in the interview.',
    ],
    [
      'of a question and its answer',
      'advantages of this step? According to Tashkent',
      'These words are not one person’s. They come from the interviewer’s question and an answer.',
    ],
    [
      'of words that occur more than once',
      'personal diplomacy of the',
      'These words occur in 2 places. Said by Azamat Seitov, News.Az, 28 November 2025.',
    ],
    [
      'of words that were changed',
      'According to Tashkent, Azerbaijan’s accession opens old political and strategic horizons',
      'Said by Azamat Seitov, News.Az, 28 November 2025. The quotation differs from the transcript.',
    ],
    [
      'of words that are like some that were said',
      'Whole forests of lanterns were planted in the harbour by electricians',
      'No interview on this site has these words. The closest passages are below.',
    ],
    [
      'of words that are like none',
      'Zeppelins prefer cheese',
      'No interview on this site has these words, or similar ones.',
    ],
    ['of no words', '—', 'Paste the words of a quotation first.'],
  ])('%s', (_, quotation, expected) => {
    expect(whoSaidIt(check(quotation))).toBe(expected);
  });

  it('of several places, the answer is what counts', () => {
    expect(headline(check('personal diplomacy of the'))).toBe('Verbatim');
  });

  it('of altered words, the headline blames nobody', () => {
    expect(headline(check('What are the social and strategic advantages of this step?'))).toBe(
      'Altered',
    );
  });
});

describe('a difference, in words,', () => {
  const dropped = (said: string) => changeSentence({ kind: 'dropped', said });

  it('is on one line, and ends with no mark of the quotation', () => {
    expect(dropped(' the\n old  locks, ')).toBe('Dropped: “the old locks”.');
    expect(dropped('the locks.,;:')).toBe('Dropped: “the locks”.');
    expect(dropped('the locks?')).toBe('Dropped: “the locks?”.');
    expect(dropped('1.5, 2')).toBe('Dropped: “1.5, 2”.');
  });

  it('has 160 characters at most, and ends with a whole word', () => {
    const longest = `${'word '.repeat(31)}words`;
    expect(longest).toHaveLength(160);
    expect(dropped(longest)).toBe(`Dropped: “${longest}”.`);
    expect(dropped(`${longest}!`)).toBe(`Dropped: “${'word '.repeat(31).trim()} …”.`);
    expect(dropped(`${'word '.repeat(31)}words and more`)).toBe(
      `Dropped: “${'word '.repeat(31).trim()} …”.`,
    );
  });

  it('is nothing where there is none', () => {
    expect(changeSentence({ kind: 'same', said: 'the locks' })).toBe('');
  });
});

describe('what else is told', () => {
  it('names first what differs, and last what was not compared', () => {
    const quotation =
      '“it is a step that opens new routes,New alliances” — Azamat Seitov\nhttps://news.az/';
    expect(caveatSentences(check(quotation))).toEqual([
      'What differs: capitals.',
      'Not compared: “— Azamat Seitov”, “https://news.az/”.',
    ]);
  });

  it('is nothing where the words are as they were said', () => {
    expect(caveatSentences(check('it is a step that opens new routes'))).toEqual([]);
  });
});
