import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/core/quotation/check-text.ts';
import { followedStretches } from '../../src/core/quotation/followed.ts';
import { indexInterviews } from '../../src/core/quotation/reading.ts';
import { wordsOf } from '../../src/core/text/words.ts';
import { readDraft } from '../../tools/quotes/draft.ts';
import { foundIn, readExpected, readPastedTexts } from '../helpers/drafts.ts';
import { harbourInterviews } from '../helpers/harbours.ts';
import { quotableInterviews } from '../helpers/quotations.ts';

const interviews = await quotableInterviews();
const index = indexInterviews(interviews);
const DRAFT = 'tests/fixtures/drafts/corridor.md';
const draft = await readDraft(readFileSync(DRAFT), DRAFT);
const SAID = 'Baku forms a critical link in the Trans-Caspian corridor connecting Central Asia';

/** What of a text is said to follow an interview without quote marks. */
function unmarked(text: string): string[] {
  return checkText(text, index).flatMap(({ hasMarks, verdict, quotation }) =>
    hasMarks || verdict.kind === 'not-found' ? [] : [quotation],
  );
}

describe('a draft with thirty quotations', () => {
  it('has the right verdict on each', () => {
    const found = foundIn(draft, index);
    expect(found).toHaveLength(30);
    expect(found).toEqual(readExpected('tests/fixtures/drafts/corridor.yaml'));
  });
});

describe('as reporters, students and ministries write:', () => {
  const all = indexInterviews([...interviews, ...harbourInterviews()]);

  it.each(readPastedTexts())('$text', ({ text, found }) => {
    expect(foundIn(text, all)).toEqual(found);
  });
});

describe('without quote marks,', () => {
  it.each([
    [`We know that ${SAID} with Türkiye.`, `${SAID} with Türkiye`],
    [
      'It is a fact, in the security sphere coordinated positions bolster the region’s ability, and so on.',
      'in the security sphere coordinated positions bolster the region’s ability',
    ],
    [
      'A transcaspian hub? Azerbaijan’s presence significantly boosts economic interconnection as the country is old.',
      'Azerbaijan’s presence significantly boosts economic interconnection as the country is',
    ],
  ])('eight words that follow a transcript are found: %s', (text, expected) => {
    expect(unmarked(`It rained. ${text} Nobody was there who could say more about it.`)).toEqual([
      expected,
    ]);
  });

  it('nearly every eight words that somebody says in a row are found', () => {
    const said = interviews.flatMap(({ passages }) => passages.filter(({ by }) => by.length > 0));
    const windows = said.flatMap(({ text }) => {
      const words = wordsOf(text);
      return words.slice(7).map(({ end }, at) => text.slice(words[at]?.start, end));
    });
    const missed = windows.filter(
      (words) => followedStretches(`Qx zqx ${words} zqx qx.`, [], index).length === 0,
    );
    expect(windows.length).toBeGreaterThan(600);
    // Those of names and of words like “the”.
    expect(missed.length / windows.length).toBeLessThan(0.08);
  });

  it('a press release about an interview does not follow it with offices, events and subjects', () => {
    const text = readFileSync('tests/fixtures/drafts/press-release.txt', 'utf8');
    expect(unmarked(text)).toEqual([
      'the decision to admit Azerbaijan as a full participant in the Consultative Meeting of Central Asian Heads of State',
    ]);
  });

  it('what the transcript itself has in quote marks is a part of it', () => {
    const text =
      'He was asked about ships. It is no coincidence that President Mirziyoyev called it “historic,” capable of giving regional cooperation a new dynamic. So much for ships, and for those who want to sail in them one day, when the water comes back.';
    expect(unmarked(text)).toHaveLength(1);
    expect(checkText(text, index)).toHaveLength(1);
  });

  it('what is beside a quotation is reported apart from it', () => {
    const text =
      'Trust is “a strategic resource that strengthens bilateral ties” and encourages other states to participate in regional formats, we hear.';
    expect(foundIn(text, index).map(({ quotation, marks = true }) => [quotation, marks])).toEqual([
      ['a strategic resource that strengthens bilateral ties', true],
      ['and encourages other states to participate in regional …', false],
    ]);
  });
});
