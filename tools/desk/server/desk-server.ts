import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isSlug } from '../../../src/core/addresses/ids.ts';
import { recover } from '../../import/place.ts';
import { listenOnLocalhost } from '../../server/listen.ts';
import { TOKEN_PARAMETER } from '../api.ts';
import type { Bundle } from '../bundle.ts';
import { checkSender, checkToken, ownOrigins } from './gate.ts';
import { deskHeaders, pageFile } from './page.ts';
import { preparePreview } from './preview.ts';
import { RefusedRequest } from './refused-request.ts';
import { routesOf, type Workplace } from './routes.ts';

/** A running desk: the address that an editor opens, and how to end it. */
export interface RunningDesk {
  url: string;
  port: number;
  token: string;
  close: () => Promise<void>;
}

/** What a desk is made of. */
export interface DeskOptions extends Pick<Workplace, 'content' | 'drafts'> {
  /** The application. */
  bundle: Bundle;
  /** The port; 0, the default, takes any free one. */
  port?: number;
}

const API = '/api/';

/**
 * Serves the desk on this machine alone, with a new token each time, until `close()` is called.
 * What a crash has left of a change is put right first.
 *
 * Rejects with Node’s own error (`EADDRINUSE`) when the port is taken.
 */
export async function startDesk(options: DeskOptions): Promise<RunningDesk> {
  const { content, drafts, bundle, port = 0 } = options;
  await recover(content);
  const token = randomBytes(24).toString('base64url');
  const preview = await preparePreview(content, () => ownOrigins(server.port));
  const routes = routesOf({ content, drafts, preview: preview.show });
  const headers = Object.entries(deskHeaders(preview.origin));
  const server = await listenOnLocalhost((request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    answer(request, response).catch((error: unknown) => sendError(response, error));
  }, port);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    checkSender(request.headers, server.port);
    const { path, query } = addressOf(request);
    if (!path.startsWith(API)) return sendPage(request, response, bundle, path);
    checkToken(request.headers, token);
    const { pattern, id } = patternOf(path.slice(API.length));
    const route = routes.get(`${request.method} ${pattern}`);
    if (!route) throw notFound(path);
    sendJson(response, 200, await route({ id, query, request }));
  }

  return {
    url: `http://localhost:${server.port}/?${TOKEN_PARAMETER}=${token}`,
    port: server.port,
    token,
    close: async () => {
      await server.close();
      await preview.close();
    },
  };
}

/** What was asked for, as it was sent: no way up is followed, and nothing is decoded. */
function addressOf({ url = '/' }: IncomingMessage): { path: string; query: URLSearchParams } {
  const [path = '', ...query] = url.split('?');
  return { path, query: new URLSearchParams(query.join('?')) };
}

/** The pattern of a path, as `routesOf` has it, and the id that is in it. */
function patternOf(path: string): { pattern: string; id: string } {
  const [kind = '', id, ...rest] = path.split('/');
  if (id === undefined) return { pattern: kind, id: '' };
  if (!isSlug(id)) throw notFound(path);
  return { pattern: [kind, '*', ...rest].join('/'), id };
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
