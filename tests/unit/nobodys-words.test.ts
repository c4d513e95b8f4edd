import { markdownToHtml } from 'satteri';
import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../src/catalogue/index.ts';
import { checkNotes } from '../../src/checks/notes.ts';
import type { Interview } from '../../src/core/model/interview.ts';
import { passagesOf } from '../../src/core/model/passages.ts';
import { readTranscript } from '../../src/core/read/read-transcript.ts';
import { siteCards } from '../../src/outputs/cards.ts';
import { answerCitation } from '../../src/outputs/citation.ts';
import { interviewHtml } from '../../src/outputs/html.ts';
import { answerJsonLd } from '../../src/outputs/json-ld.ts';
import { interviewMarkdown } from '../../src/outputs/markdown.ts';
import { answerMetadata } from '../../src/outputs/metadata.ts';
import { interviewText } from '../../src/outputs/plain-text.ts';
import { searchRecords } from '../../src/outputs/search-records.ts';
import { notesSchema } from '../../src/schemas/notes.ts';
import { conversation } from '../helpers/conversations.ts';
import { exchangeOf, HOST } from '../helpers/interviews.ts';
import { readHtml } from '../helpers/read-html.ts';

const people: Interview['people'] = [
  { id: 'ada', part: 'interviewee', name: 'Ford Madox Ford' },
  { id: 'bo', part: 'interviewee', name: 'Bo Velde' },
  { id: 'jon', part: 'interviewer', name: 'Jon Rask' },
];

const MDX = `<Exchange id="canal" label="The canal">

## Will it be finished?

<Turn by="jon">

I ask for a friend.

</Turn>

<Turn by="ada">

It will <Remark>(laughs)</Remark> be wet.

11. Water.

    And wind.

</Turn>

<Narration>

They walk.

</Narration>

<Remark>(Applause.)</Remark>

### The lock

<Turn by="bo">

Yes.

</Turn>

</Exchange>

<Exchange id="back" label="From the back">

## Who is there?

<Turn by="unknown">

We are.

</Turn>

</Exchange>

<Narration>

They leave.

</Narration>
`;

const { transcript, findings } = readTranscript(MDX, people);
if (findings.length > 0) throw new Error(JSON.stringify(findings));
const interview = { ...(await conversation('dost-maps')), ...transcript, people };
const canal = exchangeOf(interview, 'canal');
const back = exchangeOf(interview, 'back');

/** What nobody says in `interview`, as texts without styles have it. */
const MARKED = [
  '[Narration] They walk.',
  '[Remark] (Applause.)',
  '[Sub-heading] The lock',
  '[Narration] They leave.',
];

describe('what nobody says does not seem to be said by whoever speaks above it', () => {
  it('in plain text', () => {
    const lines = interviewText(interview, HOST).split('\n\n');
    expect(lines.filter((line) => /^\[(Narration|Remark|Sub)/.test(line))).toEqual(MARKED);
  });

  it.each([
    ['Markdown', markdownToHtml(interviewMarkdown(interview, HOST)).html],
    ['a feed', interviewHtml(interview, HOST)],
  ])('in %s', (_, html) => {
    const document = readHtml(html);
    const blocks = [...document.querySelectorAll('p')].map(({ textContent }) => textContent ?? '');
    expect(blocks.filter((line) => /^\[(Narration|Remark)/.test(line))).toEqual(
      MARKED.filter((line) => !line.startsWith('[Sub')),
    );
    expect(document.querySelector('h3')?.textContent).toBe('The lock');
  });

  it('nor in structured data, where its names are given where they change', () => {
    expect(answerJsonLd(interview, canal, HOST).acceptedAnswer).toMatchObject({
      text: [
        'Jon Rask: I ask for a friend.',
        'Ford Madox Ford: It will be wet.',
        'Water.',
        'And wind.',
        'Bo Velde: Yes.',
      ].join('\n\n'),
    });
  });

  it('and is no key sentence and no view of somebody who answers', () => {
    const parsed = notesSchema.parse({
      keySentences: [
        { at: 'canal', quote: 'They walk.' },
        { at: 'back', quote: 'We are.' },
      ],
      attributions: [{ at: 'canal', attribution: 'official', signal: 'I ask' }],
    });
    const file = parsed ?? expect.fail();
    const context = { transcript, people, language: 'en', figures: new Set<string>() };
    const found = checkNotes(file, context, () => ({ line: 1, column: 1, text: '' })).findings;
    expect(found.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      'key-sentence: Nobody who answers says these words.',
      'span: Nobody who answers says these words.',
    ]);
  });
});

describe('a name', () => {
  it('is that of whoever says the paragraph that a search finds', () => {
    const passages = Map.groupBy(passagesOf(interview), ({ at }) => at);
    const searchable = { ...interview, passages, mentions: new Map(), figures: new Map() };
    expect(searchRecords(searchable, ENGLISH).map(({ meta }) => meta.speakers)).toEqual([
      '1 = Jon Rask; 2, 3, 4 = Ford Madox Ford; 5 = Narration; 6 = Remark; 7_heading = Sub-heading; 7 = Bo Velde',
      '1 = Speaker not named',
    ]);
  });

  it('is that of the person who says the words of a description', () => {
    expect(answerMetadata(interview, canal, ENGLISH).description).toBe(
      'Ford Madox Ford: It will be wet.',
    );
    expect(answerMetadata(interview, back, ENGLISH).description).toBe('We are.');
  });

  it('is missing on a card where nobody is named, and leaves no gap', () => {
    const cards = siteCards([interview], '', HOST);
    expect(cards.at(-1)?.card.byline).toBe('The Lantern Herald · 17 May 2024');
  });

  it('that occurs twice in a whole name is parted at the end', () => {
    expect(answerCitation(interview, canal, HOST).author).toEqual([
      { family: 'Ford', given: 'Ford Madox' },
      { family: 'Velde', given: 'Bo' },
    ]);
  });

  it('is at the head of texts, however many there are', async () => {
    const press = await conversation('thorn-press-conference');
    const [, head = ''] = interviewText(press, HOST).split('\n\n');
    for (const { name } of press.people) expect(head).toContain(name);
  });
});

it('a long ordered list keeps its second paragraphs in Markdown', () => {
  const document = readHtml(markdownToHtml(interviewMarkdown(interview, HOST)).html);
  expect(document.querySelector('ol')?.getAttribute('start')).toBe('11');
  expect(document.querySelector('ol li')?.textContent?.trim()).toMatch(/^Water\.\s+And wind\.$/);
});
