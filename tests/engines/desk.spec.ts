import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleDesk } from '../../tools/desk/bundle.ts';
import { startDesk } from '../../tools/desk/server/desk-server.ts';
import { expect, test } from './test.ts';

const ARTICLE = [
  'The keeper of the lamp',
  'Mia Lund: What does a keeper do all night?',
  'Ada Quill: I watch the lamp, and the sea watches me.',
  'Mia Lund: And when it goes out?',
  'Ada Quill: I light it again.',
  'The interview was conducted in the tower on 14 October.',
].join('\n\n');

test('an article that is pasted at the desk is put right, described and saved', async ({
  reader,
  engine,
}) => {
  const root = mkdtempSync(join(tmpdir(), 'verbatim-desk-'));
  const content = join(root, 'content');
  mkdirSync(join(content, 'interviews'), { recursive: true });
  const bundle = await bundleDesk('server');
  const desk = await startDesk({ content, drafts: join(root, 'drafts'), bundle });
  const fill = async (id: string, value: string) => {
    await reader.click(`#${id}`);
    await reader.type(value);
  };
  const sees = (selector: string, words: string) =>
    expect.poll(() => reader.sees([selector, words])).toBe(true);

  await reader.open(desk.url);
  await reader.click(['button', 'New interview']);
  await reader.click('#article');
  await reader.paste(ARTICLE);
  await reader.click(['button', 'Next doubt']);
  // The button has led to the line: its keys work at once.
  await reader.press('a');
  await sees('.counts b', 'No doubts');
  await sees('tr.closing', 'on 14 October');
  await reader.press('Control+z');
  await sees('.counts button', '1 doubt');
  await reader.click(['.reading', 'Belongs after the last answer']);
  await sees('.counts b', 'No doubts');

  await reader.click(['button', 'Next: details']);
  // Each engine has its own field for a day.
  await reader.evaluate(() => {
    const day = document.querySelector<HTMLInputElement>('#date');
    if (!day) throw new Error('There is no field for the day.');
    day.value = '2024-10-04';
    day.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await fill('publisher', 'The Paper Harbour');
  await fill('publisher-url', 'https://paper-harbour.example/');
  await fill('rights', 'Text by The Paper Harbour.');
  await reader.click(['label', 'it has no address']);
  await reader.click(['label', 'the article gives none']);
  await reader.click(['button', 'Use “English”']);
  await reader.click(['button', 'Next: addresses']);
  await reader.clickTimes(1, ['button', 'Use “quill-2024”']);
  await reader.click(['button', 'Next: publish']);
  await sees('p', 'Nothing is missing.');
  await reader.click(['button', 'Save into the site']);
  await sees('button', 'Saved');
  await sees('.addresses', 'interviews/quill-2024/');
  const mdx = readFileSync(join(content, 'interviews/quill-2024/interview.mdx'), 'utf8');
  expect(mdx).toContain('## What does a keeper do all night?');

  // Two packages of the reader try out whether they may make functions of text, and do without.
  const said = (await engine.takeConsole()).filter((line) => !line.includes('/assets/answers-'));
  expect(said).toEqual([]);
  await reader.open('robots.txt');
  await desk.close();
  rmSync(root, { recursive: true });
});
