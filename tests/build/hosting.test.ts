import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HeaderRule, netlifyHeaders } from '../../src/outputs/headers.ts';
import type { Manifest } from '../../src/outputs/manifest.ts';
import { deploy } from '../../tools/deploy/releases.ts';
import { serveSite } from '../../tools/server/static-site.ts';
import { BASE, ROOT } from '../helpers/built-site.ts';
import { noteFigure } from '../helpers/figures.ts';
import {
  HOSTNAME,
  type Hosted,
  host,
  type Response,
  releaseFolder,
} from '../helpers/hosted-site.ts';

const RESOURCES = 'cross-origin-resource-policy';
const ORIGIN = `https://${HOSTNAME}`;
const ANSWER = 'interviews/seitov-2025/connectivity/';
/** What a visitor may not see, and what is not there. */
const MISSING = [
  ...['nothing', 'nothing/', 'nothing.html', '_astro/', '_astro/nothing.js', 'pagefind/'],
  ...['interviews/seitov-2025/nothing/', 'interviews/seitov-2025/connectivity/nothing.png'],
  ...['_headers', '_redirects', '_manifest.json', '_nginx/', '_nginx/server.conf'],
  ...['index.html.gz', 'index.html.br', '.git/config'],
];
/** Too long for the name of a file, and for a path. */
const LONG = [
  'x'.repeat(300),
  `${'x'.repeat(5_000)}/`,
  'x/'.repeat(2_500),
  `${'x/'.repeat(2_500)}x`,
];

/** The site at the root of a host, and the same under a base path, behind one nginx. */
const SITES = [ROOT, BASE];
let hosted: Hosted;
beforeAll(async () => {
  const folders = SITES.map(releaseFolder);
  for (const [index, { folder }] of SITES.entries())
    await deploy(folder, folders[index] ?? '', new Date());
  hosted = await host(...folders);
});
afterAll(() => hosted.close());

