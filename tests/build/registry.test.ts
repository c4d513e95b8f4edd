import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchOptions } from '../../tools/chromium/launch.ts';
import { serveSite } from '../../tools/server/static-site.ts';
import { EDITED } from '../helpers/built-site.ts';
import { startNginx } from '../helpers/nginx.ts';
import { editableSite } from '../helpers/registry-site.ts';
import { CORRECTED, changeWords, paragraphWith, RENAMED } from '../sites/edited.ts';

const MDX = 'interviews/seitov-2025/interview.mdx';
const SOURCE = 'interviews/seitov-2025/source.txt';
const NOTES = 'interviews/seitov-2025/notes.yaml';
const { from: OLD, to: NEW } = RENAMED;

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(launchOptions());
});
afterAll(() => browser.close());

describe('registering', () => {
  it('adds what is new and changes nothing that is there', () => {
    const site = editableSite();
    const registry = () => JSON.parse(readFileSync(`${site.content}/permalinks.json`, 'utf8'));
    const before = registry();
    expect(site.run('register').output).toContain('no new address');
    expect(registry()).toEqual(before);

    before.permalinks.pop();
    site.write('permalinks.json', JSON.stringify(before));
    expect(site.run('register').output).toContain('#world-stage-3');
    expect(registry().permalinks.slice(0, -1)).toEqual(before.permalinks);
  });
});

describe('a build', () => {
  it('fault 17: names an address that was renamed', () => {
    const site = editableSite();
    site.edit(MDX, 'id="culture"', 'id="heritage"');
    const { status, output } = site.run('build');
    expect(status).toBe(1);
    const registry = readFileSync(`${site.content}/permalinks.json`, 'utf8').split('\n');
    const line = registry.findIndex((entry) => entry.includes(`"${OLD}"`)) + 1;
    expect(output).toContain(
      `permalinks.json:${line}:5  error  The address “${OLD}”, registered on`,
    );
    expect(output).toContain('npm run redirect');
  });

  it('fault 17: names an answer that was deleted', () => {
    const site = editableSite();
    const mdx = readFileSync(`${site.content}/${MDX}`, 'utf8');
    const exchange = /<Exchange id="culture".*?<\/Exchange>\n/s.exec(mdx)?.[0] ?? '';
    site.edit(MDX, exchange, '');
    const lines = readFileSync(`${site.content}/${SOURCE}`, 'utf8').split('\n');
    const removed = lines
      .map((text, index) => ({ line: index + 1, text, reason: 'Withdrawn' }))
      .filter(({ text }) => /humanitarian and cultural (directions|rapprochement)/.test(text));
    expect(removed).toHaveLength(2);
    const entries = removed.map((entry) => `  - ${JSON.stringify(entry)}\n`).join('');
    site.edit('interviews/seitov-2025/removed.yaml', 'marks:', `${entries}marks:`);
    const { status, output } = site.run('build');
    expect(status).toBe(1);
    expect(output).toContain(OLD);

    // What the editor's layer says of the answer goes with it.
    site.remove(NOTES);
    expect(site.run('redirect', OLD, 'interviews/seitov-2025/')).toMatchObject({ status: 0 });
    expect(site.run('check').output).toContain('no problems');
  });

  it('names a word that was changed, until the change is recorded as a correction', () => {
    const site = editableSite();
    const paragraph = paragraphWith(site, 'Creative unions');
    changeWords(site, 'Creative unions', 'Creative guilds');
    const failed = site.run('build');
    expect(failed.status).toBe(1);
    expect(failed.output).toContain('The text of “culture-1” has changed since it was registered.');
    expect(failed.output).toContain('Azerbaijan’s participation opens new opportunities for');

    const correction = {
      at: 'culture-1',
      date: '2026-11-23',
      what: 'One word was changed.',
      why: 'The publisher corrected it.',
      was: paragraph,
      now: paragraph.replace('unions', 'guilds'),
    };
    site.write('interviews/seitov-2025/corrections.yaml', JSON.stringify([correction]));
    expect(site.run('check').output).toContain('no problems');
  });

  it('shows a correction wherever the passage is, and in the feeds', async () => {
    await expectCorrectionShown();
    for (const name of ['feed.xml', 'feed.json']) {
      const feed = readFileSync(`${EDITED.folder}/${name}`, 'utf8');
      expect(feed).toContain('Corrected on 23 November 2026.');
      expect(feed).toContain(CORRECTED.was);
    }
  });

  it('refuses a correction that does not begin with the registered words', () => {
    const site = editableSite();
    const now = paragraphWith(site, 'Creative unions').replace('unions', 'guilds');
    changeWords(site, 'Creative unions', 'Creative guilds');
    const correction = {
      at: 'culture-1',
      date: '2026-11-23',
      what: 'x',
      why: 'y',
      was: 'else',
      now,
    };
    site.write('interviews/seitov-2025/corrections.yaml', JSON.stringify([correction]));
    const { output } = site.run('check');
    expect(output).toMatch(
      /corrections\.yaml:1:\d+ {2}error {2}These are not the words of “culture-1”/,
    );
    expect(output).toContain('1 error, 0 warnings');
  });
});

