import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArchive } from '../../src/archive/read-archive.ts';
import { type Annotated, annotate } from '../../src/core/model/annotate.ts';
import { attributionsOf } from '../../src/core/model/attributions.ts';
import { plainText } from '../../src/core/model/inline.ts';
import { findMarks, type Mark } from '../../src/core/model/marks.ts';
import { mentionsIn, nameFinder } from '../../src/core/model/mentions.ts';
import { passagesOf } from '../../src/core/model/passages.ts';
import { copyContent } from '../helpers/content.ts';

const FILE = 'interviews/seitov-2025/notes.yaml';
const SOURCE = '[{ publisher: P, title: T, url: "https://example.org/", date: undated }]';

/** The problems of a notes file, as `line:column rule: message`. */
async function faults(notes: string): Promise<string[]> {
  using content = copyContent();
  content.edit(FILE, () => notes);
  const { problems } = await readArchive(content.folder);
  return problems.map(({ file, line, column, rule, message }) => {
    expect(file).toBe(`${content.folder}/${FILE}`);
    return `${line}:${column} ${rule}: ${message}`;
  });
}

const note = (at: string, quote: string, more = '') =>
  `notes:\n  - id: one\n    at: ${at}\n    quote: ${JSON.stringify(quote)}\n    text: Text.\n    sources: ${SOURCE}\n${more}`;

const SENTENCES = [
  ...readFileSync(`content/${FILE}`, 'utf8').matchAll(/- at: .*\n {4}quote: (.*)/g),
].map(([, quote]) => quote);

describe('a notes file', () => {
  it('fault 18: is refused when its words are not in the transcript', async () => {
    expect(await faults(note('culture', 'Turkic tongues'))).toEqual([
      '4:5 span: These words do not occur in “culture”.',
    ]);
  });

  it('fault 18: is refused when its words are there to a character only nearly', async () => {
    expect(await faults(note('culture', "Azerbaijan's participation"))).toHaveLength(1);
  });

  it('is refused when its words are there twice, unless it says which', async () => {
    expect(await faults(note('culture', 'cultural heritage'))).toEqual([
      '4:5 span: These words occur in “culture” 2 times.',
    ]);
    expect(await faults(note('culture', 'cultural heritage', '    occurrence: 2\n'))).toEqual([]);
    expect(await faults(note('culture', 'cultural heritage', '    occurrence: 3\n'))).toEqual([
      '7:5 span: The words occur only 2 times in “culture”.',
    ]);
  });

  it('is refused when it names an answer that is not there', async () => {
    expect(await faults(note('cultur', 'heritage'))).toEqual([
      '3:5 span: There is no answer “cultur” here.',
    ]);
  });

  it('is refused when a note has no source, or a field that is not known', async () => {
    const [fault] = await faults(note('lead', 'Why now?').replace(SOURCE, '[]'));
    expect(fault).toBe('6:5 notes: “notes → #1 → sources” must name at least one source.');
    expect(await faults('note: []')).toEqual(['1:1 notes: “note” is not a field here.']);
  });

  it('is refused when two notes are about the same words, or have one id', async () => {
    const first = note('culture', 'theatre and film projects');
    const second = note('culture', 'film projects, festivals').replace('notes:\n', '');
    expect(await faults(first + second)).toEqual(['7:5 note-id: Another note has the id “one”.']);
    expect(await faults(first + second.replace('id: one', 'id: two'))).toEqual([
      '9:5 span-overlap: Another note is about some of these words.',
    ]);
  });

  it('is refused when a note is about words that are a link already', async () => {
    using content = copyContent();
    content.edit('interviews/seitov-2025/interview.mdx', (text) =>
      text.replace(
        'theatre and film projects',
        'theatre and [film](https://example.org/) projects',
      ),
    );
    content.edit(FILE, () => note('culture', 'film projects'));
    const { problems } = await readArchive(content.folder);
    expect(problems.map(({ line, rule, message }) => `${line} ${rule}: ${message}`)).toEqual([
      '4 span-overlap: Some of these words are a link in the transcript.',
    ]);
  });

  it('is refused when an attribution ends within the words of a note, or overlaps another', async () => {
    const marked = (passage: string) =>
      `attributions:\n  - { at: culture, attribution: official, signal: Given, passage: ${passage} }\n`;
    const words = note('culture', 'Given the centuries-old spiritual');
    expect(
      await faults(words + marked('Given the centuries-old spiritual and historical ties')),
    ).toEqual([]);
    expect(await faults(words + marked('Given the centuries-old'))).toEqual([
      '4:5 span-overlap: A passage with another attribution begins or ends within these words.',
    ]);
    const twice =
      marked('Given the') + marked('Given the centuries').replace('attributions:\n', '');
    expect(await faults(twice)).toEqual([
      '3:43 span-overlap: Another attribution is marked here already.',
    ]);
    expect(await faults(marked('the centuries-old'))).toEqual([
      '2:58 span: These words do not occur in the answer around the signal.',
    ]);
  });

  it('is refused when a figure is at an answer that is not there', async () => {
    expect(await faults('figures:\n  - { at: lead, kind: map, id: middle-corridor }\n')).toEqual([
      '2:7 span: There is no answer “lead” here.',
    ]);
  });

  it('is refused when a key sentence is no whole sentence, and says nothing else then', async () => {
    const sentence = 'keySentences:\n  - at: connectivity\n    quote: Baku forms a critical link\n';
    expect(await faults(sentence)).toEqual(['3:5 key-sentence: This is not one whole sentence.']);
  });

  it('is refused when some answers have a key sentence and others none', async () => {
    const [, , , , whole = ''] = SENTENCES;
    const head = 'notes: []\nkeySentences:\n  - at: personal-trust\n';
    expect(await faults(`${head}    quote: ${whole}\n`)).toEqual([
      '2:1 key-sentence: These answers have no key sentence: view-from-tashkent, opportunities, political-advantages, expectations, connectivity, culture, world-stage.',
    ]);
  });

  it('is refused when the words that signal an attribution are not there', async () => {
    const attribution =
      'attributions:\n  - { at: culture, attribution: official, signal: Officials say }\n';
    expect(await faults(attribution)).toEqual([
      '2:43 span: These words do not occur in “culture”.',
    ]);
  });

  it('is refused when an attribution is none of those that are known', async () => {
    const attribution = 'attributions:\n  - { at: culture, attribution: rumour, signal: Given }\n';
    expect(await faults(attribution)).toHaveLength(1);
  });
});

