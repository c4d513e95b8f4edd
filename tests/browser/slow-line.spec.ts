import type { Locator, Page } from '@playwright/test';
import { isImmutable } from '../../src/outputs/headers.ts';
import { SAID, verdict } from '../helpers/check-page.ts';
import { movedLines } from '../helpers/layout-shift.ts';
import { expect, results, searchStatus, test } from './test.ts';

/** When nothing more has been asked for in this time, nothing will be before an answer comes. */
const QUIET_MS = 700;

/** A line on which every answer waits, until all that can be asked for without it has been. */
class SlowLine {
  /** What was asked for side by side, one time after the other. */
  readonly trips: string[][] = [];
  readonly #asked: { path: string; answer: () => void }[] = [];
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Begins to open an address. */
  async open(address: string): Promise<void> {
    await this.#page.context().route('**/*', async (route) => {
      const path = new URL(route.request().url()).pathname.slice(1);
      // A route switches off the browser's cache, from which such a file would come; and a browser
      // asks for the icon whenever it likes.
      const isKept = isImmutable(path) && this.trips.flat().includes(path);
      const isIcon = path === 'icon.svg';
      if (!isKept && !isIcon)
        await new Promise<void>((answer) => this.#asked.push({ path, answer }));
      await route.continue();
    });
    void this.#page.goto(address, { waitUntil: 'commit' });
  }

  /** Lets answers come, all that wait at a time, until something can be seen. */
  async until(something: Locator): Promise<void> {
    let isThere = false;
    const seen = something.waitFor().then(() => {
      isThere = true;
    });
    await this.#quiet();
    while (!isThere) {
      const asked = this.#asked.splice(0);
      if (asked.length > 0) this.trips.push(asked.map(({ path }) => path));
      for (const { answer } of asked) answer();
      await this.#quiet();
    }
    await seen;
  }

  /** Waits until nothing more is asked for. */
  async #quiet(): Promise<void> {
    let count: number;
    do {
      count = this.#asked.length;
      await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
    } while (count < this.#asked.length);
  }
}

for (const [width, height] of [
  [390, 844],
  [1280, 800],
] as const)
  test.describe(`on a slow line, ${width} pixels wide`, () => {
    test.use({ viewport: { width, height } });

    test('a shared search says at once that it works; three trips after the page, and nothing moves', async ({
      freshPage: page,
    }) => {
      const line = new SlowLine(page);
      await line.open('search/?q=corridor');
      await line.until(page.getByText('Searching…'));
      expect(line.trips, 'the page, and its scripts').toHaveLength(2);
      await expect(page.getByRole('heading', { name: 'All questions' })).toBeHidden();
      await line.until(results(page).first());
      // The index, and the texts of the answers.
      expect(line.trips.length, JSON.stringify(line.trips)).toBeLessThanOrEqual(4);
      await expect(searchStatus(page)).toContainText('answers');
      expect(await movedLines(page)).toEqual([]);
    });

    test('a shared check says at once that it works; two trips after the page, and nothing moves', async ({
      freshPage: page,
    }) => {
      const line = new SlowLine(page);
      await line.open(`check/?q=${encodeURIComponent(SAID)}`);
      await line.until(page.getByText('Checking…'));
      expect(line.trips, 'the page, and its scripts').toHaveLength(2);
      await line.until(verdict(page).getByRole('heading', { name: 'Verbatim' }));
      expect(line.trips.length, JSON.stringify(line.trips)).toBeLessThanOrEqual(3);
      await expect(page.getByRole('heading', { name: 'How quotations are judged' })).toBeVisible();
      expect(await movedLines(page)).toEqual([]);
    });
  });
