import { describe, expect, it } from 'vitest';
import { checkAgainst } from '../../src/core/quotation/check.ts';
import { indexInterviews } from '../../src/core/quotation/reading.ts';
import { canal, reportOn } from '../helpers/canal.ts';
import { quotableInterviews, shown } from '../helpers/quotations.ts';

describe('a change inside:', () => {
  it.each([
    [
      'a word changed',
      'I keep the new locks, all 12–14 of them',
      'altered: I keep the {old →new }locks, all 12–14 of them,',
    ],
    [
      'words added',
      'I keep the old and rusty locks, all 12–14 of them',
      'altered: I keep the old {+and rusty }locks, all 12–14 of them,',
    ],
    [
      'words dropped in two places',
      'I keep old locks, all of them, and no one helps',
      'altered: I keep {-the }old locks, all {-12–14 }of them, and no one helps.',
    ],
    [
      'words added that occur nearby',
      'The locks and gates and ships stay where they are, and nobody knows why',
      'altered: The locks {+and gates and ships }stay where they are, and nobody knows why.',
    ],
    [
      'words changed in two places',
      'Ships leave and ships return. The locks stay',
      'altered: Ships {come →leave }and ships {go. →return. }The locks stay',
    ],
    [
      'words changed with a lone “and” between them: one change',
      'Ships leave and boats go. The locks stay',
      'altered: Ships {come and ships →leave and boats }go. The locks stay',
    ],
    [
      'a lone “and” between a word added and one changed: two changes',
      'Ships come fast and boats go. The locks stay',
      'altered: Ships come {+fast }and {ships →boats }go. The locks stay',
    ],
    [
      'a lone “and” between a word dropped and one changed: two changes',
      'I keep the old locks, all 12–14 of and each one helps',
      'altered: I keep the old locks, all 12–14 of {-them, }and {no →each }one helps.',
    ],
    [
      'a lone word between changes that says something: two changes',
      'Is a Upper-Lock town his? It is.',
      'altered: Is {the →a }Upper-Lock town {ours? →his? }It is. ¶',
    ],
    [
      'an accent too many',
      'The lócks stay where they are',
      'altered: The {locks ≈lócks }stay where they are,',
    ],
    [
      'accents too many, in two places',
      'Thé locks stay whére they are',
      'altered: {The ≈Thé }locks stay {where ≈whére }they are,',
    ],
    [
      'a word written as two',
      'By spring the reo pened canal will carry',
      'altered: By spring the {reopened ≈reo pened }canal will carry',
    ],
    [
      'accents too many in most of the words',
      'The locks stáy whére théy áre',
      'altered: The locks {stay where they are, ≈stáy whére théy áre }',
    ],
    [
      'a number changed in its dash',
      'all 1214 of them, and no one helps',
      'altered: all {12–14 →1214 }of them, and no one helps.',
    ],
    [
      'a number written as two',
      'all 12 14 of them, and no one helps',
      'altered: all {12–14 →12 14 }of them, and no one helps.',
    ],
    [
      'a number changed',
      'all 12–15 of them, and no one helps',
      'altered: all {12–14 →12–15 }of them, and no one helps.',
    ],
  ])('%s', (_, quotation, expected) => {
    expect(reportOn(quotation)).toBe(expected);
  });
});

describe('a change at the beginning or the end:', () => {
  it.each([
    [
      'a first word changed',
      'dark ships go. The locks stay',
      'altered: {and →dark }ships go. The locks stay',
    ],
    [
      'the first two words changed',
      'very dark ships go. The locks stay',
      'altered: {come and →very dark }ships go. The locks stay',
    ],
    [
      'three words put before the first',
      'three very dark ships go. The locks stay',
      'altered: {+three very dark }ships go. The locks stay',
    ],
    [
      'a last word changed',
      'The locks stay where they sit',
      'altered: The locks stay where they {are, →sit }',
    ],
    [
      'the last two words changed',
      'The locks stay where they sit now',
      'altered: The locks stay where they {are, and →sit now }',
    ],
    [
      'three words put after the last',
      'The locks stay where they sit right now',
      'altered: The locks stay where they {+sit right now }',
    ],
    [
      'a second word changed',
      'I own the old locks, all',
      'altered: I {keep →own }the old locks, all',
    ],
    [
      'the first word of a sentence changed',
      'Please keep the old locks',
      'altered: {I →Please }keep the old locks,',
    ],
    [
      'the first word of a sentence changed, and another put before it',
      'Now they do not sell them. Is the',
      'altered: {We →Now they }do not sell them. Is the',
    ],
    [
      'a last word changed at the end of the interview',
      'and nobody knows how',
      'altered: and nobody knows {why.→how }',
    ],
    [
      'a word put after the last one of the interview',
      'nobody knows why not',
      'altered: nobody knows why.{+not }',
    ],
    [
      'the first word of a sentence changed, after another sentence',
      'May. Peter Holt keeps it',
      'altered: May. {Ida →Peter }Holt keeps it. ¶',
    ],
    [
      'the last word of a sentence changed',
      'has been dry since June',
      'altered: has been dry since {May. →June }',
    ],
    [
      'a word put before the first sentence',
      'Now the canal has been dry',
      'altered: {+Now }The canal has been dry',
    ],
  ])('%s', (_, quotation, expected) => {
    expect(reportOn(quotation)).toBe(expected);
  });
});

