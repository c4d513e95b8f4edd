import { parse as parseBib } from 'biblatex-csl-converter';
import { markdownToHtml } from 'satteri';
import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../src/catalogue/index.ts';
import type { Interview } from '../../src/core/model/interview.ts';
import { passagesOf } from '../../src/core/model/passages.ts';
import { intervieweesOf, peopleBy } from '../../src/core/model/people.ts';
import { speakerLabels } from '../../src/core/model/speaker-labels.ts';
import { checkAgainst } from '../../src/core/quotation/check.ts';
import { quotationAt } from '../../src/core/quotation/copy.ts';
import { indexInterviews } from '../../src/core/quotation/reading.ts';
import {
  answerCitation,
  interviewCitation,
  paragraphCitation,
} from '../../src/outputs/citation.ts';
import { citationFile } from '../../src/outputs/citation-files.ts';
import { jsonFeed } from '../../src/outputs/feed.ts';
import { interviewJson } from '../../src/outputs/interview-json.ts';
import { answerJsonLd, interviewJsonLd } from '../../src/outputs/json-ld.ts';
import { interviewMarkdown } from '../../src/outputs/markdown.ts';
import { answerByline } from '../../src/outputs/metadata.ts';
import { labelInWords } from '../../src/outputs/names-in-words.ts';
import { interviewText } from '../../src/outputs/plain-text.ts';
import { quotable } from '../../src/outputs/quotable.ts';
import { citationsOf } from '../helpers/citations.ts';
import { conversation } from '../helpers/conversations.ts';
import { exchangeOf, HOST } from '../helpers/interviews.ts';
import { readHtml } from '../helpers/read-html.ts';

const panel = await conversation('quellin-panel');
const press = await conversation('thorn-press-conference');
const memories = await conversation('sorrel-memories');
const statement = await conversation('pell-statement');
const maps = await conversation('dost-maps');

/** Who is shown to speak, at which passage. */
function labelsOf(interview: Interview): string[] {
  return [...speakerLabels(interview)].map(
    ([id, label]) => `${id} ${labelInWords(label, ENGLISH)}`,
  );
}

describe('who speaks is shown', () => {
  it('where the speaker changes, and for those who answer together', () => {
    expect(labelsOf(panel).filter((label) => label.startsWith('the-ovens'))).toEqual([
      'the-ovens-1 Sanna Brook',
      'the-ovens-2 Doctor Ivo Callender',
      'the-ovens-7 Sanna Brook and Odile Marsh',
    ]);
  });

  it('at each question where several people ask, with the outlet', () => {
    const labels = labelsOf(press);
    expect(labels).toContain('lamp Anton Weir, Lantern Herald');
    expect(labels).toContain('from-the-back Speaker not named');
    // Twelve ask; one of them asks again within an answer.
    expect(labels.filter((label) => label.includes(','))).toHaveLength(13);
  });

  it('nowhere in a talk of two', () => {
    expect(labelsOf(maps)).toEqual([]);
  });

  it('at a question whose asker is not known, where another one is named', () => {
    const [first = expect.fail(), ...others] = maps.exchanges;
    const question = { ...(first.question ?? expect.fail()), by: [] };
    const interview = { ...maps, exchanges: [{ ...first, question }, ...others] };
    expect(labelsOf(interview)).toEqual([
      'first-error Speaker not named',
      'first-error-1 Professor Amira Dost',
    ]);
  });

  it('at a question that somebody else asks than the interviewer', () => {
    const [first = expect.fail(), ...others] = maps.exchanges;
    const question = { ...(first.question ?? expect.fail()), by: ['ada-crowd'] };
    const crowd = { id: 'ada-crowd', part: 'other', name: 'Ada Crowd' } as const;
    const exchange = { ...first, question };
    const people = [...maps.people, crowd];
    const interview = { ...maps, people, exchanges: [exchange, ...others] };
    expect(labelsOf(interview)).toEqual([
      'first-error Ada Crowd',
      'first-error-1 Professor Amira Dost',
    ]);
  });

  it('at an answer whose question goes on after the part that asks, and at a statement', () => {
    const [first = expect.fail(), ...others] = maps.exchanges;
    const question = first.question ?? expect.fail();
    const long = { ...first, question: { ...question, after: [question] } };
    expect(labelsOf({ ...maps, exchanges: [long, ...others] })).toEqual([
      'first-error-1 Professor Amira Dost',
    ]);
    expect(labelsOf(statement)).toEqual([
      'opening-statement-1 Ruben Pell',
      'the-boiler-2 Lotte Finch, The Evening Buoy',
    ]);
  });
});

