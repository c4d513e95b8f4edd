import type { Page } from '@playwright/test';
import { findings, LINED } from '../helpers/axe.ts';
import { noteFigure } from '../helpers/figures.ts';
import { isNightly } from '../helpers/nightly.ts';
import { HIDDEN, OPENINGS, SEARCHING } from '../helpers/page-states.ts';
import { expect, forgiveNetwork, INTERVIEW, KINDS, leave, test } from './test.ts';

/** The widest comes last: what was hidden is looked for there. */
const WIDTHS = [768, 320, 1280];
const WIDEST = 1280;
/** Between the narrowest and the widest nothing else opens. */
const opensAt = (width: number) => width !== 768 || isNightly;

const PLAIN = {
  colorScheme: 'light',
  forcedColors: 'none',
  reducedMotion: 'no-preference',
} as const;
const DARK = { ...PLAIN, colorScheme: 'dark' } as const;
const FORCED = { ...PLAIN, forcedColors: 'active' } as const;

/** The search in the header is the same on every page: it is opened on these, at night on all. */
const SEARCHED = ['the front page', 'an answer', 'the search page'];

/** What lies over the page in a state, and was not there before; otherwise all is looked at. */
const OVERLAYS: Record<string, string> = {
  'a note open': '[popover]:popover-open',
  'words selected': '[aria-label="Quote these words"]',
  printed: '.on-paper',
  ...Object.fromEntries(Object.keys(SEARCHING).map((state) => [state, 'search'])),
};

for (const [kind, path] of Object.entries(KINDS))
  test(`axe finds nothing on ${kind}, however wide it is, seen or searched`, async ({
    page,
    silence,
  }) => {
    test.slow();
    const found: string[] = [];
    /** Looks at the page in a state: with every rule, and in other colours with those about them. */
    const look = async (state: string, width: number) => {
      const alone = kind === 'the search page' ? undefined : OVERLAYS[state];
      const note = (lines: string[]) =>
        found.push(...lines.map((line) => `${state}, ${width} pixels: ${line}`));
      note(await findings(page, { alone }));
      if (width === WIDEST) note(await stillHidden(page, state));
      if (width !== WIDEST && !isNightly) return;
      const others = state === 'as it is' || isNightly ? { DARK, FORCED } : { DARK };
      for (const [name, media] of Object.entries(others)) {
        await page.emulateMedia(media);
        const lines = await findings(page, {
          alone,
          ...(!isNightly && { colours: 'only' as const }),
        });
        note(lines.map((line) => `${name}: ${line}`));
      }
      await page.emulateMedia(PLAIN);
    };

    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      // At the first width nothing is opened, and the page is as it was. A new page rather than a
      // reload, which keeps what was searched for.
      if (width !== 320) {
        await leave(page);
        await page.goto(path);
      }
      await look('as it is', width);
      if (!opensAt(width)) continue;
      const states = {
        ...OPENINGS[kind as keyof typeof KINDS],
        ...((isNightly || SEARCHED.includes(kind)) && SEARCHING),
      };
      for (const [state, reach] of Object.entries(states)) {
        await reach(page);
        await look(state, width);
      }
    }
    await page.emulateMedia({ media: 'print' });
    if ((await page.locator('.on-paper').count()) > 0) await look('printed', WIDEST);
    await page.emulateMedia({ media: null });
    await leave(page);
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.goto(path);
    await styleForNoScript(page);
    await look('without its scripts', WIDEST);
    forgiveNetwork(silence);
    noteFigure({
      report: 'axe',
      run: 'each kind of page, 320, 768 and 1280 pixels wide, with every rule, in every state',
      found: `${found.length} violations, nothing undecided`,
    });
    expect(found).toEqual([]);
  });

/** Applies the rules for pages without scripts, with which axe itself could not run. */
async function styleForNoScript(page: Page): Promise<void> {
  await page.evaluate(() => {
    const apply = (rules: CSSRuleList) => {
      for (const rule of rules) {
        if (rule instanceof CSSMediaRule) {
          const { media } = rule;
          media.mediaText = media.mediaText
            .replace('(scripting: none)', 'all')
            .replace(/\(scripting: (enabled|initial-only)\)|\(scripting\)/, 'not all');
        }
        if (rule instanceof CSSGroupingRule || rule instanceof CSSStyleRule) apply(rule.cssRules);
      }
    };
    for (const { cssRules } of document.styleSheets) apply(cssRules);
  });
}

/** Parts that should be seen in a state, and are not. */
async function stillHidden(page: Page, state: string): Promise<string[]> {
  const hidden: string[] = [];
  for (const [selector] of Object.entries(HIDDEN).filter(([, shown]) => shown === state)) {
    const parts = page.locator(selector);
    if ((await parts.count()) > 0 && (await parts.filter({ visible: true }).count()) === 0)
      hidden.push(`${selector} is hidden`);
  }
  return hidden;
}

test('whatever a page hides is known, and seen in some state', async ({ page }) => {
  for (const [kind, path] of Object.entries(KINDS)) {
    await page.goto(path);
    const unknown = await page.evaluate((known) => {
      const texts = [...document.body.querySelectorAll('*')].filter(
        (e) =>
          !e.checkVisibility() &&
          e.textContent?.trim() &&
          !e.matches(`script, style, noscript, details *, :is(${known}), :is(${known}) *`),
      );
      return texts.map((e) => e.outerHTML.slice(0, 80));
    }, Object.keys(HIDDEN).join(', '));
    expect(unknown, kind).toEqual([]);
  }
});

test('words with a line under them have enough contrast beside it', async ({ page }) => {
  for (const path of [INTERVIEW, `${INTERVIEW}view-from-tashkent/`]) {
    await page.goto(path);
    await page.evaluate((lined) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`:is(${lined}), :is(${lined}) * { background-image: none !important }`);
      document.adoptedStyleSheets.push(sheet);
    }, LINED);
    expect(await page.locator(LINED).count()).toBeGreaterThan(1);
    for (const media of [PLAIN, DARK, FORCED]) {
      await page.emulateMedia(media);
      expect(await findings(page, { colours: 'only', exceptions: [] })).toEqual([]);
    }
  }
});

test('no page of the sitemap has anything that the console or axe complains of', async ({
  page,
  request,
  silence,
}) => {
  test.slow();
  const sitemap = await (await request.get('sitemap-0.xml')).text();
  const paths = [...sitemap.matchAll(/<loc>https?:\/\/[^/]+\/([^<]*)<\/loc>/g)].map(
    ([, path]) => path,
  );
  expect(paths.length).toBeGreaterThan(40);
  const found: string[] = [];
  for (const path of paths) {
    const response = await page.goto(`./${path}`);
    expect(response?.status(), path).toBe(200);
    // The colours of a page of each kind are looked at above, and at night those of every page.
    for (const media of isNightly ? [PLAIN, DARK] : [PLAIN]) {
      await page.emulateMedia(media);
      const lines = await findings(page, isNightly ? {} : { colours: 'not' });
      found.push(...lines.map((finding) => `${path}: ${finding}`));
    }
    expect(silence, path).toEqual([]);
  }
  noteFigure({
    report: 'axe, every page',
    run: `every page of the sitemap, with every rule${isNightly ? '' : ' but those about colours'}`,
    found: `${found.length} violations, nothing undecided`,
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
  expect(await findings(page, { alone: 'dialog' })).toEqual([]);
});
