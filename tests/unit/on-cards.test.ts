import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../src/catalogue/index.ts';
import { siteCards } from '../../src/outputs/cards.ts';
import { missingOnCards } from '../../src/styles/on-cards.ts';
import { conversation } from '../helpers/conversations.ts';
import { publishedInterview } from '../helpers/interviews.ts';

describe('what cards can show', () => {
  it.each([
    'Why?',
    'Əhməd Şıxlı',
    'Ўзбекистон',
    'Türkiye’nin “sözü”',
    'Ελλάδα',
    'Việt Nam',
    'u\u0308',
  ])('has %s', (text) => {
    expect(missingOnCards(text)).toEqual([]);
  });

  it.each([
    ['چاه', ['چ', 'ا', 'ه']],
    ['საქართველო', ['ს', 'ა', 'ქ', 'რ', 'თ', 'ვ', 'ე', 'ლ', 'ო']],
    ['a 中 b 中', ['中']],
    ['💡', ['💡']],
  ])('names what it lacks of %s', (text, missing) => {
    expect(missingOnCards(text)).toEqual(missing);
  });
});

describe('the card of an interview in a script that no font of the cards has', () => {
  it('is the picture of the site, with words of its own for those who don’t see it', async () => {
    const well = await conversation('nilufar-well');
    const interviews = [await publishedInterview(), well];
    const cards = siteCards(interviews, 'Word for word', { name: 'The Lantern', words: ENGLISH });
    const [site] = cards;
    const ofWell = cards.filter(({ path }) => path.includes(well.slug));
    expect(ofWell.length).toBe(3);
    for (const { card, alt } of ofWell) {
      expect(card).toEqual(site?.card);
      expect(alt).not.toBe(site?.alt);
    }
    expect(cards[1]?.card.headline).toContain('Azerbaijan');
  });
});