describe.each(SITES.map((site, index) => ({ ...site, index })))('at $base', (site) => {
  const { folder, base, index } = site;
  const ask = (path: string, options = {}) => hosted.ask(base + path, { site: index, ...options });
  const { files }: Manifest = JSON.parse(readFileSync(join(folder, '_manifest.json'), 'utf8'));
  const expected = headersIn(join(folder, '_headers'), `${base}*`);
  const framed = headersIn(join(folder, '_headers'), `${base}interviews/*/embed/`);
  /** The headers of the site that a response does not have. nginx says those of a 416 twice. */
  const wrong = ({ status, headers }: Response, path = '') => {
    const isFramed = status < 400 && /\/embed\/(index\.html)?$/.test(path);
    const own = new Map([...expected, [RESOURCES, isForAll(path)], ...(isFramed ? framed : [])]);
    if (isFramed) own.delete('x-frame-options');
    const added = isFramed ? Object.keys(headers).filter((name) => name === 'x-frame-options') : [];
    return [
      ...[...own].filter(([name, value]) => !headers[name]?.every((said) => said === value)),
      ...added,
    ];
  };
  const isForAll = (path: string) =>
    /\.(json|md|txt|xml|bib|ris)$|card(-square|-tall)?\.png$/.test(path)
      ? 'cross-origin'
      : 'same-origin';

  it('every file has its bytes, type, caching rule and all headers, and again when it has not changed', async () => {
    const shown = files.filter(({ path }) => !/^_(?!astro)/.test(path));
    expect(shown.length).toBeGreaterThan(100);
    for (const { path, type, cache } of shown) {
      const first = await ask(path.replace(/index\.html$/, ''));
      expect({ path, status: first.status, wrong: wrong(first, path) }).toEqual({
        path,
        status: 200,
        wrong: [],
      });
      expect(first.headers).toMatchObject({ 'content-type': [type], 'cache-control': [cache] });
      const isKept = path.startsWith('offline/');
      expect(first.headers['content-disposition']).toEqual(isKept ? ['attachment'] : undefined);
      expect(first.body.equals(readFileSync(join(folder, path))), path).toBe(true);
      const again = await ask(path.replace(/index\.html$/, ''), {
        headers: { 'if-none-match': first.headers.etag?.[0] },
      });
      expect({ path, status: again.status, wrong: wrong(again, path) }).toEqual({
        path,
        status: 304,
        wrong: [],
      });
      expect(again.headers['cache-control']).toEqual([cache]);
    }
    noteFigure({
      report: `Headers at ${base}`,
      run: `${2 * shown.length} responses of a real nginx (200 and 304)`,
      found: `all ${expected.length} on each, right type and caching`,
    });
  });

  it('other sites may show cards and read data and feeds, and nothing else', async () => {
    const server = await serveSite({ root: folder, base });
    const interview = 'interviews/seitov-2025';
    const shared = {
      cards: ['card.png', ...['', '-square', '-tall'].map((end) => `${ANSWER}card${end}.png`)],
      data: [
        ...['json', 'md', '/source.txt'].map((end) => interview + end.replace(/^\w/, '.$&')),
        ...[
          `${ANSWER}cite.ris`,
          `${ANSWER}oembed.json`,
          'feed.xml',
          'feed.json',
          'schemas/interview.v2.json',
        ],
      ],
      none: ['', ANSWER, 'icon.svg', 'offline/seitov-2025.html', 'pagefind/pagefind.js'],
    };
    for (const [kind, paths] of Object.entries(shared))
      for (const path of paths) {
        const nginx = (await ask(path)).headers;
        const { status, headers } = await fetch(server.url + path);
        const both = (name: string) => [headers.get(name), nginx[name]?.join() ?? null];
        const [resources, origins] = [both(RESOURCES), both('access-control-allow-origin')];
        const resource = kind === 'none' ? 'same-origin' : 'cross-origin';
        const origin = kind === 'data' ? '*' : null;
        expect({ path, status, resources, origins }).toEqual({
          ...{ path, status: 200, resources: [resource, resource], origins: [origin, origin] },
        });
      }
    await server.close();
  });

  it('other sites may frame the answers that are made for it, and no other page', async () => {
    const server = await serveSite({ root: folder, base });
    for (const path of [`${ANSWER}embed/`, ANSWER, '', 'check/']) {
      const isFramed = path.endsWith('embed/');
      const nginx = (await ask(path)).headers;
      const { headers } = await fetch(server.url + path);
      const both = (name: string) => [headers.get(name), nginx[name]?.join() ?? null];
      for (const policy of both('content-security-policy'))
        expect(policy, path).toContain(`frame-ancestors ${isFramed ? '*' : "'none'"}`);
      const frames = isFramed ? null : 'DENY';
      expect(both('x-frame-options'), path).toEqual([frames, frames]);
    }
    // The page that says that there is nothing is a page like any other.
    const { headers } = await ask('interviews/seitov-2025/nothing/embed/');
    expect(headers['content-security-policy']?.join()).toContain("frame-ancestors 'none'");
    await server.close();
  });

  it.each([
    [301, 'about', {}],
    [400, '%00', {}],
    [404, 'nothing', {}],
    [404, '_astro/nothing.js', {}],
    [405, '', { method: 'POST' }],
    [206, 'robots.txt', { headers: { range: 'bytes=0-3' } }],
    [416, 'robots.txt', { headers: { range: 'bytes=99999-' } }],
  ])(
    'a response with status %i has all headers and is asked for again',
    async (status, path, options) => {
      const response = await ask(path, options);
      expect({ status: response.status, wrong: wrong(response, path) }).toEqual({
        status,
        wrong: [],
      });
      expect(response.headers['cache-control']).toContain('no-cache');
    },
  );

  it('texts are compressed, what is compressed already is not', async () => {
    const page = await ask(ANSWER, { headers: { 'accept-encoding': 'gzip' } });
    expect(page.headers).toMatchObject({
      'content-encoding': ['gzip'],
      vary: ['Accept-Encoding'],
    });
    expect(gunzipSync(page.body).equals((await ask(ANSWER)).body)).toBe(true);
    const font = files.find(({ path }) => path.endsWith('.woff2'))?.path ?? '';
    const plain = await ask(font, { headers: { 'accept-encoding': 'gzip' } });
    expect(plain.headers['content-encoding']).toBeUndefined();
  });

  it.each(MISSING)('fault 44: /%s is not there, and says so', async (path) => {
    const response = await ask(path);
    expect(response).toMatchObject({ status: 404, body: readFileSync(join(folder, '404.html')) });
    expect(response.headers['content-type']).toEqual(['text/html; charset=utf-8']);
  });

  it('fault 44: the site’s own server says the same', async () => {
    const server = await serveSite({ root: folder, base });
    const asked = [...MISSING, ...LONG].map((path) =>
      fetch(server.url + path, { redirect: 'manual' }),
    );
    const statuses = (await Promise.all(asked)).map(({ status }) => status);
    await server.close();
    expect(statuses).toEqual(asked.map(() => 404));
  });

  it.each(LONG)('fault 44: an address that is too long is not there either', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  it.each([
    ['plain http', 'about/', { scheme: 'http' }],
    ['no slash', 'about', {}],
    ['index.html', 'about/index.html', {}],
    ['large letters', 'About/', {}],
    ['a doubled slash', '/about/', {}],
    ['another host name', 'about/', { host: `www.${HOSTNAME}` }],
    ['a host in large letters', 'about/', { host: HOSTNAME.toUpperCase() }],
    ['all of it', '/ABOUT/index.html', { scheme: 'http', host: `WWW.${HOSTNAME}` }],
  ])('fault 45: %s leads to the one address in one step', async (_name, path, options) => {
    const response = await ask(`${path}?q=a%20b`, options);
    expect(response.status).toBe(301);
    expect(response.headers.location).toEqual([`${ORIGIN}${base}about/?q=a%20b`]);
    expect(response.headers['strict-transport-security'] === undefined).toBe('scheme' in options);
  });

  it('fault 45: the front page too, with and without its slash', async () => {
    for (const path of ['index.html', ...(base === '/' ? [] : ['../verbatim'])]) {
      const response = await hosted.ask(join(base, path), { site: index });
      expect(response.headers.location).toEqual([`${ORIGIN}${base}`]);
    }
  });

  it('fault 46: the file of headers is short enough for every host', () => {
    const lines = readFileSync(join(folder, '_headers'), 'utf8').split('\n');
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(2_000);
    expect(lines.filter((line) => /^\S/.test(line)).length).toBeLessThan(100);
  });
});

it.each([
  [
    'a line',
    [{ pattern: '/*', headers: [['X', 'x'.repeat(2_000)]] }],
    /line of _headers is too long/,
  ],
  ['a list', Array.from({ length: 101 }, () => ({ pattern: '/*', headers: [] })), /101 rules/],
] satisfies [string, HeaderRule[], RegExp][])(
  'fault 46: %s that hosts would cut off stops the build',
  (_name, rules, message) => {
    expect(() => netlifyHeaders(rules)).toThrow(message);
  },
);

/** The headers that `_headers` gives to a pattern of addresses, with names in small letters. */
function headersIn(file: string, pattern: string): [string, string][] {
  const [, rule = ''] = readFileSync(file, 'utf8').split(`${pattern}\n`);
  const own = /^(?: {2}.*\n)+/.exec(rule)?.[0] ?? '';
  return [...own.matchAll(/^ {2}([^:\n]+): (.*)$/gm)].map(([, name = '', value = '']) => [
    name.toLowerCase(),
    value,
  ]);
}