describe('a passage that nobody says', () => {
  it('belongs to nobody: remarks, narration, the introduction', () => {
    for (const interview of [panel, press, memories, statement, maps])
      for (const { part, by } of passagesOf(interview))
        if (part !== 'answer' && part !== 'question') expect(by).toEqual([]);
  });

  it('is credited to nobody when it is quoted', () => {
    const index = indexInterviews([quotable(statement, ENGLISH), quotable(panel, ENGLISH)]);
    const credit = (quotation: string) => {
      const [occurrence = expect.fail()] = checkAgainst(quotation, index).occurrences;
      return quotationAt(occurrence, 'https://verbatim.example/').credit;
    };
    expect(credit('He gets up and shows the paddles.')).toBe('The Lantern Herald, 17 May 2024');
    expect(credit('More than the boats that use the harbour.')).toBe(
      'Teodor Finch, The Lantern Herald, 17 May 2024',
    );
    expect(credit('And what does it cost?')).toBe('Mira Holt, The Lantern Herald, 17 May 2024');
    expect(credit('That is the tide.')).toBe(
      'Sanna Brook, Odile Marsh, The Lantern Herald, 17 May 2024',
    );
  });

  it('is left out of the words that are copied', () => {
    const index = indexInterviews([quotable(panel, ENGLISH)]);
    const { occurrences } = checkAgainst(
      'Whoever brings it. And the river brings it, so the river should pay.',
      index,
    );
    const [occurrence = expect.fail()] = occurrences;
    const [span = expect.fail()] = occurrence.spans;
    const whole = { ...span, start: 0, end: span.passage.text.length };
    expect(span.passage.text).toContain('(Laughter.)');
    expect(quotationAt({ ...occurrence, spans: [whole] }, '').paragraphs).toEqual([
      'Whoever brings it. And the river brings it, so the river should pay.',
    ]);
  });
});

describe('an answer is cited with all who answer in it, and nobody else', () => {
  it('in a panel', () => {
    const { author, interviewer } = answerCitation(panel, exchangeOf(panel, 'the-ovens'), HOST);
    expect(author).toEqual([
      { family: 'Brook', given: 'Sanna' },
      { family: 'Callender', given: 'Ivo' },
      { family: 'Marsh', given: 'Odile' },
    ]);
    expect(interviewer).toEqual([{ family: 'Holt', given: 'Mira' }]);
  });

  it('and one paragraph with whoever says it', () => {
    const exchange = exchangeOf(panel, 'who-pays');
    const followUp = exchange.answer.find(({ text }) => text === 'And what does it cost?');
    expect(paragraphCitation(panel, exchange, followUp ?? expect.fail(), HOST).author).toEqual([
      { family: 'Holt', given: 'Mira' },
    ]);
  });

  it('in plain words too, and nobody is named who is not', () => {
    const exchange = exchangeOf(panel, 'the-ovens');
    const plain = (by: readonly string[]) =>
      JSON.stringify(
        citationsOf(panel, answerCitation(panel, exchange, HOST), peopleBy(panel, by))[0],
      );
    expect(plain(['sanna-brook'])).toContain('"Sanna Brook, The Lantern Herald, 17 May 2024, ');
    expect(plain([])).toContain('"The Lantern Herald, 17 May 2024, ');
    const all = panel.people.map(({ id }) => id);
    expect(plain(all)).toContain('Sanna Brook, Ivo Callender and Mira Holt, The');
  });

  it('and a whole press conference with the one who answers', () => {
    expect(interviewCitation(press, HOST).author).toEqual([{ family: 'Thorn', given: 'Agathe' }]);
    expect(interviewCitation(press, HOST).interviewer).toHaveLength(13);
  });
});

