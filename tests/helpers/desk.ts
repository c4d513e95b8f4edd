import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TOKEN_HEADER } from '../../tools/desk/api.ts';
import { startDesk } from '../../tools/desk/server/desk-server.ts';

/** What the desk has answered. */
export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects of it
  json: any;
}

/** A request as a test words it; by default it is one that the application itself could send. */
export interface Wish {
  method?: string;
  /** Sent as JSON; a string as it is. */
  body?: unknown;
  /** In place of, or besides, those of the application. Undefined leaves one out. */
  headers?: Record<string, string | undefined>;
}

/** A running desk on a copy of the content, which goes with it. */
export interface TestDesk extends AsyncDisposable {
  port: number;
  token: string;
  /** A new folder for everything; the content and the drafts are in it. */
  folder: string;
  content: string;
  drafts: string;
  ask(path: string, wish?: Wish): Promise<Answer>;
}

const PAGE = '<!doctype html><title>Desk</title>';

/**
 * Starts a desk.
 *
 * @param folder where another desk has its content and drafts; left out, both are new
 */
export async function openDesk(folder?: string): Promise<TestDesk> {
  const root = folder ?? mkdtempSync(join(tmpdir(), 'verbatim-desk-'));
  const [content, drafts] = [join(root, 'content'), join(root, 'drafts')];
  if (folder === undefined) cpSync('content', content, { recursive: true });
  const bundle = new Map([['index.html', PAGE]]);
  const { port, token, close } = await startDesk({ content, drafts, bundle });
  return {
    ...{ port, token, folder: root, content, drafts },
    ask: (path, wish = {}) => ask(port, token, path, wish),
    [Symbol.asyncDispose]: async () => {
      await close();
      if (folder === undefined) rmSync(root, { recursive: true, force: true });
    },
  };
}

function ask(port: number, token: string, path: string, wish: Wish): Promise<Answer> {
  const { method = 'GET', body } = wish;
  const wished = {
    Origin: `http://localhost:${port}`,
    'Content-Type': 'application/json',
    [TOKEN_HEADER]: token,
    ...wish.headers,
  };
  const headers = Object.fromEntries(
    Object.entries(wished).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  return new Promise((resolve, reject) => {
    const sending = request({ host: 'localhost', port, path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (piece: string) => {
        text += piece;
      });
      response.on('end', () =>
        resolve({
          ...{ status: response.statusCode ?? 0, headers: response.headers, text },
          json: response.headers['content-type'] === 'application/json' ? JSON.parse(text) : {},
        }),
      );
    });
    sending.on('error', reject);
    sending.end(typeof body === 'string' || body === undefined ? body : JSON.stringify(body));
  });
}
