import { beforeAll, describe, expect, it } from 'vitest';
import { readArchive } from '../../src/archive/read-archive.ts';
import { ENGLISH } from '../../src/catalogue/index.ts';
import type { Interview } from '../../src/core/model/interview.ts';
import type { Name } from '../../src/core/model/layer.ts';
import { mentionsIn, nameFinder } from '../../src/core/model/mentions.ts';
import {
  findPassages,
  type NamePassage,
  sentencesWith,
} from '../../src/core/model/name-passages.ts';
import { indexPlace } from '../../src/views/place.ts';
import { awkwardInterview } from '../helpers/interviews.ts';

/** Counted by hand in the text of record: i is the introduction, q3 a question, 6.2 a paragraph. */
const COUNTED = {
  'azamat-seitov': 'i.3',
  'shavkat-mirziyoyev': '3.1 4.1 5.1',
  'ilham-aliyev': '5.1',
  laboratory: 'i.3',
  iais: 'i.3',
  uwed: 'i.3',
  'news-az': 'i.3',
  ots: '8.3',
  un: '8.3',
  'consultative-meeting': 'i.1 q1',
  'concept-of-regional-security': '8.2',
  'risk-catalogue': '8.2',
  azerbaijan: 'i.1 i.2 q1 1.1 1.1 q2 3.1 3.1 4.1 q5 6.1 6.1 7.1 q8 8.2 8.3',
  baku: '1.1 2.1 4.1 q6 6.2 8.1 8.2',
  uzbekistan: 'i.2 i.3 q1 1.1 3.1 q4 4.1 q5 6.2 8.1 8.3',
  tashkent: 'i.2 2.1 3.1',
  'central-asia': 'i.1 i.1 q1 2.1 3.1 4.1 4.1 q5 5.2 6.1 6.2 8.1 8.3',
  'south-caucasus': 'i.1 4.1 5.2',
  turkiye: '6.2',
  europe: '6.2',
  afghanistan: '8.2',
  aktau: '6.2',
  turkmenbashi: '6.2',
  alat: '6.2',
  'trans-caspian-route': '1.1 6.1 6.2 8.2',
  'middle-corridor': '6.1',
  turkic: '1.1 2.1 7.1',
};

let archive: Awaited<ReturnType<typeof readArchive>>;
beforeAll(async () => {
  archive = await readArchive('content');
});

describe('the mentions of names in the interview with Azamat Seitov', () => {
  it('are those that were counted by hand, nothing missing and nothing extra', () => {
    const [interview] = archive.interviews;
    const found: Record<string, string[]> = {};
    const find = nameFinder(archive.names);
    const look = (place: string, text: string) => {
      for (const { name } of find(text)) found[name.id] = [...(found[name.id] ?? []), place];
    };
    for (const { number, text } of interview?.lead ?? []) look(`i.${number}`, text);
    for (const { number, question, answer } of interview?.exchanges ?? []) {
      look(`q${number}`, question?.text ?? expect.fail());
      for (const paragraph of answer) look(`${number}.${paragraph.number}`, paragraph.text);
    }
    const lists = Object.entries(found).map(([id, places]) => [id, places.join(' ')]);
    expect(Object.fromEntries(lists)).toEqual(COUNTED);
  });

  it('are listed as a book does, each passage once, with the sentence', () => {
    const passages = passagesWith('baku', archive.interviews);
    expect(passages.map(({ passage }) => indexPlace(passage, ENGLISH))).toEqual([
      '1, ¶ 1',
      '2, ¶ 1',
      '4, ¶ 1',
      '6, question',
      '6, ¶ 2',
      '8, ¶ 1',
      '8, ¶ 2',
    ]);
    expect(passages[4]?.passage.id).toBe('connectivity-2');
    const sentences = passages[4] ? sentencesWith(passages[4]) : [];
    const words = sentences.map((pieces) => pieces.map(({ text }) => text).join(''));
    expect(words).toEqual([
      'Baku forms a critical link in the Trans-Caspian corridor connecting Central Asia with Türkiye and Europe.',
    ]);
    expect(sentences[0]?.filter(({ isName }) => isName)).toHaveLength(1);
  });
});

describe('the passages of a name', () => {
  it('are found in all interviews, those of one interview together', () => {
    const [first] = archive.interviews;
    if (!first) throw new Error('There is no interview.');
    const second = { ...first, slug: 'another', lead: [] };
    const passages = passagesWith('south-caucasus', [first, second]);
    expect(
      passages.map(({ interview, passage }) => `${interview.slug} ${indexPlace(passage, ENGLISH)}`),
    ).toEqual([
      'seitov-2025 Introduction, ¶ 1',
      'seitov-2025 4, ¶ 1',
      'seitov-2025 5, ¶ 2',
      'another 4, ¶ 1',
      'another 5, ¶ 2',
    ]);
  });
});

