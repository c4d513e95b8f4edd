import { KINDS } from '../browser/test.ts';
import { WebKit } from './drivers/webkit.ts';
import { expect, test } from './test.ts';

test('no kind of page says anything in the console, or violates the policy', async ({
  reader,
  engine,
  baseURL,
}) => {
  // The console of a test is compared when it ends.
  for (const path of Object.values(KINDS)) await reader.open(path);
  if (!(engine instanceof WebKit)) return;
  const pages = Object.values(KINDS).map((path) => new URL(path, baseURL).href);
  expect(await engine.consoleOf(pages)).toEqual([]);
});
