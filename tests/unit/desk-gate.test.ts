import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LONGEST_REQUEST, TOKEN_HEADER } from '../../tools/desk/api.ts';
import { openDesk, type TestDesk } from '../helpers/desk.ts';

/** Attacks on the desk: each is an HTTP request to a server that runs. */

let desk: TestDesk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk[Symbol.asyncDispose]());

const PUT = { method: 'PUT', body: { title: 'A', data: {}, version: null } };

describe('the desk', () => {
  it('answers its own page', async () => {
    const { status, json } = await desk.ask('/api/interviews');
    expect(status).toBe(200);
    expect(json).toMatchObject([{ slug: 'seitov-2025', state: 'published', doubts: 0 }]);
  });

  it.each([
    ['a page of another origin', { Origin: 'https://evil.example' }, 403],
    ['a page of another port of this machine', { Origin: 'http://localhost:1' }, 403],
    ['a page without an origin of its own', { Origin: 'null' }, 403],
    ['a link or form of another site', { Origin: undefined, 'Sec-Fetch-Site': 'cross-site' }, 403],
    ['a name that leads to this machine (DNS rebinding)', { Host: 'evil.example' }, 421],
    ['the same with the port of the desk', { Host: 'evil.example:PORT' }, 421],
    ['a name that only begins like its own', { Host: 'localhost.evil.example:PORT' }, 421],
    ['nobody who knows the token', { [TOKEN_HEADER]: undefined }, 401],
    ['somebody who guesses the token', { [TOKEN_HEADER]: 'x'.repeat(32) }, 401],
    ['somebody who sends an empty token', { [TOKEN_HEADER]: '' }, 401],
  ])('fault 62: refuses %s', async (_, wished, status) => {
    const headers = Object.fromEntries(
      Object.entries(wished).map(([name, value]) => [
        name,
        value?.replace('PORT', String(desk.port)),
      ]),
    );
    for (const wish of [{ headers }, { ...PUT, headers }]) {
      const answer = await desk.ask('/api/drafts/a', wish);
      expect(answer.status).toBe(status);
      expect(answer.json.error.suggestion).toContain('npm run desk');
    }
    expect((await desk.ask('/api/drafts')).json).toEqual([]);
  });

  it('gives its page, which holds nothing secret, to no other host or site', async () => {
    const own = { headers: { Origin: undefined, [TOKEN_HEADER]: undefined } };
    expect((await desk.ask('/?token=x', own)).text).toContain('<title>Desk');
    const rebound = { headers: { ...own.headers, Host: 'evil.example' } };
    expect((await desk.ask('/', rebound)).status).toBe(421);
    const linked = { headers: { ...own.headers, 'Sec-Fetch-Site': 'cross-site' } };
    expect((await desk.ask('/', linked)).status).toBe(403);
  });

  it('can be framed by nobody, runs only its own scripts, and sends its address nowhere', async () => {
    const { headers } = await desk.ask('/');
    const policy = headers['content-security-policy'];
    expect(policy).toContain(
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self';",
    );
    expect(policy).toMatch(/frame-src http:\/\/127\.0\.0\.1:\d+; frame-ancestors 'none'/);
    expect(policy).not.toMatch(/'unsafe-/);
    expect(headers).toMatchObject({
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
    });
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  });

  it.each([
    '/api/interviews/..',
    '/api/interviews/../../package',
    '/api/interviews/%2e%2e%2f%2e%2e',
    '/api/interviews/..%2fnames',
    '/api/interviews/seitov-2025%00',
    '/api/interviews/seitov-2025/../../names',
    '/api/interviews/constructor/toString',
    '/api/names/..%5cx',
    '/api/drafts/.lock',
    '/api/__proto__',
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '//evil.example/api/interviews',
  ])('fault 63: has nothing at %s', async (path) => {
    for (const method of ['GET', 'PUT', 'DELETE']) {
      const { status, text } = await desk.ask(path, {
        method,
        body: method === 'GET' ? undefined : {},
      });
      expect([400, 404]).toContain(status);
      expect(text).not.toContain('devDependencies');
    }
  });

  it('fault 65: refuses 100 MB before it has read them, and says how much it takes', async () => {
    const length = 100_000_000;
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(desk.port, 'localhost');
      socket.on('error', reject);
      // Only the head is sent: whoever waits for the rest would never answer.
      socket.on('data', (data) => {
        resolve(String(data));
        socket.destroy();
      });
      const head = [
        'PUT /api/drafts/a HTTP/1.1',
        `Host: localhost:${desk.port}`,
        `${TOKEN_HEADER}: ${desk.token}`,
        'Content-Type: application/json',
        `Content-Length: ${length}`,
      ];
      socket.write(`${head.join('\r\n')}\r\n\r\n`);
    });
    expect(answer).toContain('HTTP/1.1 413');
    expect(answer).toContain(`the desk takes ${LONGEST_REQUEST / 1e6} MB at a time`);
  });

  it('fault 65: refuses a long request that does not say how long it is, and goes on', async () => {
    const long = { ...PUT, body: 'x'.repeat(3 * LONGEST_REQUEST) };
    const headers = { 'Transfer-Encoding': 'chunked' };
    const { status } = await desk.ask('/api/drafts/a', { ...long, headers });
    expect(status).toBe(413);
    expect((await desk.ask('/api/settings')).status).toBe(200);
  });

  it.each([
    ['what is no JSON', '{', 400],
    ['nothing', '', 400],
    ['a list', '[]', 400],
    ['another type', 'title=A', 415, 'application/x-www-form-urlencoded'],
    ['a field that it does not know', { ...PUT.body, admin: true }, 400],
    ['a prototype', '{"title":"A","version":null,"data":{"__proto__":{"admin":true}}}', 400],
    ['a prototype for the whole', '{"__proto__":{"title":"A"},"version":null,"data":1}', 400],
  ])('fault 66: refuses %s as a request', async (_, body, status, type = 'application/json') => {
    const headers = { 'Content-Type': type };
    const answer = await desk.ask('/api/drafts/a', { method: 'PUT', body, headers });
    expect(answer.status).toBe(status);
    expect(answer.json.error.message).not.toBe('');
    expect({}).not.toHaveProperty('admin');
    expect((await desk.ask('/api/drafts')).json).toEqual([]);
  });

  it('listens on no address of a network', async () => {
    const addresses = Object.values(networkInterfaces())
      .flatMap((list) => list ?? [])
      .filter(({ internal }) => !internal)
      .map(({ address }) => address);
    // 127.0.0.2 is this machine too, wherever no network is: a server on all interfaces has it.
    const open = await Promise.all(['127.0.0.2', ...addresses].map((it) => isOpen(it, desk.port)));
    expect(open).not.toContain(true);
    expect(await isOpen('127.0.0.1', desk.port)).toBe(true);
  });
});

function isOpen(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2_000 });
    const answer = (open: boolean) => () => {
      socket.destroy();
      resolve(open);
    };
    socket.on('connect', answer(true)).on('error', answer(false)).on('timeout', answer(false));
  });
}
