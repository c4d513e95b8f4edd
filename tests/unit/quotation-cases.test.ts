import { describe, expect, it } from 'vitest';
import {
  caveatSentences,
  changeSentence,
  headline,
  whoSaidIt,
} from '../../src/client/check/words.ts';
import { checkText } from '../../src/core/quotation/check-text.ts';
import { indexInterviews } from '../../src/core/quotation/reading.ts';
import { isSaidBy, speakerOf } from '../../src/core/quotation/speakers.ts';
import type { CheckedQuotation } from '../../src/core/quotation/verdict.ts';
import { quotableInterviews } from '../helpers/quotations.ts';

const interviews = indexInterviews(await quotableInterviews());
const SEITOV = 'azamat-seitov';

/** Each quotation of a text: the verdict, whose words they are, and whether somebody else is named. */
function checked(text: string): string[] {
  return checkText(text, interviews).map(({ verdict }) => {
    const [occurrence] = verdict.occurrences;
    if (!occurrence || verdict.kind === 'not-found') return verdict.kind;
    const { attributed } = verdict;
    const isOther = attributed && !isSaidBy(occurrence, attributed);
    return [
      verdict.kind,
      speakerOf(occurrence),
      ...(isOther ? [`not ${attributed.words}`] : []),
    ].join(' ');
  });
}

/** All that is reported of a text with one quotation. */
function report(text: string): string {
  const [{ verdict }] = checkText(text, interviews) as [CheckedQuotation];
  const changes = verdict.comparison.map(changeSentence).filter(Boolean);
  return [headline(verdict), whoSaidIt(verdict), ...changes, ...caveatSentences(verdict)].join(
    ' | ',
  );
}

