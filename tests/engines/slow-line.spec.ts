import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Reader } from './reader.ts';
import { test as base, expect } from './test.ts';

/** A line to the site on which files wait until they are let through. */
interface Line {
  reader: Reader;
  /** What was asked for, in the order in which it was. */
  asked: string[];
  /** Lets through what waits, and all that will be asked for. */
  letThrough(): void;
}

const test = base.extend<{ waiting: RegExp; line: Line }>({
  waiting: [/^$/, { option: true }],
  line: async ({ engine, reader: _, baseURL, waiting }, use) => {
    const asked: string[] = [];
    const { promise, resolve } = Promise.withResolvers<void>();
    const server = createServer(async ({ url = '/', headers }, response) => {
      asked.push(url);
      if (waiting.test(url)) await promise;
      get(new URL(url, baseURL), { headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      });
    });
    await new Promise<void>((started) => server.listen(0, 'localhost', started));
    const { port } = server.address() as AddressInfo;
    const reader = new Reader(engine, `http://localhost:${port}/`);
    await use({ reader, asked, letThrough: resolve });
    resolve();
    server.closeAllConnections();
    server.close();
  },
});

test.describe('while the answers are on their way', () => {
  test.use({ waiting: /\/fragment\// });

  test('a shared search says that it works, and asks for each file of the index once', async ({
    line: { reader, asked, letThrough },
  }) => {
    await reader.open('search/?q=Mirziyoyev');
    await expect.poll(() => reader.texts('.results [role=status]')).toEqual(['Searching…']);
    expect(await reader.sees(['h2', 'All questions'])).toBe(false);
    letThrough();
    const found = '3 answers for “Mirziyoyev”';
    await expect.poll(() => reader.texts('.results [role=status]')).toEqual([found]);
    const index = asked.filter((url) => url.startsWith('/pagefind/'));
    expect(index).toEqual([...new Set(index)]);
  });
});

test.describe('while the transcripts are on their way', () => {
  test.use({ waiting: /\/passages\.json/ });

  test('a shared check says that it works', async ({ line: { reader, letThrough } }) => {
    await reader.open('check/?q=This+accelerates+cargo+flows');
    await expect.poll(() => reader.texts('[data-check-status]')).toEqual(['Checking…']);
    letThrough();
    await expect.poll(() => reader.texts('[data-check-status] h2')).toEqual(['Verbatim']);
  });
});
