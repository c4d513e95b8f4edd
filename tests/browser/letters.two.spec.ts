import { search } from '../helpers/search-page.ts';
import { expect, test } from './test.ts';

test('faults 26 and 27: letters that a keyboard lacks are found by those it has', async ({
  page,
}) => {
  await page.goto('search/');
  const spellings = {
    teacher: ['Gülşən', 'Gulsen', 'GÜLŞƏN', 'isiqsiz', 'ışıqsız', 'IŞIQSIZ', 'işıqsız', 'dovr'],
    'moon-sign': ['Şəfəq', 'sefeq', 'Günəşli', 'gunesli'],
  };
  for (const [answer, queries] of Object.entries(spellings))
    for (const query of queries) {
      const { groups } = await search(page, query);
      expect(groups[0]?.answers, query).toEqual([answer]);
      await expect(page.locator('.results mark').first()).toBeVisible();
    }
});

test('fault 53: words in another language say which', async ({ page }) => {
  await page.goto('interviews/lantern-2024/teacher/');
  await expect(page.locator('.prose [lang=az]').first()).toHaveText('işıqsız dövr');
});
