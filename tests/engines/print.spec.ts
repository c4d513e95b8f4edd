import { extractText } from 'unpdf';
import { Firefox } from './drivers/firefox.ts';
import { ANSWER, expect, test } from './test.ts';

test.skip(({ engineName }) => engineName === 'webkit', 'WebKit’s driver does not print');

test('all words of a printed answer can be copied from its PDF', async ({ reader, engine }) => {
  if (!(engine instanceof Firefox)) throw new Error('Only Firefox prints.');
  await reader.open(ANSWER);
  const words = await reader.texts('h1, .byline *, .prose > p, figcaption strong');
  expect(words.length).toBeGreaterThan(3);
  const { text } = await extractText(new Uint8Array(await engine.print()), { mergePages: true });
  const printed = bare(text);
  for (const each of words) expect(printed).toContain(bare(each).slice(0, 40));
  expect(printed).not.toContain('\ufffd');
});

/** Without white space: lines break anywhere. */
function bare(text: string): string {
  return text.replace(/\s+/g, '').replaceAll('ʼ', '’');
}
