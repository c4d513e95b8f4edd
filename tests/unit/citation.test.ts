import { beforeAll, describe, expect, it } from 'vitest';
import { ENGLISH } from '../../src/catalogue/index.ts';
import { plainText } from '../../src/core/model/inline.ts';
import type { Interview, Paragraph } from '../../src/core/model/interview.ts';
import { intervieweesOf, peopleBy } from '../../src/core/model/people.ts';
import {
  answerCitation,
  interviewCitation,
  paragraphCitation,
} from '../../src/outputs/citation.ts';
import { type Citation, citations } from '../../src/outputs/citation-text.ts';
import { citationsOf } from '../helpers/citations.ts';
import { awkwardInterview, exchangeOf, HOST, publishedInterview } from '../helpers/interviews.ts';

const URL = 'https://verbatim.example/base/interviews/seitov-2025/';

let interview: Interview;
beforeAll(async () => {
  interview = await publishedInterview();
});

describe('a citation of an answer', () => {
  it('is written as each manual asks, with the interviewee in the author’s place', () => {
    const item = answerCitation(interview, exchangeOf(interview, 'connectivity'), HOST);
    expect(printed(citationsOf(interview, item, intervieweesOf(interview)))).toEqual({
      Plain: [
        `Azamat Seitov, News.Az, 28 November 2025, Verbatim, ${URL}connectivity/ (original: ${interview.sources[0]?.url})`,
      ],
      'APA 7': [
        `Seitov, A. (2025, November 28). How can Baku’s participation enhance the region’s economic connectivity (logistics, transit, industry)? [Interview]. News.Az. ${URL}connectivity/`,
        '(Seitov, 2025)',
      ],
      'Chicago 17': [
        `Seitov, Azamat. “How Can Baku’s Participation Enhance the Region’s Economic Connectivity (Logistics, Transit, Industry)?” Interview. News.Az, November 28, 2025. ${URL}connectivity/.`,
        `Azamat Seitov, “How Can Baku’s Participation Enhance the Region’s Economic Connectivity (Logistics, Transit, Industry)?,” interview, News.Az, November 28, 2025, ${URL}connectivity/.`,
      ],
      'MLA 9': [
        `Seitov, Azamat. “How Can Baku’s Participation Enhance the Region’s Economic Connectivity (Logistics, Transit, Industry)?” News.Az, 28 Nov. 2025. Verbatim, ${URL}connectivity/.`,
        '(Seitov)',
      ],
    });
  });

  it('sets the publication in italics where the manual does', () => {
    const item = answerCitation(interview, exchangeOf(interview, 'culture'), HOST);
    for (const { style, entry } of citationsOf(interview, item, intervieweesOf(interview)).slice(
      1,
    )) {
      const italics = entry.filter(({ type }) => type === 'emphasis');
      expect([style, plainText(italics.slice(0, 1))]).toEqual([style, 'News.Az']);
    }
  });
});

describe('a citation of an interview', () => {
  it('has the headline of this site and the address of the whole', () => {
    const { 'APA 7': apa, 'MLA 9': mla } = printed(
      citationsOf(interview, interviewCitation(interview, HOST), intervieweesOf(interview)),
    );
    expect(apa?.[0]).toBe(
      `Seitov, A. (2025, November 28). Azerbaijan joins the Central Asian Consultative Meeting: the view from Tashkent [Interview]. News.Az. ${URL}`,
    );
    expect(mla?.[0]).toBe(
      `Seitov, Azamat. “Azerbaijan Joins the Central Asian Consultative Meeting: The View from Tashkent.” News.Az, 28 Nov. 2025. Verbatim, ${URL}.`,
    );
  });

  it('says where the original is, and whose the headline', () => {
    const { note } = interviewCitation(interview, HOST);
    expect(note).toContain('Headline by Verbatim');
    expect(note).toContain(interview.sources[0]?.url);
  });
});