describe('the sentences with a name', () => {
  function sentences(text: string, ...names: Name[]): string[] {
    const [baku] = names;
    const interview = {
      ...awkwardInterview(),
      ...{
        exchanges: [],
        lead: [
          {
            ...{ id: 'lead-1', number: 1, text, inlines: [], position: { line: 1, column: 1 } },
            ...{ role: 'narration' as const, by: [] },
          },
        ],
      },
    };
    const mentions = mentionsIn(interview, nameFinder(names));
    const passages = findPassages([{ ...interview, mentions }]).get(baku?.id ?? '') ?? [];
    return passages
      .flatMap(sentencesWith)
      .map((pieces) =>
        pieces.map((piece) => (piece.isName ? `[${piece.text}]` : piece.text)).join(''),
      );
  }

  it('are those in which it occurs, with the name set apart, and no other name', () => {
    const text = 'They know. In Baku they know, in Baku! Do they? Baku is not Alat.';
    expect(sentences(text, named('baku', 'Baku'), named('alat', 'Alat'))).toEqual([
      'In [Baku] they know, in [Baku]!',
      '[Baku] is not Alat.',
    ]);
  });

  it('are none where it does not occur', () => {
    expect(sentences('They know.', named('baku', 'Baku'))).toEqual([]);
  });
});

describe('a name', () => {
  const alat = named('alat', 'Alat');

  it('is not found inside another word', () => {
    expect(nameFinder([alat])('Alatau, palate, Älat, ALAT and Alat2')).toEqual([]);
  });

  it('is found in a possessive, a compound, quotation marks and brackets', () => {
    expect(nameFinder([alat])('Alat’s “Alat” (Alat), Alat-based, trans-Alat.')).toHaveLength(5);
  });

  it('is the longest one that fits, even if a shorter one begins earlier', () => {
    const names = [named('sea', 'Caspian Sea'), named('port', 'Sea Port of Alat')];
    expect(found('the Caspian Sea Port of Alat', names)).toEqual(['port']);
  });

  it('is listed along with a name that includes it, and not with any other', () => {
    const caucasus = named('caucasus', 'Caucasus');
    const south = named('south', 'South Caucasus');
    expect(found('South Caucasus', [caucasus, south])).toEqual(['south']);
    const including = { ...south, includes: ['caucasus'] };
    expect(found('South Caucasus', [caucasus, including])).toEqual(['south', 'caucasus']);
    const parts = nameFinder([caucasus, including])('Caucasus, the South Caucasus');
    expect(parts.map(({ start, isPart }) => [start, isPart])).toEqual([
      [0, false],
      [14, false],
      [20, true],
    ]);
  });

  it('is found once where two of its forms overlap', () => {
    const sea = { ...named('sea', 'Caspian Sea'), aliases: ['Sea of Baku'] };
    expect(nameFinder([sea])('the Caspian Sea of Baku')).toHaveLength(1);
  });

  it('is found in the order of the text, the longer of two at one place first', () => {
    const south = { ...named('south', 'South Caucasus'), includes: ['direction'] };
    const names = [named('baku', 'Baku'), named('direction', 'South'), south];
    expect(found('Baku, South Caucasus, Baku', names)).toEqual([
      'baku',
      'south',
      'direction',
      'baku',
    ]);
  });

  it('is found across a line break and in decomposed letters', () => {
    const names = [named('sea', 'Caspian Sea'), named('turkiye', 'Türkiye')];
    expect(found('Caspian\nSea, Türkiye'.normalize('NFD'), names)).toEqual(['sea', 'turkiye']);
  });

  it('may hold characters that mean something in a pattern', () => {
    expect(found('News.Az and NewsXAz, C++', [named('n', 'News.Az'), named('c', 'C++')])).toEqual([
      'n',
      'c',
    ]);
  });
});

function passagesWith(name: string, interviews: readonly Interview[]): NamePassage[] {
  const find = nameFinder(archive.names);
  const mentioning = interviews.map((interview) => ({
    ...interview,
    mentions: mentionsIn(interview, find),
  }));
  return findPassages(mentioning).get(name) ?? [];
}

function found(text: string, names: Name[]): string[] {
  return nameFinder(names)(text).map(({ name }) => name.id);
}

function named(id: string, name: string): Name {
  return {
    id,
    name,
    kind: 'place',
    aliases: [],
    includes: [],
    see: [],
    note: 'A note.',
    definition: 'A definition.',
    sources: [],
  };
}
