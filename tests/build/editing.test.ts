import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, globSync, readFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type ContentCopy, copyContent } from '../helpers/content.ts';

const MDX = 'interviews/seitov-2025/interview.mdx';
const ANSWER = 'interviews/seitov-2025/culture/';
/** The server and the first page take their time on a busy machine. */
const PATIENCE = { timeout: 120_000, interval: 250 };

let content: ContentCopy;
let server: ChildProcess;
let output = '';
let address = '';

/** The development server, started while the content has an error. */
beforeAll(async () => {
  content = copyContent();
  content.edit(MDX, (mdx) => mdx.replace('Creative unions', 'Creative {unions}'));
  const port = await freePort();
  const command = ['node_modules/astro/bin/astro.mjs', 'dev', '--host', '127.0.0.1'];
  // What Vitest sets would make Astro believe that it is tested itself.
  const { NODE_ENV, VITEST, ...environment } = process.env;
  server = spawn(process.execPath, [...command, '--port', `${port}`], {
    env: { ...environment, CONTENT_DIR: content.folder, OUT_DIR: '.cache/sites/editing' },
  });
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (data) => {
      output += data;
    });
  await vi.waitFor(() => {
    expect(output).toContain(`127.0.0.1:${port}`);
    expect(output).toContain('Code in braces');
  }, PATIENCE);
  address = `http://127.0.0.1:${port}/`;
});
afterAll(() => {
  server.kill();
  content[Symbol.dispose]();
});

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}

async function get(path: string): Promise<{ status: number; text: string }> {
  const response = await fetch(address + path, { headers: { accept: 'text/html' } });
  return { status: response.status, text: await response.text() };
}

it('an error in the content is reported in the terminal and in place of the page', async () => {
  const { status, text } = await get(ANSWER);
  expect(status).toBe(500);
  for (const place of [text, output]) {
    expect(place).toMatch(/interview\.mdx:\d+:\d+ {2}error {2}Code in braces/);
    expect(place).toContain('{unions}');
    expect(place).not.toContain('Stack trace');
  }
  expect(output.match(/Code in braces/g)).toHaveLength(1);
});

it('the page is back when the error is fixed, and follows each change', async () => {
  content.edit(MDX, () => readFileSync(join('content', MDX), 'utf8'));
  await vi.waitFor(async () => expect((await get(ANSWER)).status).toBe(200), PATIENCE);

  content.edit('names/baku.yaml', (yaml) => yaml.replace(/^note:.*$/m, 'note: Where I edited.'));
  await vi.waitFor(
    async () =>
      expect((await get('interviews/seitov-2025/opportunities/')).text).toContain(
        'Where I edited.',
      ),
    PATIENCE,
  );
});

it('a new interview has pages, and is in the search', async () => {
  cpSync('tests/fixtures/second-interview', join(content.folder, 'interviews'), {
    recursive: true,
  });
  await vi.waitFor(
    async () => expect((await get('interviews/lantern-2024/teacher/')).status).toBe(200),
    PATIENCE,
  );
  const { languages } = JSON.parse((await get('pagefind/pagefind-entry.json')).text);
  const exchanges = globSync('interviews/*/interview.mdx', { cwd: content.folder }).flatMap(
    (file) => readFileSync(join(content.folder, file), 'utf8').match(/<Exchange /g) ?? [],
  );
  expect(languages.en.page_count).toBe(exchanges.length);
  // Its files are written one after the other, and not all are read again after each.
  const files = globSync('**/*.*', { cwd: 'tests/fixtures/second-interview' });
  expect(output.match(/Interviews: 2\./g)?.length).toBeLessThan(files.length);
});
