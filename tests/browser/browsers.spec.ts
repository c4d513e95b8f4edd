import type { Page } from '@playwright/test';
import { expect, INTERVIEW, KINDS, results, searchField, searchStatus, test } from './test.ts';

const ANSWER = `${INTERVIEW}connectivity/`;

function message(page: Page) {
  return page.locator('[role=status][data-toast]');
}

test('fault 47: where the script fails before it begins, no button is shown that does nothing', async ({
  page,
  silence,
}) => {
  await page.route('**/_astro/*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("before it begins");' }),
  );
  for (const [kind, path] of Object.entries(KINDS)) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    // The search is a form that leads to the list of questions.
    const buttons = page.locator('button:not([data-search] form *), textarea');
    for (const button of await buttons.all()) await expect(button, kind).toBeHidden();
  }
  await page.goto(ANSWER);
  await searchField(page).fill('Aktau');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=Aktau$/);
  await expect(page.locator('.questions').getByRole('link')).toHaveCount(8);
  const own = silence.splice(0);
  expect(own.filter((line) => !line.includes('before it begins'))).toEqual([]);
});

test('fault 49: without dialogs, a segmenter and text fragments everything still works', async ({
  freshPage: page,
}) => {
  await page.addInitScript(() => {
    for (const name of ['showModal', 'close', 'show'])
      Reflect.deleteProperty(HTMLDialogElement.prototype, name);
    Reflect.deleteProperty(HTMLElement.prototype, 'showPopover');
    Reflect.deleteProperty(Intl, 'Segmenter');
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto(ANSWER);
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(
    page.getByRole('textbox', { name: 'Your browser did not allow copying' }),
  ).toBeFocused();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('button', { name: 'Close' })).toHaveCount(0);
  await searchField(page).fill('Aktau');
  await expect(searchStatus(page)).toHaveText('1 answer for “Aktau”');
  await expect(results(page)).toHaveAttribute('href', /\/#connectivity-2:~:text=/);
  // A browser that does not know text fragments takes all of it for an id. So does this one, if
  // the signs are written differently.
  await page.goto('./');
  await page.goto(`${ANSWER}#connectivity-2%3A~%3Atext=Aktau`);
  await expect(page).toHaveURL(/#connectivity-2$/);
  await expect(page.locator('#connectivity-2')).toBeInViewport();
  await expect(message(page)).toBeEmpty();
});

/** What sticks out of the window, or is cut off where its box ends. */
function lost(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const told = (element: Element) => element.outerHTML.slice(0, 80);
    const isHiddenForEyes = (element: Element) => element.clientWidth <= 1;
    const all = [...document.querySelectorAll('body *')].filter((e) => e.checkVisibility());
    const cut = all.filter((e) => {
      const { overflowX, overflowY } = getComputedStyle(e);
      const isCut =
        (/hidden|clip/.test(overflowX) && e.scrollWidth > e.clientWidth + 1) ||
        (/hidden|clip/.test(overflowY) && e.scrollHeight > e.clientHeight + 1);
      return isCut && e.textContent && !isHiddenForEyes(e);
    });
    const isWide = document.documentElement.scrollWidth > innerWidth;
    const wide = all.filter(
      (e) => (isWide || e.closest('main')) && e.getBoundingClientRect().right > innerWidth + 0.5,
    );
    return [...cut, ...wide].map(told);
  });
}

/** The spacing that WCAG 2.2 names in criterion 1.4.12, in a style sheet that the policy allows. */
async function spaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets.push(sheet);
  });
}

for (const [kind, path] of Object.entries({ ...KINDS, 'found answers': 'search/?q=Azerbaijan' }))
  test(`fault 50: ${kind} loses nothing at 320 pixels, 400 %, large or spaced text`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    if (path.includes('?q=')) await expect(results(page).first()).toBeVisible();
    expect(await lost(page), '320 pixels').toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    // 1280 × 1024 pixels at 400 %.
    await page.setViewportSize({ width: 320, height: 256 });
    expect(await lost(page), '400 %').toEqual([]);
    await spaceText(page);
    expect(await lost(page), 'spaced text').toEqual([]);
    await page.evaluate(() => {
      document.adoptedStyleSheets = [];
      document.documentElement.style.fontSize = '200%';
    });
    for (const width of [640, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await lost(page), `200 % text at ${width} pixels`).toEqual([]);
    }
  });

test('fault 51: in forced colours and in the dark, marks and focus are seen', async ({ page }) => {
  await page.goto('search/?q=Aktau');
  await expect(results(page)).toHaveCount(1);
  await page.keyboard.press('Tab');
  for (const media of [{ forcedColors: 'active' }, { colorScheme: 'dark' }, {}] as const) {
    await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light', ...media });
    const [mark, around] = await results(page)
      .locator('mark')
      .evaluate((e) =>
        [e, document.documentElement].map((each) => getComputedStyle(each).backgroundColor),
      );
    expect(mark, JSON.stringify(media)).not.toBe(around);
    const focus = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement as Element);
      return `${outlineStyle} ${outlineWidth}`;
    });
    expect(focus, JSON.stringify(media)).toBe('solid 2px');
  }
});

test('fault 51: where less motion is asked for, nothing moves by itself', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of [INTERVIEW, ANSWER, './']) {
    await page.goto(path);
    await page.locator('main a').first().hover();
    const moving = await page.evaluate(() => {
      const isSmooth = getComputedStyle(document.documentElement).scrollBehavior === 'smooth';
      return document.getAnimations().length + Number(isSmooth);
    });
    expect(moving, path).toBe(0);
  }
});

test('fault 53: one first heading on each page, and answers are articles with their question', async ({
  page,
}) => {
  for (const [kind, path] of Object.entries(KINDS)) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 }), kind).toHaveCount(1);
  }
  await page.goto(INTERVIEW);
  await expect(page.getByRole('article', { name: /\?$/ })).toHaveCount(8);
});

test('fault 54: an unknown passage leads to the top of the page, and the reader is told', async ({
  page,
}) => {
  for (const fragment of ['nowhere', '%', '%E0%A4%A', '__proto__', 'connectivity-99']) {
    await page.goto('about/');
    await page.goto(`${INTERVIEW}#${fragment}`);
    await expect(message(page)).toHaveText(
      /^The passage that this link points to is not on this page\./,
    );
    expect(await page.evaluate(() => scrollY), fragment).toBe(0);
    // Whatever the address holds, the rest of the script has run.
    await expect(page.getByRole('button', { name: 'Share' }).first()).toBeVisible();
  }
});
