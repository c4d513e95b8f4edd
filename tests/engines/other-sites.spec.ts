import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ANSWER, expect, test } from './test.ts';

test('other sites may show a card and read the open data', async ({ reader, baseURL }) => {
  const other = createServer((_, response) => {
    response
      .setHeader('content-type', 'text/html')
      .end('<!doctype html><title>Another site</title>');
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  try {
    await reader.open(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
    const { cardWidth, title } = await reader.evaluate(readFrom, baseURL ?? '', ANSWER);
    expect(cardWidth).toBe(1200);
    expect(title).toContain('Azerbaijan');
  } finally {
    other.close();
  }
});

/** Runs in the page. */
async function readFrom(site: string, answer: string) {
  const card = new Image();
  card.src = `${site}${answer}card.png`;
  await card.decode();
  const data = await (await fetch(`${site}interviews/seitov-2025.json`)).json();
  return { cardWidth: card.naturalWidth, title: String(data.title) };
}
