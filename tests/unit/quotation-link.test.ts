import { describe, expect, it } from 'vitest';
import type { Passage, QuotableInterview } from '../../src/core/model/passages.ts';
import { occurrencePath } from '../../src/core/quotation/link.ts';
import type { PassageSpan } from '../../src/core/quotation/verdict.ts';
import { inventedInterview, quotableInterviews } from '../helpers/quotations.ts';
import { directivesOf } from '../helpers/text-fragment.ts';

const interviews = await quotableInterviews();
const [published] = interviews;
if (!published) throw new Error('There is no interview.');

function passageOf(id: string): Passage {
  const passage = published?.passages.find((each) => each.id === id);
  if (!passage) throw new Error(`There is no ${id}.`);
  return passage;
}

/** The words of a passage that stand there first, or next after other words. */
function spanOf(id: string, text: string, after = ''): PassageSpan {
  const passage = passageOf(id);
  const start = passage.text.indexOf(text, passage.text.indexOf(after));
  if (start < 0) throw new Error(`There is no “${text}” in ${id}.`);
  return { passage, start, end: start + text.length };
}

function linkTo(...spans: PassageSpan[]): string {
  return occurrencePath({ interview: published as QuotableInterview, spans });
}

const ANSWER = 'interviews/seitov-2025/connectivity/#connectivity-2:~:text=';

describe('the link to quoted words', () => {
  it('names the paragraph first, and then the words', () => {
    expect(linkTo(spanOf('connectivity-2', 'This accelerates cargo flows and'))).toBe(
      `${ANSWER}This%20accelerates%20cargo%20flows%20and`,
    );
  });

  it('has neighbours where there are few words, because the page may have them in other places', () => {
    expect(linkTo(spanOf('connectivity-2', 'cargo flows'))).toBe(
      `${ANSWER}accelerates-,cargo%20flows,-and`,
    );
  });

  it('has the one neighbour that there is at the edge of a paragraph', () => {
    expect(linkTo(spanOf('connectivity-2', 'Baku'))).toBe(`${ANSWER}Baku,-forms`);
    expect(linkTo(spanOf('connectivity-2', 'routes.'))).toBe(`${ANSWER}regional-,routes.`);
  });

  it('has as many neighbours as tell the words from the same ones elsewhere', () => {
    const both = 'between Central Asia and the South Caucasus';
    const [first, second] = ['expectations-1', 'personal-trust-2'].map((id) => spanOf(id, both));
    if (!first || !second) throw new Error();
    // On their own pages both are alone; on one page, with one more such bridge, they are not.
    const twice = `one ${both}, and another ${both}, for one`;
    const passage = { ...first.passage, text: twice };
    const interview = { ...(published as QuotableInterview), passages: [passage] };
    const start = twice.lastIndexOf(both);
    const link = occurrencePath({
      interview,
      spans: [{ passage, start, end: start + both.length }],
    });
    expect(directivesOf(link)).toEqual([{ prefix: 'another', start: both, suffix: ', for' }]);
  });

  it('escapes what has a meaning in a directive', () => {
    const link = linkTo(spanOf('connectivity-1', 'Trans-Caspian, Caucasus, and Middle Corridor'));
    expect(link).toContain('text=Trans%2DCaspian%2C%20Caucasus%2C%20and%20Middle%20Corridor');
  });

  it('names a long stretch by its first and its last words', () => {
    const { text } = passageOf('connectivity-2');
    expect(linkTo({ passage: passageOf('connectivity-2'), start: 0, end: text.length })).toBe(
      `${ANSWER}Baku%20forms%20a%20critical,capacity%20of%20regional%20routes.`,
    );
  });

  it('names the last words so that the same ones before them are not meant', () => {
    const middle =
      'Nobody had asked for it, and yet the harbour was as bright as in the days of ships.';
    const text = `It began at dusk, and the lamps were lit. ${middle} ${middle} Then the lamps were lit.`;
    const passage = { ...passageOf('connectivity-1'), text };
    const interview = { ...(published as QuotableInterview), passages: [passage] };
    const link = occurrencePath({ interview, spans: [{ passage, start: 0, end: text.length }] });
    expect(directivesOf(link)).toEqual([
      { start: 'It began at dusk', end: 'Then the lamps were lit.' },
    ]);
  });

  it('is one stretch over the end of a paragraph, and two where words are left out', () => {
    const [end, start] = [
      spanOf('personal-trust-1', 'participate in regional formats.'),
      spanOf('personal-trust-2', 'Thanks to the personal diplomacy'),
    ];
    expect(directivesOf(linkTo(end, start))).toEqual([
      { start: 'participate in regional formats', end: 'to the personal diplomacy' },
    ]);
    const parts = directivesOf(
      linkTo(end, spanOf('personal-trust-2', 'accelerating integration processes and')),
    );
    expect(parts.map((part) => part.start)).toEqual([
      'participate in regional formats.',
      'accelerating integration processes and',
    ]);
  });

  it('leads to the page of the interview for words of several answers', () => {
    const link = linkTo(
      spanOf('culture-1', 'good neighborliness.'),
      spanOf('world-stage-1', 'Baku’s presence reinforces a model'),
    );
    expect(link).toContain('interviews/seitov-2025/#culture-1:~:text=');
    expect(directivesOf(link)).toHaveLength(2);
  });

  it('has neighbours for words of the introduction that an answer on the same page has', () => {
    const sentence = 'The old locks hold well today.';
    const interview = inventedInterview([`He says: ${sentence}`], { locks: ['Why?', sentence] });
    const [passage] = interview.passages;
    if (!passage) throw new Error('There is no passage.');
    const start = passage.text.indexOf(sentence);
    const span = { passage, start, end: start + sentence.length };
    expect(directivesOf(occurrencePath({ interview, spans: [span] }))).toEqual([
      { prefix: 'says:', start: sentence },
    ]);
  });

  it('leads to the introduction on the page of the interview, and to a question by its id', () => {
    expect(linkTo(spanOf('lead-2', 'What expectations does Tashkent attach'))).toMatch(
      /^interviews\/seitov-2025\/#lead-2:~:text=/,
    );
    expect(linkTo(spanOf('culture', 'What humanitarian and cultural directions'))).toMatch(
      /^interviews\/seitov-2025\/culture\/#culture:~:text=/,
    );
  });
});