describe('quotations as people paste them:', () => {
  it.each([
    [
      1,
      'This accelerates cargo flows and increases the capacity of routes',
      `altered ${SEITOV}`,
      'Dropped: “regional”.',
    ],
    [2, 'promote the values of peace and neighborliness', `altered ${SEITOV}`, 'Dropped: “good”.'],
    [3, 'It is just a diplomatic gesture', 'altered lead', 'Dropped: “not”.'],
    [
      4,
      'What expectations does Tashkent attach development?',
      'altered lead',
      'Dropped: “to this”.',
    ],
    [
      5,
      '[Russia] forms a critical link in the Trans-Caspian corridor connecting Central Asia with Türkiye and Europe.',
      `altered ${SEITOV}`,
      'Inserted in brackets: “Russia”, in place of “Baku”.',
    ],
    [
      6,
      '[China] is viewed not as an external observer but as part of the Turkic … space',
      `altered ${SEITOV}`,
      'Inserted in brackets: “China”, in place of “Baku”.',
    ],
    [
      7,
      'President Mirziyoyev called it [a mistake]',
      `altered ${SEITOV}`,
      'in place of “historic”.',
    ],
    [
      8,
      'Baku forms a critical link in the Trans-Caspian corridor [Seitov denies it].',
      `inserted ${SEITOV}`,
      'Same words, with others inserted in brackets',
    ],
    [
      9,
      '[Seitov rejected the claim that] this trust is viewed as a strategic resource',
      `inserted ${SEITOV}`,
      'Same words, with others inserted in brackets',
    ],
    [
      10,
      '“It is not just a diplomatic gesture,” said Professor Azamat Seitov.',
      'verbatim lead not Azamat Seitov',
      'Verbatim, but not Azamat Seitov’s words',
    ],
    [
      11,
      '“Baku forms a critical link in the Trans-Caspian corridor,” Professor Azamat Seitov of the University of World Economy and Diplomacy told News.Az.',
      `verbatim ${SEITOV}`,
      'Not compared: “Professor Azamat Seitov of the University of World Economy and Diplomacy told News.Az”.',
    ],
    [
      12,
      'Professor Azamat Seitov told News.Az: “Baku forms a critical link in the Trans-Caspian corridor.”',
      `verbatim ${SEITOV}`,
      'Not compared: “Professor Azamat Seitov told News.Az”.',
    ],
    [
      13,
      '“Baku forms a critical link,” he said, “in the Trans-Caspian corridor connecting Central Asia with Türkiye and Europe.”',
      `verbatim ${SEITOV}`,
      'Not compared: “he said”.',
    ],
    [
      14,
      '“Azerbaijan’s presence significantly boosts economic interconnection,” said Shavkat Mirziyoyev.',
      `verbatim ${SEITOV} not Shavkat Mirziyoyev`,
      'Said by Azamat Seitov, News.Az, 28 November 2025, not by Shavkat Mirziyoyev.',
    ],
    [
      15,
      'How does the personal trust between the leaders of Uzbekistan and Azerbaijan influence the architecture of cooperation in Central Asia, asked Seitov',
      'verbatim question not Seitov',
      'Verbatim, but not Azamat Seitov’s words',
    ],
    [
      16,
      'logistics connec-\ntivity',
      `typography ${SEITOV}`,
      'A word was split at the end of a line: “connectivity”.',
    ],
    [
      17,
      'Trans-Caspian corridor [...] connecting Central Asia',
      `verbatim ${SEITOV}`,
      'Nothing is left out at the ellipsis.',
    ],
    [
      18,
      'Baku forms a critic\u0430l link',
      `altered ${SEITOV}`,
      'a letter is Cyrillic: “\u0430” (U+0430) instead of “a”.',
    ],
    [
      19,
      'new opportunities for the entire region Eurasian',
      'altered lead',
      'Changed places: “Eurasian region” became “region Eurasian”.',
    ],
  ])('%i: %s', (_, pasted, expected, told) => {
    expect(checked(pasted)).toEqual([expected]);
    expect(report(pasted)).toContain(told);
  });

  it('20: a second sentence that was invented', () => {
    expect(
      checked(
        'Baku forms a critical link in the Trans-Caspian corridor. He also said that Russia would join the meeting in spring.',
      ),
    ).toEqual([`verbatim ${SEITOV}`, 'not-found']);
  });

  it('21: several quotations in a text', () => {
    expect(
      checked(
        'The two brotherly nations signed “an unprecedented treaty” and, as Seitov put it, “a solid foundation is being formed for a ‘bridge’”.',
      ),
    ).toEqual(['not-found', `typography ${SEITOV}`]);
  });
});

