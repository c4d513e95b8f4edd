import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../src/catalogue/index.ts';
import { caveatSentences, headline, whoSaidIt } from '../../src/client/check/words.ts';
import type { Interview } from '../../src/core/model/interview.ts';
import { checkAgainst } from '../../src/core/quotation/check.ts';
import { quotationAt } from '../../src/core/quotation/copy.ts';
import { occurrencePath } from '../../src/core/quotation/link.ts';
import { indexInterviews } from '../../src/core/quotation/reading.ts';
import { readTranscript } from '../../src/core/read/read-transcript.ts';
import { quotable } from '../../src/outputs/quotable.ts';
import { conversation } from '../helpers/conversations.ts';

const people: Interview['people'] = [
  { id: 'ada', part: 'interviewee', name: 'Ada Brandt' },
  { id: 'jon', part: 'interviewer', name: 'Jon Rask' },
];

const MDX = `<Exchange id="canal" label="The canal">

<Question>

You came <Remark>(coughs)</Remark> by boat.

## Why did you come <Remark>(laughs)</Remark> to us?

</Question>

To work <Remark>(laughter)</Remark> in the harbour every day. <Remark>(Applause.)</Remark>

- A crane came first.
- Then a bridge was built.

<Narration>

They walk to the lock.

</Narration>

The water <Remark>(shivers)</Remark>“is” cold.

<Turn by="jon">

I would add one thing.

I thank you for the walk.

</Turn>

<Turn by="unknown">

We heard it from the back.

</Turn>

</Exchange>

### The second part

<Exchange id="trade" label="Trade">

I would add one thing.

</Exchange>
`;

const { transcript } = readTranscript(MDX, people);
const interview = { ...(await conversation('dost-maps')), ...transcript, people };
const index = indexInterviews([quotable(interview, ENGLISH)]);
const check = (quotation: string) => checkAgainst(quotation, index);

describe('remarks and narration are left out by a faithful quotation, which is verbatim', () => {
  it.each([
    ['To work in the harbour every day.'],
    ['To work (laughter) in the harbour every day.'],
    ['The water “is” cold.'],
    ['in the harbour every day. A crane came first. Then a bridge was built. The water “is” cold.'],
    ['Why did you come to us?'],
    ['You came by boat. Why did you come to us?'],
    ['Why did you come to us? To work in the harbour'],
  ])('%s', (quotation) => {
    expect(check(quotation).kind).toBe('verbatim');
  });

  it('but its marks and its words count', () => {
    expect(check('To work, in the harbour every day.').kind).toBe('typography');
    expect(check('To live in the harbour every day.').kind).toBe('altered');
  });
});

describe('whose the words are', () => {
  it.each([
    [
      'To work in the harbour every day.',
      'Verbatim',
      'Said by Ada Brandt, The Lantern Herald, 17 May 2024.',
    ],
    [
      'I thank you for the walk.',
      'Verbatim, but not Ada Brandt’s words',
      'Said by Jon Rask, The Lantern Herald, 17 May 2024.',
    ],
    [
      'I would add one thing.',
      'Verbatim',
      'These words occur in 2 places, and are not the same person’s everywhere.',
    ],
    [
      'The water “is” cold. I would add one thing. I thank you for the walk.',
      'Verbatim, but not all Ada Brandt’s words',
      'These words are not one person’s. They come from Ada Brandt and Jon Rask.',
    ],
    [
      'We heard it from the back.',
      'Verbatim, but who said it is not known',
      'Said in an answer, by somebody whom the article doesn’t name (The Lantern Herald, 17 May 2024).',
    ],
    [
      'They walk to the lock.',
      'Verbatim, but not Ada Brandt’s words',
      'These are words of the article’s own text by The Lantern Herald. Nobody said them in the interview.',
    ],
  ])('%s', (quotation, title, sentence) => {
    const verdict = check(quotation);
    expect(headline(verdict)).toBe(title);
    expect(whoSaidIt(verdict)).toBe(sentence);
  });

  it('is each person’s in turn, and those who speak together are one', async () => {
    const panel = indexInterviews([quotable(await conversation('quellin-panel'), ENGLISH)]);
    const verdict = checkAgainst('I believe every word. That is the tide.', panel);
    expect(whoSaidIt(verdict)).toBe(
      'These words are not one person’s. They come from Ivo Callender and Sanna Brook with Odile Marsh.',
    );
    expect(caveatSentences(verdict)).toEqual(['The quotation spans more than one paragraph.']);
  });
});

it('a sub-heading between exchanges is quoted from where it is shown: the whole interview', () => {
  const [occurrence = expect.fail()] = check('The second part').occurrences;
  expect(occurrencePath(occurrence)).toMatch(/^interviews\/dost-maps\/#trade_heading/);
  expect(quotationAt(occurrence, '').credit).toBe('The Lantern Herald, 17 May 2024');
});
