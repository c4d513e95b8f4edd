import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { interviewPath } from '../../../src/core/addresses/permalinks.ts';
import { basePath } from '../../../src/settings.ts';
import { type Listening, listenOnLocalhost } from '../../server/listen.ts';
import type { Preview } from '../api.ts';
import { RefusedRequest } from './refused-request.ts';

/** The real site as it is in development, for frames of the desk. */
export interface SitePreview {
  origin: string;
  show: (slug: string) => Promise<Preview>;
  close: () => Promise<void>;
}

const SITE = fileURLToPath(new URL('../preview-site.ts', import.meta.url));

/**
 * Prepares the preview: its port is kept from the start, so that the policy of the desk can name
 * it; the site itself begins when it is shown for the first time.
 *
 * @param content path of the content folder
 * @param deskOrigins the pages that may have it in a frame
 */
export async function preparePreview(
  content: string,
  deskOrigins: () => readonly string[],
): Promise<SitePreview> {
  let keeper: Listening | undefined = await listenOnLocalhost((_, response) => response.end(), 0);
  const { port } = keeper;
  const origin = `http://127.0.0.1:${port}`;
  let site: Promise<ChildProcess> | undefined;

  async function start(): Promise<ChildProcess> {
    await keeper?.close();
    keeper = undefined;
    const child = startSite(port, content, deskOrigins());
    child.once('exit', () => {
      site = undefined;
    });
    await ready(child);
    return child;
  }

  return {
    origin,
    show: async (slug) => {
      site ??= start();
      await site;
      return { address: origin + basePath + interviewPath(slug) };
    },
    close: async () => {
      await keeper?.close();
      const child = await site?.catch(() => undefined);
      if (child?.kill()) await once(child, 'exit');
    },
  };
}

/** Begins the site in a process of its own, which ends when this one does, however it ends. */
function startSite(port: number, content: string, deskOrigins: readonly string[]): ChildProcess {
  return fork(SITE, [String(port), ...deskOrigins], {
    // Not what this process was started with: a test runner, for one, has loaders of its own.
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, CONTENT_DIR: content },
  });
}

async function ready(child: ChildProcess): Promise<void> {
  const [first] = await Promise.race([once(child, 'message'), once(child, 'exit')]);
  if (first === 'ready') return;
  throw new RefusedRequest(
    500,
    'The preview of the site could not be started.',
    'The terminal shows why. Everything that you did is kept.',
  );
}
