import { mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { renderCard } from '../../src/outputs/card.ts';
import { cachedCard } from '../../src/outputs/card-cache.ts';
import type { Card } from '../../src/outputs/card-drawing.ts';
import { siteCards } from '../../src/outputs/cards.ts';
import { removeUnused } from '../../src/outputs/kept-files.ts';
import { LOOK } from '../helpers/card-look.ts';
import { HOST, publishedInterview } from '../helpers/interviews.ts';

const CARD: Card = { kicker: 'Interview', headline: 'Why?', byline: 'Nobody', site: 'Verbatim' };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cards-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a card', () => {
  it('is drawn once, and then taken from the folder', async () => {
    const first = await cachedCard(CARD, 'wide', LOOK, folder);
    const second = await cachedCard(CARD, 'wide', LOOK, folder);
    expect([first.isNew, second.isNew]).toEqual([true, false]);
    expect(Buffer.from(second.png)).toEqual(Buffer.from(await renderCard(CARD, 'wide', LOOK)));
  });

  it.each(Object.keys(CARD))('is drawn again when its %s changes', async (part) => {
    await cachedCard(CARD, 'wide', LOOK, folder);
    const { isNew } = await cachedCard({ ...CARD, [part]: 'Other' }, 'wide', LOOK, folder);
    expect(isNew).toBe(true);
  });

  it('is removed when no build has used it for three months', async () => {
    const [used, unused] = ['Why?', 'When?'].map((headline) => ({ ...CARD, headline }));
    for (const card of [used, unused]) await cachedCard(card as Card, 'wide', LOOK, folder);
    const long = new Date(Date.now() - 91 * 86_400_000);
    for (const name of readdirSync(folder)) utimesSync(join(folder, name), long, long);
    await cachedCard(used as Card, 'wide', LOOK, folder);
    expect(await removeUnused(folder)).toBe(1);
    expect((await cachedCard(used as Card, 'wide', LOOK, folder)).isNew).toBe(false);
    expect((await cachedCard(unused as Card, 'wide', LOOK, folder)).isNew).toBe(true);
    expect(await removeUnused(join(folder, 'missing'))).toBe(0);
  });

  it('is drawn again in another shape', async () => {
    await cachedCard(CARD, 'wide', LOOK, folder);
    expect((await cachedCard(CARD, 'square', LOOK, folder)).isNew).toBe(true);
  });

  it('is whole although several builds draw it at the same time', async () => {
    const cards = await Promise.all(
      Array.from({ length: 5 }, () => cachedCard(CARD, 'wide', LOOK, folder)),
    );
    const expected = Buffer.from(await renderCard(CARD, 'wide', LOOK));
    for (const { png } of cards) expect(Buffer.from(png)).toEqual(expected);
    expect(readdirSync(folder)).toHaveLength(1);
  });
});

describe('the cards of a site', () => {
  it('are drawn again one by one: a changed question is one new picture', async () => {
    const interview = await publishedInterview();
    const [first, ...others] = interview.exchanges;
    if (!first?.question) throw new Error('There is no question.');
    const question = { ...first.question, text: 'What is new?' };
    const changed = { ...interview, exchanges: [{ ...first, question }, ...others] };
    const draw = async (content: typeof interview) => {
      const drawn: string[] = [];
      for (const { path, card } of siteCards([content], 'Word for word', HOST))
        if ((await cachedCard(card, 'wide', LOOK, folder)).isNew) drawn.push(path);
      return drawn;
    };
    expect(await draw(interview)).toHaveLength(10);
    expect(await draw(interview)).toEqual([]);
    expect(await draw(changed)).toEqual([`interviews/seitov-2025/${first.id}/`]);
  });

  it('are one for the front page, one for each interview and one for each answer', async () => {
    const interview = await publishedInterview();
    const cards = siteCards([interview], 'Word for word', HOST);
    expect(cards.map(({ path }) => path)).toEqual([
      '',
      'interviews/seitov-2025/',
      ...interview.exchanges.map(({ id }) => `interviews/seitov-2025/${id}/`),
    ]);
    // The others are drawn where people share a picture of one answer.
    expect(cards.map(({ shapes }) => shapes.length)).toEqual([
      1,
      1,
      ...interview.exchanges.map(() => 3),
    ]);
    expect(cards.slice(2).map(({ card }) => card.headline)).toEqual(
      interview.exchanges.map(({ question }) => question?.text),
    );
  });
});
