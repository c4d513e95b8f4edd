import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isSlug } from '../../../src/core/addresses/ids.ts';
import { listenOnLocalhost } from '../../server/listen.ts';
import { TOKEN_PARAMETER } from '../api.ts';
import type { Bundle } from '../bundle.ts';
import { checkSender, checkToken } from './gate.ts';
import { deskHeaders, pageFile } from './page.ts';
import { RefusedRequest } from './refused-request.ts';
import { type Places, ROUTES } from './routes.ts';

/** A running desk: the address that an editor opens, and how to end it. */
export interface RunningDesk {
  url: string;
  port: number;
  token: string;
  close: () => Promise<void>;
}

/** What a desk is made of. */
export interface DeskOptions {
  places: Places;
  /** The application. */
  bundle: Bundle;
  /** The port; 0, the default, takes any free one. */
  port?: number;
}

const API = '/api/';

/**
 * Serves the desk on this machine alone, with a new token each time, until `close()` is called.
 *
 * Rejects with Node’s own error (`EADDRINUSE`) when the port is taken.
 */
export async function startDesk({ places, bundle, port = 0 }: DeskOptions): Promise<RunningDesk> {
  const token = randomBytes(24).toString('base64url');
  const headers = deskHeaders("'none'");
  const server = await listenOnLocalhost((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    answer(request, response).catch((error: unknown) => sendError(response, error));
  }, port);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    checkSender(request.headers, server.port);
    const [path = '/'] = (request.url ?? '/').split('?');
    if (!path.startsWith(API)) return sendPage(request, response, bundle, path);
    checkToken(request.headers, token);
    const { route, id } = find(request.method ?? 'GET', path.slice(API.length));
    sendJson(response, 200, await route({ places, id, request }));
  }

  return {
    url: `http://localhost:${server.port}/?${TOKEN_PARAMETER}=${token}`,
    port: server.port,
    token,
    close: server.close,
  };
}

/** The route for a path, and the slug in it, for which the route’s name has a star. */
function find(method: string, path: string) {
  const [kind = '', id, ...rest] = path.split('/');
  if (id !== undefined && !isSlug(id)) throw notFound(path);
  const pattern = [kind, ...(id === undefined ? [] : ['*']), ...rest].join('/');
  const route = Object.hasOwn(ROUTES, `${method} ${pattern}`) && ROUTES[`${method} ${pattern}`];
  if (!route) throw notFound(path);
  return { route, id: id ?? '' };
}

function notFound(path: string): RefusedRequest {
  return new RefusedRequest(404, `The desk has nothing at “${path}”.`, 'Load the desk again.');
}

function sendPage(
  { method = 'GET' }: IncomingMessage,
  response: ServerResponse,
  bundle: Bundle,
  path: string,
): void {
  const file = pageFile(bundle, path);
  if (!file || !['GET', 'HEAD'].includes(method)) throw notFound(path);
  response.setHeader('Content-Type', file.type);
  response.end(file.body);
}

function sendJson(response: ServerResponse, status: number, value: object): void {
  response.statusCode = status;
  response.setHeader('Content-Type', 'application/json');
  response.end(JSON.stringify(value));
}

function sendError(response: ServerResponse, error: unknown): void {
  const { status, answer } = error instanceof RefusedRequest ? error : unexpected(error);
  if (response.headersSent) response.destroy();
  else sendJson(response, status, answer);
}

function unexpected(error: unknown): RefusedRequest {
  console.error(error);
  return new RefusedRequest(
    500,
    `The desk failed: ${error instanceof Error ? error.message : error}.`,
    'Nothing that was kept is lost. Try again; the terminal shows the details.',
  );
}
