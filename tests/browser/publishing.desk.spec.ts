import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from '@playwright/test';
import { PRESS_CONFERENCE } from '../helpers/desk-articles.ts';
import { test } from '../helpers/desk-page.ts';

const SLUG = 'press-2026';
const TITLE = 'The president meets the press';
const DETAILS = {
  ...{ title: TITLE, date: '2025-11-28', language: 'en', url: '', role: '' },
  ...{ publisher: 'The Paper Harbour', 'publisher-url': 'https://paper-harbour.example/' },
  rights: 'Text by The Paper Harbour. Rights remain with its publisher.',
};

test('an interview is looked at in the real site, published, and committed', async ({
  page,
  desk,
}) => {
  test.slow();
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', dirname(desk.content), ...args], { encoding: 'utf8' });
  git('init', '--quiet');
  for (const [name, value] of [
    ['user.name', 'An editor'],
    ['user.email', 'editor@example.org'],
    ['commit.gpgsign', 'false'],
  ] as const)
    git('config', name, value);
  git('add', '--all');
  git('commit', '--quiet', '--message=Begin');
  const options = Object.entries(DETAILS).map(([name, value]) => `--${name}=${value}`);
  const article = [PRESS_CONFERENCE, '--slug', SLUG, '--yes', '--as-read=7,15', ...options];
  execFileSync('node', ['tools/import.ts', ...article], {
    env: { ...process.env, CONTENT_DIR: desk.content },
  });

  await page.goto(desk.url);
  await page.getByRole('button', { name: TITLE }).click();
  await page.getByRole('button', { name: /Publish/ }).click();
  await page.getByRole('button', { name: 'Show the real pages' }).click();
  const frame = page.locator('iframe[title="The interview in the site"]');
  for (const [where, width] of [
    ['phone', 390],
    ['desk', 1230],
  ] as const) {
    await page.getByRole('button', { name: where, exact: true }).click();
    const heading = frame.contentFrame().getByRole('heading', { level: 1 });
    // The pages are made now, as a reader would get them: on a busy machine that takes a while.
    await expect(heading).toHaveText(TITLE, { timeout: 90_000 });
    expect((await frame.boundingBox())?.width).toBeGreaterThanOrEqual(width);
  }

  // By key: the frame above it may still be growing.
  await page.getByRole('button', { name: 'Show what will be published' }).press('Enter');
  await expect(page.getByText(`interviews/${SLUG}/`, { exact: true })).toBeVisible();
  await page.getByRole('button', { name: /^Register \d+ addresses and publish$/ }).click();
  await expect(page.getByText('Published:')).toBeVisible();
  const registry = readFileSync(join(desk.content, 'permalinks.json'), 'utf8');
  expect(registry).toContain(`"path":"interviews/${SLUG}/"`);

  await page.getByRole('button', { name: /^Commit/ }).click();
  await expect(page.getByText(/Committed/)).toBeVisible();
  const committed = git('show', '--format=', '--name-only', 'HEAD').trim().split('\n');
  expect(committed).toEqual([
    ...['import.yaml', 'interview.mdx', 'removed.yaml', 'source.txt'].map(
      (name) => `content/interviews/${SLUG}/${name}`,
    ),
    'content/permalinks.json',
  ]);
  // The site of the preview ends with the desk: its pages would look for it.
  await page.goto('about:blank');
});
