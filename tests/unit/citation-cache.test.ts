import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ENGLISH } from '../../src/catalogue/index.ts';
import type { Interview } from '../../src/core/model/interview.ts';
import { answerCitation, type CslItem, interviewCitation } from '../../src/outputs/citation.ts';
import { cachedRendering } from '../../src/outputs/citation-cache.ts';
import { type RenderRequest, recordRenderer } from '../../src/outputs/citation-renderer.ts';
import { STYLE_IDS } from '../../src/outputs/citation-style-files.ts';
import { type Cited, citations } from '../../src/outputs/citation-text.ts';
import { exchangeOf, HOST, publishedInterview } from '../helpers/interviews.ts';

const render = recordRenderer();

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'citations-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('citations from the cache are those that were rendered', async () => {
  const interview = await publishedInterview();
  const cited = [citedIn(interview)];
  const fromCache = (request: RenderRequest) => cachedRendering(request, folder, render);
  const rendered = citations(interview, cited, ENGLISH);
  expect([1, 2].map(() => citations(interview, cited, ENGLISH, fromCache))).toEqual([
    rendered,
    rendered,
  ]);
});

it('a record is rendered again only when something that a citation prints has changed', async () => {
  const interview = await publishedInterview();
  const { people, exchanges, publisher, lead } = interview;
  const [first, ...others] = exchanges;
  if (!first?.question) throw new Error('There is no question.');
  const question = { ...first.question, text: 'What is new?' };
  const isRendered = (changed: Interview, host = HOST) => {
    let count = 0;
    citations(changed, [citedIn(changed, host)], ENGLISH, (request) =>
      cachedRendering(request, folder, (missing) => {
        count += 1;
        return render(missing);
      }),
    );
    return count > 0;
  };
  expect(isRendered(interview)).toBe(true);
  expect(isRendered(interview)).toBe(false);
  expect(isRendered({ ...interview, lead: lead.slice(1) })).toBe(false);
  const changes: Interview[] = [
    { ...interview, exchanges: [{ ...first, question }, ...others] },
    { ...interview, people: people.map((person) => ({ ...person, name: 'Nobody at all' })) },
    { ...interview, publisher: { ...publisher, name: 'Elsewhere' } },
    { ...interview, date: '2020-02-29' },
  ];
  for (const changed of changes) expect(isRendered(changed)).toBe(true);
  expect(isRendered(interview, { ...HOST, name: 'Another site' })).toBe(true);
});

it('a style or a mention that was not asked for before is rendered', async () => {
  const record = interviewCitation(await publishedInterview(), HOST);
  const request = (mentions: object[]): RenderRequest => ({
    record,
    styles: [{ id: 'apa', mentions }],
  });
  cachedRendering(request([{}]), folder, render);
  const place = { locator: '7', label: 'paragraph' };
  const [both] = cachedRendering(request([{}, place]), folder, render);
  expect(both?.mentions[1]).toContain('para. 7');
  expect(readdirSync(folder)).toHaveLength(2);
});

it('a record is rendered the same whatever was rendered before', async () => {
  const interview = await publishedInterview();
  const [first, second] = interview.exchanges;
  if (!first || !second) throw new Error('There are no two answers.');
  const answer = answerCitation(interview, first, HOST);
  const people = [{ family: 'Holt', given: 'Mira' }, { literal: 'Aşıq' }];
  const records: CslItem[] = [
    answer,
    answerCitation(interview, second, HOST),
    { ...answer, title: 'Is “that” all? 5 < 6 & more' },
    // One who is not named is cited by the title.
    { ...answer, author: [] },
    { ...answer, author: [], title: 'Another' },
    { ...answer, author: people, interviewer: people },
    { ...answer, issued: { 'date-parts': [[2020, 2, 29]] } },
    interviewCitation(interview, HOST),
    answer,
  ];
  const place = { locator: '7', label: 'paragraph' };
  const styles = STYLE_IDS.map((id) => ({ id, mentions: [{}, place] }));
  for (const record of records) {
    const alone = recordRenderer()({ record: { ...record }, styles });
    expect(render({ record, styles })).toEqual(alone);
  }
});

function citedIn(interview: Interview, host = HOST): Cited {
  const exchange = exchangeOf(interview, 'view-from-tashkent');
  return { item: answerCitation(interview, exchange, host), by: interview.people };
}
