import { cpSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArchive } from '../../src/archive/read-archive.ts';
import { checkEditions } from '../../src/checks/editions.ts';
import { tieEditions } from '../../src/core/model/editions.ts';
import { plainText } from '../../src/core/model/inline.ts';
import type { Interview } from '../../src/core/model/interview.ts';
import { intervieweesOf } from '../../src/core/model/people.ts';
import { checkAgainst } from '../../src/core/quotation/check.ts';
import { indexInterviews } from '../../src/core/quotation/reading.ts';
import { creditAt } from '../../src/core/quotation/speakers.ts';
import { answerCitation } from '../../src/outputs/citation.ts';
import { citationFile } from '../../src/outputs/citation-files.ts';
import { interviewJson } from '../../src/outputs/interview-json.ts';
import { answerJsonLd, interviewJsonLd } from '../../src/outputs/json-ld.ts';
import { longByline } from '../../src/outputs/metadata.ts';
import { quotable } from '../../src/outputs/quotable.ts';
import { interviewJsonSchema } from '../../src/schemas/interview-json.ts';
import { quotationRecords } from '../../tools/quotes/record.ts';
import { reportOn } from '../../tools/quotes/report.ts';
import { citationsOf } from '../helpers/citations.ts';
import { copyContent } from '../helpers/content.ts';
import { conversation } from '../helpers/conversations.ts';
import { exchangeOf, HOST } from '../helpers/interviews.ts';

const PERSIAN = await conversation('nilufar-well');
const ENGLISH = await conversation('nilufar-well-en');
const [original, translation] = tieEditions([PERSIAN, ENGLISH]) as [Interview, Interview];
const at = (path: string) => HOST.address(`interviews/${path}`);

describe('editions', () => {
  it('know each other, and which exchange of one is which of the other', () => {
    expect(original.editions).toEqual([
      expect.objectContaining({
        ...{ slug: 'nilufar-well-en', language: 'en', isOriginal: false },
        ...{ translators: ['Ida Holt'], exchanges: { depth: 'depth', heir: 'who-keeps-it' } },
      }),
    ]);
    expect(translation.editions).toEqual([
      expect.objectContaining({
        ...{ slug: 'nilufar-well', isOriginal: true },
        exchanges: { depth: 'depth', 'who-keeps-it': 'heir' },
      }),
    ]);
  });

  it('are tied to each other by the original where several are translations', () => {
    const turkish = changed({ slug: 'nilufar-well-tr', language: 'tr' });
    const [, english, other] = tieEditions([PERSIAN, ENGLISH, turkish]);
    expect(english?.editions?.map(({ slug }) => slug)).toEqual(['nilufar-well', 'nilufar-well-tr']);
    expect(other?.editions?.[1]?.exchanges).toEqual({
      ...{ depth: 'depth', 'who-keeps-it': 'who-keeps-it' },
    });
  });

  it('change nothing in an interview without any', () => {
    const alone = { ...PERSIAN };
    expect(tieEditions([alone])[0]).toBe(alone);
  });
});

