import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { basePathOf } from '../../src/core/addresses/base-path.ts';
import { isTaken, type Listening, listenOnLocalhost } from './listen.ts';
import { siteHandler } from './site-handler.ts';

/** What to serve, and where. */
export interface SiteOptions {
  /** The folder of the built site, relative to the working directory or absolute. */
  root: string;
  /** The port; 0, the default, takes any free one. */
  port?: number;
  /** The path the site is mounted at: `/` (the default) or `/verbatim/`. */
  base?: string;
  /** When the port is taken, try the ones after it. */
  orNextFree?: boolean;
}

/** A running server: its address (with the base, ending in a slash) and how to end it. */
export interface RunningSite {
  url: string;
  port: number;
  close: () => Promise<void>;
}

/** Thrown when there is no folder to serve. */
export class MissingFolder extends Error {
  constructor(root: string) {
    super(`There is no folder ${root} to serve: run npm run build first.`);
  }
}

/**
 * Serves a built site on localhost until `close()` is called.
 *
 * Rejects with `MissingFolder` when the folder does not exist, and with Node's own error
 * (`EADDRINUSE`, `EACCES`) when the port cannot be had.
 */
export async function serveSite(options: SiteOptions): Promise<RunningSite> {
  const { root, port = 0, orNextFree = false } = options;
  const base = basePathOf(options.base ?? '/');
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) throw new MissingFolder(root);

  const handler = siteHandler(resolve(root), base);
  const server = await listenFrom(port, orNextFree ? 100 : 1, (candidate) =>
    listenOnLocalhost(handler, candidate),
  );
  return {
    url: `http://localhost:${server.port}${base}`,
    port: server.port,
    close: server.close,
  };
}

async function listenFrom(
  port: number,
  tries: number,
  listen: (port: number) => Promise<Listening>,
): Promise<Listening> {
  try {
    return await listen(port);
  } catch (error) {
    if (!isTaken(error) || tries <= 1) throw error;
    return listenFrom(port + 1, tries - 1, listen);
  }
}
