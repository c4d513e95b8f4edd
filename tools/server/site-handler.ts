import { readFile } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { constants } from 'node:zlib';
import compression from 'compression';
import sirv from 'sirv';
import { contentType, isCompressible, OPAQUE } from '../../src/outputs/content-types.ts';
import { resolveAddress } from './address.ts';
import { headersFor, readHeaderRules } from './header-rules.ts';

type Middleware = (req: IncomingMessage, res: ServerResponse, next: () => void) => void;

/**
 * Answers requests for a built site as a good static host does: real 404s with the site's own
 * page, one address for each page, the `_headers` file, brotli or gzip.
 *
 * In: the absolute folder and the base path, with a slash at both ends. Files and rules are read
 * at each request, so the folder can be built again while the server runs.
 */
export function siteHandler(root: string, base: string): RequestListener {
  const files = sirv(root, { dev: true, etag: true, extensions: [] });
  const compress = compressor();

  return (req, res) => {
    compress(req, res, () => {
      answer(req, res, { root, base, files }).catch((error: unknown) => {
        console.error(error);
        if (!res.headersSent) res.statusCode = 500;
        res.end();
      });
    });
  };
}

interface Site {
  root: string;
  base: string;
  files: Middleware;
}

async function answer(req: IncomingMessage, res: ServerResponse, site: Site): Promise<void> {
  const { root, base, files } = site;
  const [pathname = '/', query] = splitOnce(req.url ?? '/', '?');
  const search = query === undefined ? '' : `?${query}`;

  if (req.method !== 'GET' && req.method !== 'HEAD') {
    res.setHeader('allow', 'GET, HEAD');
    return sendText(res, 405, 'Only GET and HEAD are answered here.\n');
  }
  if (!pathname.startsWith(base)) return answerOutside(res, pathname, base, search);

  applyHeaders(res, headersFor(readHeaderRules(root), pathname));
  const found = resolveAddress(root, pathname.slice(base.length - 1));
  if (found.kind === 'moved') return redirect(res, 301, base.slice(0, -1) + found.to + search);
  if (found.kind === 'missing') return sendNotFound(res, root);

  const type = contentType(found.path);
  if (type !== undefined && !res.hasHeader('content-type')) res.setHeader('content-type', type);
  req.url = found.path + search;
  // The file can vanish between our look and sirv's, when a build replaces the folder.
  files(req, res, () => void sendNotFound(res, root));
}

/** The site has nothing outside of its base; `/` redirects to it, for those who type the host alone. */
function answerOutside(res: ServerResponse, pathname: string, base: string, search: string): void {
  if (pathname === '/') redirect(res, 302, base);
  else if (`${pathname}/` === base) redirect(res, 301, base + search);
  else sendText(res, 404, `Nothing here: the site is at ${base}\n`);
}

function applyHeaders(res: ServerResponse, headers: Map<string, string | undefined>): void {
  res.setHeader('cache-control', 'no-cache');
  for (const [name, value] of headers) {
    if (value === undefined) res.removeHeader(name);
    else res.setHeader(name, value);
  }
}

async function sendNotFound(res: ServerResponse, root: string): Promise<void> {
  const page = await readFile(join(root, '404.html')).catch(() => undefined);
  if (page === undefined) return sendText(res, 404, 'Not found.\n');
  res.statusCode = 404;
  // A rule for the requested address may set a type or long caching; a 404 has neither.
  res.setHeader('content-type', contentType('404.html') ?? OPAQUE);
  res.setHeader('cache-control', 'no-cache');
  res.setHeader('content-length', page.byteLength);
  res.end(page);
}

function sendText(res: ServerResponse, status: number, text: string): void {
  res.statusCode = status;
  res.setHeader('content-type', contentType('message.txt') ?? OPAQUE);
  res.end(text);
}

function redirect(res: ServerResponse, status: 301 | 302, to: string): void {
  res.statusCode = status;
  res.setHeader('location', to);
  res.end();
}

function compressor(): Middleware {
  const middleware = compression({
    // Like hosts that compress a file once and store it.
    brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } },
    filter: (_, res) => isWorthIt(res),
  });
  // The package is typed for Express; at run time it only uses what node:http has.
  return middleware as unknown as Middleware;
}

/** A range (206) counts uncompressed bytes. */
function isWorthIt(res: ServerResponse): boolean {
  return res.statusCode !== 206 && isCompressible(String(res.getHeader('content-type') ?? ''));
}

function splitOnce(text: string, at: string): [string, string?] {
  const index = text.indexOf(at);
  return index < 0 ? [text] : [text.slice(0, index), text.slice(index + 1)];
}