describe('what is wrong with a translation is reported once:', () => {
  it.each<[string, Interview[], string[]]>([
    ['nothing', [PERSIAN, ENGLISH], []],
    [
      'fault 70: an original that is not there',
      [ENGLISH],
      ['edition-of: There is no interview “nilufar-well”.'],
    ],
    [
      'fault 70: an original that is a translation itself',
      [PERSIAN, ENGLISH, changed({ slug: 'tr', language: 'tr', of: 'nilufar-well-en' })],
      ['edition-of: “nilufar-well-en” is a translation itself, of “nilufar-well”.'],
    ],
    [
      'fault 70: two editions that are of each other',
      [changed({ slug: 'a', of: 'b' }), changed({ slug: 'b', of: 'a' })],
      ['edition-of: These editions have no original: a → b → a.'],
    ],
    [
      'fault 70: an edition of itself',
      [changed({ slug: 'a', of: 'a' })],
      ['edition-of: These editions have no original: a → a.'],
    ],
    [
      'fault 70: an edition in the language of the original',
      [PERSIAN, changed({ language: 'FA' })],
      [
        'language: “nilufar-well” is in the same language (FA), and is an edition of the same interview.',
      ],
    ],
    [
      'fault 70: two editions in one language',
      [PERSIAN, ENGLISH, changed({ slug: 'again' })],
      [
        'language: “nilufar-well-en” is in the same language (en), and is an edition of the same interview.',
      ],
    ],
    [
      'fault 70: an exchange without a partner',
      [PERSIAN, changed({ exchanges: {} })],
      ['34:1: “nilufar-well” has no exchange “who-keeps-it”, so this one has no partner.'],
    ],
    [
      'fault 70: an exchange that the translation lacks',
      [PERSIAN, withoutLast(ENGLISH, { exchanges: {} })],
      ['edition-of: The exchange “heir” of “nilufar-well” has no partner in this edition.'],
    ],
    [
      'an exchange that was not translated, which is said',
      [PERSIAN, withoutLast(ENGLISH, { exchanges: {}, omitted: ['heir'] })],
      [],
    ],
    [
      'fault 70: an exchange that is said to be omitted, and is there',
      [PERSIAN, changed({ omitted: ['heir'] })],
      ['omitted 0: “heir” is listed as omitted, and this edition has it.'],
    ],
    [
      'fault 70: exchanges tied to what is not there',
      [PERSIAN, changed({ exchanges: { 'who-keeps-it': 'hair' } })],
      ['exchanges who-keeps-it: “nilufar-well” has no exchange “hair”.'],
    ],
    [
      'fault 70: two exchanges tied to one',
      [PERSIAN, changed({ exchanges: { 'who-keeps-it': 'depth' } })],
      ['exchanges who-keeps-it: Two exchanges are tied to “depth”.'],
    ],
    [
      'fault 71: words of somebody who does not speak in the original',
      [PERSIAN, spokenBy('somebody-else')],
      ['24:1: “somebody-else” speaks here, and not in “depth” of “nilufar-well”.'],
    ],
  ])('%s', (_, interviews, expected) => {
    expect(
      checkEditions(interviews).map((finding) => {
        const place = finding.path ? finding.path.join(' ') : `${finding.line}:${finding.column}`;
        return `${place}: ${finding.message}`;
      }),
    ).toEqual(expected);
  });

  it('fault 70: with its file, line and words, and beside no error that follows from it', async () => {
    using content = copyContent();
    cpSync('tests/fixtures/conversations/nilufar-well-en', `${content.folder}/interviews/well-en`, {
      recursive: true,
    });
    const { problems } = await readArchive(content.folder);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([
      expect.objectContaining({
        file: `${content.folder}/interviews/well-en/interview.mdx`,
        ...{ line: 11, column: 1, text: 'edition-of: nilufar-well' },
        message: 'There is no interview “nilufar-well”.',
      }),
    ]);
  });
});