describe('the editor’s layer of the interview with Azamat Seitov', () => {
  it('tells whose view each answer gives', async () => {
    const { interviews } = await readArchive('content');
    const [interview] = interviews;
    if (!interview) throw new Error('There is no interview.');
    const { layer } = interview;
    const answers = passagesOf(interview).filter(({ part }) => part === 'answer');
    const attributions = [...Map.groupBy(answers, ({ at }) => at).values()].map((answer) =>
      attributionsOf(answer, layer).join(' + '),
    );
    expect(attributions).toEqual([
      'own + official',
      'own + official',
      'own + official + third-party',
      'own + third-party',
      'own',
      'own',
      'own',
      'own',
    ]);
    for (const { quote, signal } of layer?.attributions ?? []) expect(quote).toContain(signal);
  });

  it('has a key sentence for each answer, in their order', async () => {
    const { interviews } = await readArchive('content');
    const { exchanges = [], layer } = interviews[0] ?? {};
    expect(layer?.keySentences.map(({ at }) => at)).toEqual(exchanges.map(({ id }) => id));
  });

  it('changes no character of the transcript, and marks each name once in an answer', async () => {
    const { interviews, names } = await readArchive('content');
    for (const interview of interviews) {
      const marks = findMarks(interview, mentionsIn(interview, nameFinder(names)));
      for (const answer of [interview.lead, ...interview.exchanges.map((e) => e.answer)]) {
        const marked = answer.map((paragraph) =>
          annotate(paragraph.inlines, marks.get(paragraph.id) ?? []),
        );
        expect(marked.map(words)).toEqual(answer.map(({ text }) => text));
        const ids = answer
          .flatMap(({ id }) => marks.get(id) ?? [])
          .flatMap((mark) => (mark.kind === 'name' ? mark.name.id : []));
        expect(ids).toEqual([...new Set(ids)]);
      }
    }
  });

  it('may be missing', async () => {
    using content = copyContent();
    content.remove(FILE);
    const { interviews, problems } = await readArchive(content.folder);
    expect([interviews[0]?.layer, problems]).toEqual([undefined, []]);
  });
});

function words(pieces: readonly Annotated<Mark>[]): string {
  return pieces
    .map((piece) => (piece.type === 'mark' ? words(piece.children) : plainText([piece])))
    .join('');
}
