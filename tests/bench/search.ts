/**
 * `npm run bench:search`: how long results take from a key to the screen, in a real browser on the
 * built site, once the search is loaded. Prints the median, the fastest and the slowest.
 */
import { chromium } from '@playwright/test';
import { launchOptions } from '../../tools/chromium/launch.ts';
import { serveSite } from '../../tools/server/static-site.ts';
import { noteFigure } from '../helpers/figures.ts';

const QUERIES = [
  'Trans-Caspian corridor',
  'Mirziyoyev',
  'trust between the leaders',
  '“historic”',
  'what can Baku do for ports and logistics?',
];
const server = await serveSite({ root: 'dist' });
const browser = await chromium.launch(launchOptions());
const page = await browser.newPage();
await page.goto(`${server.url}search/?q=trust`);
await page.locator('.results li').first().waitFor();

const times: number[] = [];
for (const query of QUERIES) {
  await page.locator('input[type=search]').fill('');
  for (let length = 1; length <= query.length; length += 1)
    times.push(await page.evaluate(typeAndWait, query.slice(0, length)));
}
times.sort((a, b) => a - b);
const show = (time = 0) => `${time.toFixed(1)} ms`;
console.log(`${times.length} keys, from the key to the results (after the first load):`);
console.log(`  median  ${show(times[Math.floor(times.length / 2)])}`);
console.log(`  fastest ${show(times[0])}`);
console.log(`  slowest ${show(times.at(-1))}`);
noteFigure({
  report: 'Speed of the search',
  run: `${times.length} keys, from the key to the results, once the search is loaded`,
  found: `${show(times[Math.floor(times.length / 2)])} in the median`,
});
await browser.close();
await server.close();

/** Runs in the page: types, and waits until the line that tells the number of results is new. */
function typeAndWait(text: string): Promise<number> {
  const field = document.querySelector<HTMLInputElement>('input[type=search]');
  const status = document.querySelector('.results [role=status]');
  return new Promise((done) => {
    const start = performance.now();
    const observer = new MutationObserver(() => {
      observer.disconnect();
      requestAnimationFrame(() => done(performance.now() - start));
    });
    if (!field || !status) return;
    observer.observe(status, { childList: true, characterData: true, subtree: true });
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