describe('sentences in another order, or without those between them:', () => {
  it.each([
    [
      'two sentences that changed places',
      'We do not sell them. The town is far.',
      'altered: We do not sell them. {~The town is far. } (reordered)',
    ],
    [
      'a sentence left out, and another that changed its place',
      'The town is far. It is. We do not sell them.',
      'altered: The town is far. It is. ¶ {~We do not sell them. } (reordered)',
    ],
    [
      'a sentence left out',
      'The town is far. Is the Upper-Lock town ours?',
      'altered: The town is far. {-We do not sell them. }Is the Upper-Lock town ours?',
    ],
    [
      'a sentence left out, and others before it with an ellipsis',
      'I keep the old locks … The town is far. Is the Upper-Lock town ours?',
      'altered: I keep the old locks, {…all 12–14 of them, and no one helps. }The town is far. {-We do not sell them. }Is the Upper-Lock town ours? (negation)',
    ],
    [
      'sentences of two answers, with nothing between them',
      'It is. Ships come and ships go.',
      'altered: It is. ¶ {-By spring the reopened canal will carry ships, “and then,” they say, we would need water. ¶ }Ships come and ships go. (several-answers)',
    ],
    [
      'sentences of two answers that changed places',
      'Ships come and ships go. The town is far.',
      'altered: Ships come and ships go. {~The town is far. } (reordered, several-answers)',
    ],
    [
      'parts that changed places, with an ellipsis',
      'The town is far … I keep the old locks',
      'altered: The town is far. {~I keep the old locks, } (reordered)',
    ],
    [
      'parts of which the last changed its place',
      'Is the Upper-Lock town ours? … Ships come and ships go … The town is far',
      'altered: Is the Upper-Lock town ours? {…It is. ¶ By spring the reopened canal will carry ships, “and then,” they say, we would need water. ¶ }Ships come and ships go. {~The town is far. } (reordered, several-answers)',
    ],
  ])('%s', (_, quotation, expected) => {
    expect(reportOn(quotation)).toBe(expected);
  });
});

describe('words of another place:', () => {
  it.each([
    [
      'words of another place in place of others',
      'By spring the locks stay where they are, and then they say',
      'altered: By spring the {reopened canal will carry ships, →locks stay where they are, }“and then,” they say,',
    ],
    [
      'words of another place, added',
      'By spring the reopened canal will carry nobody knows why it is',
      'not-found: ',
    ],
    [
      'fewer words than four, which may be there by chance',
      'I keep the town is old locks',
      'altered: I keep the {+town is }old locks,',
    ],
  ])('%s', (_, quotation, expected) => {
    expect(reportOn(quotation)).toBe(expected);
  });
});

describe('words over the end of a paragraph', () => {
  it('have all of its end, and the words of the next one from its beginning', () => {
    const { occurrences } = checkAgainst('Is the Upper-Lock town ours? It is. By spring', canal);
    expect(
      occurrences[0]?.spans.map(({ passage, start, end }) => passage.text.slice(start, end)),
    ).toEqual(['Is the Upper-Lock town ours? It is.', 'By spring']);
  });
});

describe('in an interview of some length', () => {
  it('a sentence without one of its words is found where it was said, and the word is named', async () => {
    const [published] = await quotableInterviews();
    const interviews = indexInterviews(published ? [published] : []);
    for (const passage of published?.passages ?? []) {
      const sentences = passage.text.split(/(?<=[.?!”]) (?=\p{Lu})/u);
      const words = sentences.sort((a, b) => b.length - a.length)[0]?.split(' ') ?? [];
      const dropped = words.splice(words.length >> 1, 1).join();
      const verdict = checkAgainst(words.join(' '), interviews);
      const [span] = verdict.occurrences[0]?.spans ?? [];
      expect([verdict.kind, span?.passage.id]).toEqual(['altered', passage.id]);
      expect(shown(verdict)).toContain(`{-${dropped}`);
    }
  });
});