describe('a citation of a paragraph', () => {
  it('leads to the paragraph and numbers it', () => {
    const exchange = exchangeOf(interview, 'connectivity');
    const second = exchange.answer[1] as Paragraph;
    const item = paragraphCitation(interview, exchange, second, HOST);
    const styles = printed(
      citationsOf(interview, item, peopleBy(interview, second.by), second.number),
    );
    for (const [entry] of Object.values(styles))
      expect(entry).toContain(`${URL}connectivity/#connectivity-2`);
    expect(styles.Plain?.[0]).toContain('28 November 2025, para. 2, Verbatim, https://');
    expect(styles['APA 7']?.[1]).toBe('(Seitov, 2025, para. 2)');
    expect(styles['Chicago 17']?.[1]).toContain('November 28, 2025, para. 2, https://');
    expect(styles['MLA 9']?.[1]).toBe('(Seitov, par. 2)');
  });

  it('is the same beside those of the other paragraphs as alone', () => {
    const { people } = interview;
    const exchange = exchangeOf(interview, 'connectivity');
    const cited = exchange.answer.map((paragraph) => ({
      item: paragraphCitation(interview, exchange, paragraph, HOST),
      by: peopleBy(interview, paragraph.by),
      number: paragraph.number,
    }));
    const whole = { item: answerCitation(interview, exchange, HOST), by: people };
    const all = [
      ...cited,
      whole,
      ...cited.map((each) => ({ ...each, by: [], item: { ...each.item, author: [] } })),
    ];
    expect(citations(interview, all, ENGLISH)).toEqual(
      all.flatMap((each) => citations(interview, [each], ENGLISH)),
    );
  });
});

describe('the people in a citation', () => {
  it('are never joined by an interviewer whom the article does not name', () => {
    const items = [
      interviewCitation(interview, HOST),
      ...interview.exchanges.map((exchange) => answerCitation(interview, exchange, HOST)),
    ];
    for (const item of items) {
      expect(item).not.toHaveProperty('interviewer');
      expect(item.genre).toBe('interview');
    }
  });

  it('include an interviewer whom it names', () => {
    const awkward = awkwardInterview();
    const named = printed(
      citationsOf(
        awkward,
        answerCitation(awkward, exchangeOf(awkward, 'price'), HOST),
        intervieweesOf(awkward),
      ),
    );
    expect(named['APA 7']?.[0]).toContain('(L. Lantern, Interviewer)');
    expect(named['Chicago 17']?.[0]).toContain('Interview by Leyla Lantern. ');
    expect(named['MLA 9']?.[0]).toContain('interview by Leyla Lantern, ');
    const other = answerCitation(awkward, exchangeOf(awkward, 'again'), HOST);
    expect(other).not.toHaveProperty('interviewer');
  });

  it('are sorted by the family name that the editor gives', () => {
    const awkward = awkwardInterview();
    const { 'Chicago 17': chicago } = printed(
      citationsOf(awkward, interviewCitation(awkward, HOST), intervieweesOf(awkward)),
    );
    expect(chicago?.[0]).toMatch(/^Əl Lampa, Işıq\. /);
  });

  it('keep a name of one word whole', () => {
    const [person = expect.fail()] = interview.people;
    const single = { ...interview, people: [{ ...person, name: 'Plato' }] };
    const { 'APA 7': apa } = printed(
      citationsOf(single, interviewCitation(single, HOST), intervieweesOf(single)),
    );
    expect(apa).toEqual([expect.stringMatching(/^Plato\. \(2025/), '(Plato, 2025)']);
  });
});

describe('a title with marks of its own', () => {
  it('is printed as it is, in every style', () => {
    const awkward = awkwardInterview();
    const item = answerCitation(awkward, exchangeOf(awkward, 'price'), HOST);
    for (const [entry] of Object.values(
      printed(citationsOf(awkward, item, intervieweesOf(awkward))),
    ).slice(1))
      expect(entry).toMatch(/the price of <script> & ["“‘]tags["”’]\?/i);
  });
});

/** The texts of each style: the entry, and what stands in the text or the footnote. */
function printed(list: Citation[]): Record<string, string[]> {
  return Object.fromEntries(
    list.map(({ style, entry, mention }) => [
      style,
      [entry, ...(mention ? [mention.content] : [])].map(plainText),
    ]),
  );
}
