import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../src/archive/hash.ts';
import { activate } from '../../tools/deploy/releases.ts';
import type { Hosted, Response } from './hosted-site.ts';
import { addressOf, allowed, pagesOf, styleHash } from './releases.ts';

/** A release, and the built site that it was made of. */
export interface Release {
  name: string;
  site: string;
}

/** What came of a load test. */
export interface Outcome {
  requests: number;
  /** How many pages came from each of the two releases. */
  pages: [number, number];
  /** Responses that were not what was asked for. */
  failed: string[];
  /** Responses that belong to no release, or to two. */
  mixed: string[];
}

/** Pages that are asked for around each swap, half of them before; each with one of its scripts. */
const PAGES = 8;

/**
 * Asks for pages and their scripts while two releases are swapped, back and forth.
 *
 * @param target the folder of the releases
 * @param swaps how often; the number of requests is 16 times that
 */
export async function loadWhileSwapping(
  hosted: Hosted,
  target: string,
  releases: [Release, Release],
  swaps: number,
): Promise<Outcome> {
  const [a, b] = releases.map(({ site }) => pagesOf(site));
  const paths = (a ?? []).filter((path) => b?.includes(path) && path !== '404.html');
  const outcome: Outcome = { requests: 0, pages: [0, 0], failed: [], mixed: [] };
  const bodies = new Map<string, string>();

  const read = async (path: string): Promise<Response> => {
    outcome.requests += 1;
    const response = await hosted.ask(addressOf(path));
    const { status, headers, body } = response;
    if (status !== 200 || headers['content-length']?.[0] !== String(body.length))
      outcome.failed.push(`${path}: ${status}`);
    // An ETag must never mean other bytes than it did before.
    const known = `${path} ${headers.etag}`;
    if (bodies.has(known) && bodies.get(known) !== sha256(body)) outcome.mixed.push(known);
    bodies.set(known, sha256(body));
    return response;
  };
  const readPage = async (path: string) => {
    const page = await read(path);
    const from = releases.findIndex(({ site }) => page.body.equals(readFileSync(join(site, path))));
    const html = page.body.toString();
    if (from < 0 || allowed(page) !== styleHash(html)) outcome.mixed.push(path);
    else outcome.pages[from === 0 ? 0 : 1] += 1;
    const [script = ''] = /_astro\/[^"]+\.js/.exec(html) ?? [];
    await read(script);
  };

  for (let swap = 0; swap < swaps; swap += 1) {
    const next = releases[swap % 2 === 0 ? 1 : 0];
    const some = Array.from({ length: PAGES }, (_, n) => paths[(swap * PAGES + n) % paths.length]);
    const early = some.slice(0, PAGES / 2).map((path = '') => readPage(path));
    await activate(target, next.name);
    const reloaded = hosted.nginx.reload();
    const late = some.slice(PAGES / 2).map((path = '') => readPage(path));
    await Promise.all([...early, ...late, reloaded]);
  }
  return outcome;
}
