import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { TOKEN_HEADER } from '../api.ts';
import { RefusedRequest } from './refused-request.ts';

const OPEN_AGAIN = 'Open the address that the terminal shows, or run npm run desk again.';

/**
 * The origins of the desk. A page of another name that leads to this machine (DNS rebinding) sends
 * that name as its `Host`.
 */
export function ownOrigins(port: number): string[] {
  return ['localhost', '127.0.0.1'].map((host) => `http://${host}:${port}`);
}

/**
 * Refuses a request that no page of the desk makes: one that is addressed to another host, or was
 * sent by a page of another origin. Programs that are no browser send neither of the two others.
 *
 * @throws RefusedRequest
 * @see https://fetch.spec.whatwg.org/#origin-header
 * @see https://w3c.github.io/webappsec-fetch-metadata/
 */
export function checkSender(headers: IncomingHttpHeaders, port: number): void {
  const { host, origin, 'sec-fetch-site': site = 'none' } = headers;
  const own = `http://${host}`;
  if (!ownOrigins(port).includes(own))
    throw new RefusedRequest(421, `The desk is not at “${host}”.`, OPEN_AGAIN);
  const isOwn = (origin ?? own) === own && ['same-origin', 'none'].includes(String(site));
  if (!isOwn)
    throw new RefusedRequest(403, 'Another page asked for this: only the desk may.', OPEN_AGAIN);
}

/**
 * Refuses whoever does not know the secret of the address that was opened.
 *
 * @throws RefusedRequest
 */
export function checkToken(headers: IncomingHttpHeaders, token: string): void {
  const given = headers[TOKEN_HEADER.toLowerCase()];
  if (typeof given !== 'string' || !isSame(given, token))
    throw new RefusedRequest(401, 'This tab does not have the token of the desk.', OPEN_AGAIN);
}

/** Compares without its duration saying how much of it is right. */
function isSame(given: string, token: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(given), hash(token));
}
