import type { Page } from '@playwright/test';
import { expect, INTERVIEW, KINDS, results, searchField, test } from './test.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

/** Pixels of WCAG 2.2, criterion 2.5.8. */
const SMALLEST = 24;
/** Pixels of criterion 2.5.5, which this site keeps for what a reader uses most. */
const PRIMARY = 44;

/**
 * The targets that are smaller than they may be. Links in a line of text are excepted, and so are
 * small targets around which a circle of 24 pixels touches no other (WCAG 2.2, 2.5.8).
 */
function small(page: Page): Promise<string[]> {
  return page.evaluate((smallest) => {
    const targets = [...document.querySelectorAll('a, button, input, textarea, summary')]
      .filter((e) => e.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter((e) => !(e.matches('input') && e.closest('label')) && !e.matches('.skip-link'));
    const boxOf = (e: Element) => e.getBoundingClientRect();
    const isInline = (e: Element) => {
      if (getComputedStyle(e).display !== 'inline' && !e.closest('sup')) return false;
      const line = e.parentElement?.textContent?.trim() ?? '';
      return line.length > (e.textContent?.trim().length ?? 0);
    };
    const isFree = (e: Element) => {
      const { x, y, width, height } = boxOf(e);
      const [cx, cy] = [x + width / 2, y + height / 2];
      return targets.every((other) => {
        if (other === e || other.contains(e) || e.contains(other)) return true;
        const box = boxOf(other);
        const dx = Math.max(box.left - cx, 0, cx - box.right);
        const dy = Math.max(box.top - cy, 0, cy - box.bottom);
        return Math.hypot(dx, dy) >= smallest / 2;
      });
    };
    return targets
      .filter((e) => Math.min(boxOf(e).width, boxOf(e).height) < smallest - 0.1)
      .filter((e) => !isInline(e) && !isFree(e))
      .map(
        (e) =>
          `${Math.round(boxOf(e).width)} × ${Math.round(boxOf(e).height)} ${e.outerHTML.slice(0, 90)}`,
      );
  }, SMALLEST);
}

test('each target can be hit: 24 pixels, or with room around it', async ({ page }) => {
  test.slow();
  for (const [kind, path] of Object.entries({ ...KINDS, 'found answers': 'search/?q=Aktau' })) {
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    if (path.includes('?q=')) await expect(results(page).first()).toBeVisible();
    expect(await small(page), kind).toEqual([]);
  }
});

test('what a reader uses most is 44 pixels high', async ({ page }) => {
  const height = async (locator: import('@playwright/test').Locator) =>
    Math.round(((await locator.boundingBox())?.height ?? 0) * 10) / 10;
  await page.goto(`${INTERVIEW}connectivity/`);
  const primary = {
    'the search field': searchField(page),
    Share: page.getByRole('button', { name: 'Share' }).first(),
    previous: page.getByRole('link', { name: /^Previous · 5/ }),
    next: page.getByRole('link', { name: /^Next · 7/ }),
  };
  for (const [name, locator] of Object.entries(primary))
    expect(await height(locator), name).toBeGreaterThanOrEqual(PRIMARY);
  await page.locator('#connectivity-2').evaluate((p) => getSelection()?.selectAllChildren(p));
  for (const name of ['Copy quotation', 'Copy link'])
    expect(await height(page.getByRole('button', { name })), name).toBeGreaterThanOrEqual(PRIMARY);
  await searchField(page).fill('Aktau');
  await expect(results(page)).toHaveCount(1);
  expect(await height(results(page).first()), 'a result').toBeGreaterThanOrEqual(PRIMARY);
  await page.goto('check/');
  const check = page.getByRole('button', { name: 'Check', exact: true });
  expect(await height(check), 'Check').toBeGreaterThanOrEqual(PRIMARY);
});