describe('a redirect', () => {
  it('is refused to nowhere, from nowhere, and from what is still there', () => {
    const site = editableSite();
    expect(site.run('redirect', OLD, NEW).output).toContain('still there');
    site.edit(MDX, 'id="culture"', 'id="heritage"');
    expect(site.run('redirect', 'interviews/never/', NEW).output).toContain(
      'never been registered',
    );
    const { status, output } = site.run('redirect', OLD, 'interviews/seitov-2025/nowhere/');
    expect(status).toBe(1);
    expect(output).toContain('There is nothing at');
  });

  it('is refused while an interview can’t be read: its answers may still be there', () => {
    const site = editableSite();
    site.edit(MDX, 'Creative unions', 'Creative {unions}');
    const { status, output } = site.run('redirect', OLD, 'about/');
    expect(status).toBe(1);
    expect(output).toMatch(/interview\.mdx:\d+:\d+ {2}error {2}Code in braces/);
    expect(output).toContain('Nothing was recorded.');
    expect(output).not.toContain('There is nothing at');
  });

  describe('of a renamed answer', () => {
    it('takes the paragraphs along, and is written for Netlify and Cloudflare', () => {
      const { redirects } = JSON.parse(
        readFileSync('.cache/content/edited/content/permalinks.json', 'utf8'),
      );
      expect(redirects).toMatchObject([
        { from: OLD, to: NEW },
        { from: `${OLD}#culture-1`, to: `${NEW}#heritage-1` },
      ]);
      expect(readFileSync(`${EDITED.folder}/_redirects`, 'utf8')).toBe(`/${OLD} /${NEW} 301\n`);
    });

    it('leaves the old address out of the sitemap and the search index', () => {
      expect(readFileSync(`${EDITED.folder}/sitemap-0.xml`, 'utf8')).not.toContain(OLD);
    });

    describe('in a browser', () => {
      it.each([true, false])('leads to the new page on any host (script: %s)', async (script) => {
        const server = await serveSite({ root: EDITED.folder });
        const page = await browser.newPage({ javaScriptEnabled: script });
        await page.goto(`${server.url}${OLD}#culture-1`);
        await page.waitForURL(`**/${NEW}${script ? '#culture-1' : ''}`);
        expect(await page.locator('h1').textContent()).toContain('cultural directions');
        if (script) expect(await page.locator('#culture-1').count()).toBe(1);
        await page.close();
        await server.close();
      });

      it('leads to the new passage behind a real nginx, by a permanent redirect', async () => {
        const nginx = await startNginx(([port]) => nginxServer(resolve(EDITED.folder), port));
        const url = `http://127.0.0.1:${nginx.ports[0]}`;
        try {
          const response = await fetch(`${url}/${OLD}`, { redirect: 'manual' });
          expect(response.status).toBe(301);
          expect(response.headers.get('location')).toMatch(new RegExp(`/${NEW}$`));
          const page = await browser.newPage();
          await page.goto(`${url}/${OLD}#culture-1`);
          expect(page.url()).toBe(`${url}/${NEW}#culture-1`);
          expect(await page.locator('p:has(#culture-1)').textContent()).toContain('rapprochement');
          await page.close();
        } finally {
          await nginx.stop();
        }
      });
    });
  });
});

/** The mark is to be seen, and the old wording to be read, wherever the passage is. */
async function expectCorrectionShown(): Promise<void> {
  const server = await serveSite({ root: EDITED.folder });
  const page = await browser.newPage();
  for (const path of [CORRECTED.page, 'interviews/seitov-2025/', 'corrections/']) {
    await page.goto(server.url + path);
    await page.getByText('Corrected on 23 November 2026').click();
    for (const words of [CORRECTED.why, CORRECTED.was])
      expect(await page.locator('.correction').getByText(words).isVisible()).toBe(true);
  }
  await page.close();
  await server.close();
}

function nginxServer(root: string, port = 0): string {
  return `map_hash_bucket_size 256;
  map $uri $moved_to { include ${root}/_nginx/redirects.map; }
  server {
    listen 127.0.0.1:${port};
    root ${root};
    if ($moved_to) { return 301 $moved_to; }
    location / { index index.html; error_page 404 /404.html; }
  }`;
}