describe('attributions of reporters, students and ministries:', () => {
  it.each([
    [
      '„Baku forms a critical link in the Trans-Caspian corridor“, sagte Professor Azamat Seitov.',
      `verbatim ${SEITOV}`,
    ],
    [
      '„Baku’s presence reinforces a model of regionalism based on trust and open dialogue“, so Seitov.',
      `verbatim ${SEITOV}`,
    ],
    [
      'Laut Seitov „increases the international agency of Central Asia“ die Entscheidung.',
      `verbatim ${SEITOV}`,
    ],
    [
      '„On international platforms“, erklärte Ilham Aliyev, „Central Asia’s voice becomes stronger.“',
      `verbatim ${SEITOV} not Ilham Aliyev`,
    ],
    [
      '« Baku forms a critical link in the Trans-Caspian corridor », a déclaré le professeur Azamat Seitov.',
      `verbatim ${SEITOV}`,
    ],
    [
      '« This trust is viewed as a strategic resource », affirme Emmanuel Macron.',
      `verbatim ${SEITOV} not Emmanuel Macron`,
    ],
    [
      'Selon Azamat Seitov, « On international platforms, Central Asia’s voice becomes stronger ».',
      `verbatim ${SEITOV}`,
    ],
    [
      '«Central Asia’s voice becomes stronger», — сказал профессор Азамат Сеитов.',
      `verbatim ${SEITOV}`,
    ],
    [
      'По словам Сеитова, «Baku forms a critical link in the Trans-Caspian corridor».',
      `verbatim ${SEITOV}`,
    ],
    [
      '«It is not just a diplomatic gesture», — заявил Азамат Сеитов.',
      'verbatim lead not Азамат Сеитов',
    ],
    [
      'Azamat Seitov bildirib: “Baku forms a critical link in the Trans-Caspian corridor”.',
      `verbatim ${SEITOV}`,
    ],
    [
      '“This trust is viewed as a strategic resource”, deyə Azamat Seitov vurğulayıb.',
      `verbatim ${SEITOV}`,
    ],
    ['Seitov’un ifadesiyle, “Central Asia’s voice becomes stronger”.', `verbatim ${SEITOV}`],
    ['“Central Asia’s voice becomes stronger”, dedi Özbek uzman Seitov.', `verbatim ${SEITOV}`],
    [
      '‘Baku forms a critical link in the Trans-Caspian corridor,’ Seitov told reporters.',
      `verbatim ${SEITOV}`,
    ],
    ['According to Seitov, this trust is viewed as a strategic resource.', `typography ${SEITOV}`],
    [
      'Seitov said that Baku forms a critical link in the Trans-Caspian corridor.',
      `verbatim ${SEITOV}`,
    ],
    [
      'As Professor Seitov noted, on international platforms, Central Asia’s voice becomes stronger.',
      `typography ${SEITOV}`,
    ],
    [
      '“What are the political and strategic advantages of this step?” asked Seitov.',
      'verbatim question not Seitov',
    ],
    [
      '“What are the political and strategic advantages of this step?” asked News.Az.',
      'verbatim question',
    ],
    [
      '“It is a step that opens new routes, new alliances, and new opportunities,” News.Az wrote.',
      'typography lead',
    ],
    ['“President Mirziyoyev called it ‘historic,’” Seitov recalled.', `typography ${SEITOV}`],
    [
      '“Baku’s entry gives the format a new dynamic dimension,” President Shavkat Mirziyoyev told Azamat Seitov.',
      `verbatim ${SEITOV} not Shavkat Mirziyoyev`,
    ],
    [
      'Seitov (2025) argues that “this decision fully reflects the country’s course toward openness, pragmatism, and cooperation based on trust” (News.Az).',
      `verbatim ${SEITOV}`,
    ],
    [
      'The Ministry of Foreign Affairs said: “Azerbaijan’s accession opens new political and strategic horizons for the region.”',
      `verbatim ${SEITOV} not Ministry`,
    ],
    [
      '“Officials emphasize that Baku is viewed as an external observer,” Seitov said.',
      `altered ${SEITOV}`,
    ],
    [
      '“In the security sphere, coordinated positions bolster the region’s ability to respond to terrorism,” Seitov said. “On international platforms, Central Asia’s voice becomes stronger.”',
      `verbatim ${SEITOV}`,
      `verbatim ${SEITOV}`,
    ],
    [
      '"This accelerates cargo flows and increases the capacity of regional routes", explicó el profesor Seitov.',
      `verbatim ${SEITOV}`,
    ],
    [
      'According to Tashkent, Azerbaijan’s accession opens new political and strategic horizons for the region.',
      `verbatim ${SEITOV}`,
    ],
    [
      '“[Russia] strengthens the region’s integration into the global economy,” said Azamat Seitov.',
      `altered ${SEITOV}`,
    ],
    ['“The format receives an additional impulse,” the analyst said.', `typography ${SEITOV}`],
    ['“amid plans to increase mutual trade by 15–20 times,” Seitov said.', `altered ${SEITOV}`],
  ])('%s', (pasted, ...expected) => {
    expect(checked(pasted)).toEqual(expected);
  });
});

it('finds nothing for a few quoted words that are no form of others', () => {
  const text = 'He spoke of a “critical broken link” and of “forms a critical link”.';
  const found = checkText(text, interviews).map(({ verdict }) => verdict.kind);
  expect(found).toEqual(['not-found', 'verbatim']);
});