describe('a translation says that it is one:', () => {
  const exchange = exchangeOf(translation, 'who-keeps-it');

  it('above its words', () => {
    expect(longByline(translation, HOST.words)).toBe(
      'Nilufar Chahkan, The Lantern Herald, 2 June 2001, translated by Ida Holt',
    );
    const nameless = { ...translation, translation: { ...ENGLISH.translation, translators: [] } };
    expect(longByline(nameless as Interview, HOST.words)).toContain('2 June 2001, in translation');
  });

  it('in citations, with who translated it', () => {
    const item = answerCitation(translation, exchange, HOST);
    expect(item.note).toContain(`A translation of ${at('nilufar-well/heir/')}. `);
    const entries = citationsOf(translation, item, intervieweesOf(translation)).map(
      ({ style, entry }) => `${style}: ${plainText(entry)}`,
    );
    const address = at('nilufar-well-en/who-keeps-it/');
    expect(entries).toEqual([
      `Plain: Nilufar Chahkan, The Lantern Herald, 2 June 2001, translated by Ida Holt, Verbatim, ${address}`,
      `APA 7: Chahkan, N. (2001, June 2). Who will keep the well after you? (I. Holt, Trans.) [Interview]. The Lantern Herald. ${address}`,
      `Chicago 17: Chahkan, Nilufar. “Who Will Keep the Well after You?” Interview. Translated by Ida Holt. The Lantern Herald, June 2, 2001. ${address}.`,
      `MLA 9: Chahkan, Nilufar. “Who Will Keep the Well after You?” The Lantern Herald, translated by Ida Holt, 2 June 2001. Verbatim, ${address}.`,
    ]);
    expect(citationFile(item, 'ris', HOST.words)).toContain('A4  - Holt, Ida\r\n');
    expect(citationFile(item, 'bib', HOST.words)).toContain('translator = {Holt, Ida}');
  });

  it('in structured data, of which the original names the translation', () => {
    expect(interviewJsonLd(translation, HOST)).toMatchObject({
      translationOfWork: { '@id': at('nilufar-well/'), inLanguage: 'fa' },
      translator: [{ '@type': 'Person', name: 'Ida Holt' }],
    });
    expect(interviewJsonLd(original, HOST)).toMatchObject({
      workTranslation: [{ '@id': at('nilufar-well-en/'), inLanguage: 'en' }],
    });
    expect(answerJsonLd(translation, exchange, HOST)).toMatchObject({
      translationOfWork: { '@type': 'Question', '@id': `${at('nilufar-well/heir/')}#heir` },
    });
  });

  it('in JSON, with the same exchange in the other language', () => {
    const data = interviewJsonSchema.parse(interviewJson(translation, HOST));
    expect(data.translation).toEqual({ of: at('nilufar-well/'), translators: ['Ida Holt'] });
    expect(data.editions).toEqual([{ url: at('nilufar-well/'), language: 'fa', isOriginal: true }]);
    expect(data.sections.flatMap((section) => section.exchange?.editions ?? [])).toEqual([
      { url: at('nilufar-well/depth/'), language: 'fa' },
      { url: at('nilufar-well/heir/'), language: 'fa' },
    ]);
    expect(interviewJsonSchema.parse(interviewJson(PERSIAN, HOST))).not.toHaveProperty('editions');
  });
});

describe('fault 71: a quotation of a translation', () => {
  const interviews = indexInterviews(
    [original, translation].map((each) => quotable(each, HOST.words)),
  );
  const quotation = 'the well is older than she is';
  const verdict = checkAgainst(quotation, interviews);
  const checked = { quotation, hasMarks: true, verdict };

  it('is credited to the translator as well', () => {
    expect(verdict.occurrences.map(creditAt)).toEqual([
      'Nilufar Chahkan, The Lantern Herald, 2 June 2001, translated by Ida Holt',
    ]);
  });

  it('is reported as such by the command, with the way to the original', () => {
    expect(quotationRecords(checked)).toMatchObject([
      { verdict: 'verbatim', translationOf: 'interviews/nilufar-well/heir/' },
    ]);
    expect(reportOn([checked])).toContain(
      'words of a translation; the original: interviews/nilufar-well/heir/',
    );
    const persian = checkAgainst('چاه از او پیرتر است', interviews);
    expect(quotationRecords({ ...checked, verdict: persian })[0]).not.toHaveProperty(
      'translationOf',
    );
  });
});

/** The English edition with other fields, those of its tie to the original among them. */
function changed({
  of = 'nilufar-well',
  exchanges,
  omitted,
  ...fields
}: Partial<Pick<Interview, 'slug' | 'language'>> & {
  of?: string;
  exchanges?: Record<string, string>;
  omitted?: string[];
}): Interview {
  const { translation } = ENGLISH;
  if (!translation) throw new Error('The English edition is no translation.');
  return {
    ...{ ...ENGLISH, ...fields },
    translation: {
      ...{ ...translation, of },
      ...(exchanges && { exchanges }),
      ...(omitted && { omitted }),
    },
  };
}

function withoutLast(interview: Interview, fields: Parameters<typeof changed>[0]): Interview {
  return { ...changed(fields), exchanges: interview.exchanges.slice(0, -1) };
}

/** The English edition, in which somebody else speaks. */
function spokenBy(id: string): Interview {
  const people = ENGLISH.people.map((person) => ({ ...person, id }));
  const exchanges = ENGLISH.exchanges.map((exchange) => ({
    ...exchange,
    answer: exchange.answer.map((paragraph) => ({ ...paragraph, by: [id] })),
  }));
  return { ...ENGLISH, people, exchanges };
}
