import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Candidate } from '../../src/client/search/engine.ts';
import type { Findings } from '../../src/client/search/find.ts';
import type { ResultGroup } from '../../src/client/search/groups.ts';
import { type Hit, loadHits } from '../../src/client/search/hits.ts';
import { readQuery } from '../../src/client/search/query.ts';
import { resultLists, summary } from '../../src/client/search/results.ts';
import { engineOf, indexedAnswer } from '../helpers/search-answers.ts';

beforeEach(() => {
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('document', parseHTML('<html><body></body></html>').document);
});
afterEach(() => vi.unstubAllGlobals());

const query = readQuery('turkey locks');
const META = { number: '3', by: 'Ida Holt, Canal Weekly', aliases: 'Türkiye = Turkey' };
const answer = indexedAnswer('locks', ['Who keeps the locks?', 'Türkiye’s locks & <b>.'], META);
const lost: Hit = { lost: true, listed: undefined };

async function candidates(): Promise<Candidate[]> {
  return engineOf({ locks: answer }).search('locks', {});
}

async function lists(groups: ResultGroup[], rest: Candidate[] = [], showAll?: string) {
  const retry = vi.fn();
  const found = resultLists({ groups, rest }, query, retry, showAll);
  return { retry, found, html: found.map(({ outerHTML }) => outerHTML) };
}

describe('a result', () => {
  it('is number, question, an excerpt with the matched words, other spellings, and who said it', async () => {
    const { found } = await lists([{ hits: await loadHits(await candidates(), query) }]);
    const link = found[0]?.querySelector('a');
    // This DOM (linkedom) decodes the address that was set.
    expect(link?.getAttribute('href')).toBe(
      '/interviews/lantern-2024/locks/#locks-1:~:text=Türkiye’s locks,-%26',
    );
    expect(link?.innerHTML).toBe(
      '<span class="number">3</span><span><span dir="auto" class="title">Who keeps the locks?</span>' +
        '<span dir="auto" class="excerpt"><mark>Türkiye’s</mark><mark> </mark><mark>locks</mark> &amp; &lt;b&gt;.</span>' +
        '<span class="by">“Turkey” is written “Türkiye” here.</span>' +
        '<span class="by">Ida Holt, Canal Weekly</span></span>',
    );
  });

  it('says whose the excerpt is, where it is not plainly the one’s who answers', async () => {
    const speakers = '1 = Mira Holt; 2_heading, 12 = Narration';
    const asked = indexedAnswer('locks', ['Why?', 'Turkey locks.'], { ...META, speakers });
    const found = await engineOf({ locks: asked }).search('locks', {});
    const { html } = await lists([{ hits: await loadHits(found, query) }]);
    expect(html[0]).toContain(
      '<span dir="auto" class="excerpt"><strong>Mira Holt: </strong><mark>',
    );
  });

  it('is what is known of an answer whose text did not arrive, and can be tried again', async () => {
    const listed = { number: '3', title: 'Who keeps the locks?', url: 'interviews/x/locks/' };
    const { html, found, retry } = await lists([{ hits: [{ lost: true, listed }, lost] }]);
    const button = '<button type="button">Try again</button>';
    expect(html[0]).toBe(
      '<ol><li class="lost"><a href="/interviews/x/locks/"><span class="number">3</span>' +
        '<span class="title">Who keeps the locks?</span></a>' +
        `<p>The text of this answer could not be loaded. ${button}</p></li>` +
        `<li class="lost"><p>An answer could not be loaded. ${button}</p></li></ol>`,
    );
    for (const each of found[0]?.querySelectorAll('button') ?? []) each.click();
    expect(retry).toHaveBeenCalledTimes(2);
  });
});

describe('the list of results', () => {
  it('has each group under its label', async () => {
    const { html } = await lists([{ hits: [] }, { label: 'Similar wording', hits: [] }]);
    expect(html).toEqual(['<ol></ol>', '<p class="group">Similar wording</p>', '<ol></ol>']);
  });

  it('ends with the way to the page that shows all', async () => {
    const { html } = await lists([{ hits: [lost] }], await candidates(), '/search/?q=x');
    expect(html.at(-1)).toBe('<p class="more"><a href="/search/?q=x">See all 2 answers</a></p>');
  });

  it('ends with a button that adds the others, and moves on to the first of them', async () => {
    const { found } = await lists([{ hits: [lost] }], await candidates());
    const more = found.at(-1);
    document.body.append(...found);
    const button = more?.querySelector('button');
    expect(button?.textContent).toBe('See all 2 answers');
    button?.click();
    await vi.waitFor(() => expect(more?.isConnected).toBe(false));
    const last = document.querySelectorAll('ol')[1];
    expect(last?.querySelectorAll('li')).toHaveLength(1);
    expect(last?.querySelector('.title')?.textContent).toBe('Who keeps the locks?');
  });
});

describe('many results', () => {
  it('are added in steps, until there are no more', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 50 }, (_, n) => [
        `a${n}`,
        indexedAnswer(`a${n}`, ['Turkey?', 'Locks.']),
      ]),
    );
    const engine = engineOf(many);
    const { found } = await lists([{ hits: [lost] }], await engine.search('locks', {}));
    document.body.append(...found);
    const labels: (string | null | undefined)[] = [];
    for (const expected of [20, 40, 50]) {
      const button = document.querySelector<HTMLElement>('.more button');
      labels.push(button?.textContent);
      button?.click();
      const shown = () => document.querySelectorAll('li:not(.lost)').length;
      await vi.waitFor(() => expect(shown()).toBe(expected));
      expect(engine.loaded).toHaveLength(expected);
    }
    expect(labels).toEqual(['Show 20 more of 50', 'Show 20 more of 30', 'Show the last 10']);
    expect(document.querySelector('.more')).toBeNull();
  });
});

describe('what a reader hears about a search', () => {
  const hits = (count: number): Hit[] => Array<Hit>(count).fill(lost);
  const relaxed = (count: number): ResultGroup => ({ isRelaxed: true, hits: hits(count) });

  async function heard(
    typed: string,
    groups: ResultGroup[],
    rest: Candidate[] = [],
  ): Promise<string> {
    return summary({ groups, rest } satisfies Findings, readQuery(typed));
  }

  it('how many answers were found, with those that are not shown yet', async () => {
    expect(await heard('trade', [{ hits: hits(1) }])).toBe('1 answer for “trade”');
    expect(await heard('trade', [{ hits: hits(2) }, { hits: hits(1) }])).toBe(
      '3 answers for “trade”',
    );
    expect(await heard('trade', [{ hits: hits(10) }], await candidates())).toBe(
      '11 answers for “trade”',
    );
    expect(await heard('', [{ hits: hits(9) }])).toBe('9 answers');
  });

  it('how many of them are only similar', async () => {
    expect(await heard('"a b"', [{ hits: hits(1) }, relaxed(2)])).toBe(
      '1 answer for "a b", and 2 with similar wording',
    );
    expect(await heard('“a b”', [{ hits: hits(1) }, relaxed(1)])).toBe(
      '1 answer for “a b”, and 1 with similar wording',
    );
  });

  it('that none matches exactly', async () => {
    expect(await heard('“a b”', [relaxed(1)])).toBe('No exact match for “a b”. 1 answer may help:');
  });

  it('that nothing was found', async () => {
    expect(await heard('zeppelin', [])).toBe('Nothing was found for “zeppelin”.');
    expect(await heard('', [])).toBe('Nothing was found.');
  });
});
