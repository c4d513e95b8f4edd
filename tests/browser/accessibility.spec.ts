import type { Page } from '@playwright/test';
import { violations } from '../helpers/axe.ts';
import { noteFigure } from '../helpers/figures.ts';
import {
  expect,
  forgiveNetwork,
  INTERVIEW,
  KINDS,
  results,
  searchFault,
  searchField,
  searchStatus,
  test,
} from './test.ts';

const MEDIA = {
  light: {},
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
  'reduced motion': { reducedMotion: 'reduce' },
} as const;
const PLAIN = {
  colorScheme: 'light',
  forcedColors: 'none',
  reducedMotion: 'no-preference',
} as const;

const ENTRY = '**/pagefind-entry.json*';

/** The states of a page, each reached from the one before, so that a page is loaded once. */
const STATES: Record<string, (page: Page) => Promise<unknown>> = {
  'search closed': async () => undefined,
  'search in error': async (page) => {
    await page.route(ENTRY, (route) => route.abort());
    await searchField(page).fill('Azerbaijan');
    await expect(searchFault(page)).toBeVisible();
  },
  'search with results': async (page) => {
    await page.unroute(ENTRY);
    await searchFault(page).getByRole('button').click();
    await expect(results(page).first()).toBeVisible();
  },
  'search with none': async (page) => {
    await searchField(page).fill('zzqx');
    await expect(searchStatus(page)).toHaveText('Nothing was found for “zzqx”.');
  },
};

/** What else can be open on a page, before anything is searched for. */
const OPENINGS: Partial<Record<keyof typeof KINDS, (page: Page) => Promise<unknown>>> = {
  'an interview': async (page) => {
    await page.locator('#world-stage-3 label').filter({ hasText: 'OTS' }).first().click();
    await expect(page.locator('[popover]:popover-open')).toBeVisible();
  },
  'an answer': async (page) => {
    await page.locator('#connectivity-2').evaluate((p) => getSelection()?.selectAllChildren(p));
    await expect(page.getByRole('button', { name: 'Copy quotation' })).toBeVisible();
  },
  'the check': async (page) => {
    await page
      .getByRole('textbox', { name: 'Quotation' })
      .fill('Baku forms a crucial link in the [corridor]');
    await page.getByRole('button', { name: 'Check' }).click();
    await expect(page.getByRole('heading', { name: 'Altered' })).toBeVisible();
  },
};

for (const width of [320, 768, 1280])
  test(`axe finds nothing on any page at ${width} pixels, however it is seen or searched`, async ({
    page,
    silence,
  }) => {
    test.setTimeout(600_000);
    await page.setViewportSize({ width, height: 800 });
    const found: string[] = [];
    let runs = 0;
    for (const [kind, path] of Object.entries(KINDS)) {
      await page.goto(path);
      const opening = OPENINGS[kind as keyof typeof KINDS];
      const { 'search closed': closed, ...searching } = STATES;
      const states = { 'search closed': closed, ...(opening && { opened: opening }), ...searching };
      for (const [state, reach] of Object.entries(states)) {
        await page.emulateMedia(PLAIN);
        await reach?.(page);
        for (const [media, features] of Object.entries(MEDIA)) {
          await page.emulateMedia({ ...PLAIN, ...features });
          const here = await violations(page);
          found.push(...here.map((violation) => `${kind}, ${state}, ${media}: ${violation}`));
          runs += 1;
        }
      }
    }
    noteFigure({
      report: `axe, ${width} pixels wide`,
      run: `${runs} runs with every rule`,
      found: `${found.length} violations`,
    });
    forgiveNetwork(silence);
    expect(found).toEqual([]);
  });

test('axe finds nothing on any page of the sitemap, light or dark', async ({ page, request }) => {
  test.setTimeout(600_000);
  const sitemap = await (await request.get('sitemap-0.xml')).text();
  const paths = [...sitemap.matchAll(/<loc>https?:\/\/[^/]+\/([^<]*)<\/loc>/g)].map(
    ([, path]) => path,
  );
  expect(paths.length).toBeGreaterThan(40);
  const found: string[] = [];
  for (const path of paths) {
    await page.goto(`./${path}`);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ ...PLAIN, colorScheme });
      const here = await violations(page);
      found.push(...here.map((violation) => `${path}, ${colorScheme}: ${violation}`));
    }
  }
  noteFigure({
    report: 'axe, every page',
    run: `${2 * paths.length} runs with every rule`,
    found: `${found.length} violations`,
  });
  expect(found).toEqual([]);
});

test('axe finds nothing where copying was refused', async ({ freshPage: page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: {} });
  });
  await page.goto(`${INTERVIEW}connectivity/`);
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await violations(page)).toEqual([]);
});
