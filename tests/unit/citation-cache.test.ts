import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Interview } from '../../src/core/model/interview.ts';
import { answerCitation, interviewCitation } from '../../src/outputs/citation.ts';
import { cachedRendering } from '../../src/outputs/citation-cache.ts';
import { type RenderRequest, renderRecord } from '../../src/outputs/citation-renderer.ts';
import { type Cited, citations } from '../../src/outputs/citation-text.ts';
import { exchangeOf, HOST, publishedInterview } from '../helpers/interviews.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'citations-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('citations from the cache are those that were rendered', async () => {
  const interview = await publishedInterview();
  const cited = [citedIn(interview)];
  const render = (request: RenderRequest) => cachedRendering(request, folder);
  const rendered = citations(interview, cited);
  expect([1, 2].map(() => citations(interview, cited, render))).toEqual([rendered, rendered]);
});

it('a record is rendered again only when something that a citation prints has changed', async () => {
  const interview = await publishedInterview();
  const { people, exchanges, publisher, lead } = interview;
  const [first, ...others] = exchanges;
  if (!first?.question) throw new Error('There is no question.');
  const question = { ...first.question, text: 'What is new?' };
  const isRendered = (changed: Interview, host = HOST) => {
    let count = 0;
    citations(changed, [citedIn(changed, host)], (request) =>
      cachedRendering(request, folder, (missing) => {
        count += 1;
        return renderRecord(missing);
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
  cachedRendering(request([{}]), folder);
  const [both] = cachedRendering(request([{}, { locator: '7', label: 'paragraph' }]), folder);
  expect(both?.mentions[1]).toContain('para. 7');
  expect(readdirSync(folder)).toHaveLength(2);
});

function citedIn(interview: Interview, host = HOST): Cited {
  const exchange = exchangeOf(interview, 'view-from-tashkent');
  return { item: answerCitation(interview, exchange, host), by: interview.people };
}