describe('a named interviewer', () => {
  const exchange = exchangeOf(maps, 'trust');
  const item = answerCitation(maps, exchange, HOST);

  it('is in each style of citation that has a place for one', () => {
    const printed = JSON.stringify(citationsOf(maps, item, intervieweesOf(maps)));
    expect(printed).toContain('J. Rask, Interviewer');
    expect(printed).toContain('Interview by Jon Rask');
    expect(printed).toContain('interview by Jon Rask');
  });

  it('is in BibLaTeX, RIS and CSL-JSON, as other programs read them', () => {
    const { entries, errors } = parseBib(citationFile(item, 'bib', ENGLISH), {
      processUnexpected: true,
    });
    expect(errors).toEqual([]);
    expect(JSON.stringify(entries)).toMatch(/Interview by Jon Rask/);
    expect(citationFile(item, 'ris', ENGLISH)).toMatch(/^A2 {2}- Rask, Jon\r$/m);
    expect(JSON.parse(citationFile(item, 'json', ENGLISH))).toMatchObject([
      { author: [{ family: 'Dost' }], interviewer: [{ family: 'Rask', given: 'Jon' }] },
    ]);
  });

  it('asks in the structured data, where the interviewee answers', () => {
    expect(answerJsonLd(maps, exchange, HOST)).toMatchObject({
      author: { '@type': 'Person', name: 'Jon Rask' },
      acceptedAnswer: { author: { '@type': 'Person', name: 'Amira Dost' } },
    });
    expect(JSON.stringify(interviewJsonLd(maps, HOST))).toContain('"name":"Jon Rask"');
  });

  it('is a person of the JSON, and asks there', () => {
    const { people, sections } = interviewJson(maps, HOST);
    expect(people.map(({ id, part }) => [id, part])).toEqual([
      ['amira-dost', 'interviewee'],
      ['jon-rask', 'interviewer'],
    ]);
    const passages = sections.flatMap((section) => section.passages);
    expect(passages.filter(({ part }) => part === 'question').map(({ by }) => by)).toEqual([
      ['jon-rask'],
      ['jon-rask'],
      ['jon-rask'],
    ]);
  });

  it('is in the texts and in the feed', () => {
    const head = 'Professor Amira Dost, interview by Jon Rask, The Lantern Herald, 17 May 2024';
    expect(interviewText(maps, HOST)).toContain(head);
    const { html } = markdownToHtml(interviewMarkdown(maps, HOST));
    expect(readHtml(html).querySelector('p')?.textContent).toBe(head);
    expect(JSON.stringify(jsonFeed([maps], HOST, { tagline: '' }))).toContain('Jon Rask');
  });
});

describe('a statement that nobody asked for', () => {
  it('has its label for a title, and whoever speaks for an author', () => {
    const exchange = exchangeOf(statement, 'opening-statement');
    const { title, author, interviewer } = answerCitation(statement, exchange, HOST);
    expect(title).toBe('Opening statement');
    expect(author).toEqual([{ family: 'Pell', given: 'Ruben' }]);
    expect(interviewer).toBeUndefined();
    expect(answerByline(statement, exchange, ENGLISH)).toBe(
      'Ruben Pell, The Lantern Herald, 17 May 2024',
    );
  });
});

describe('a long talk', () => {
  it('has an address for each of its eighty exchanges, and none for a “Yeah?”', () => {
    expect(memories.exchanges).toHaveLength(80);
    expect(
      passagesOf(memories).some(({ text, part }) => text === 'Yeah?' && part === 'answer'),
    ).toBe(true);
  });
});
