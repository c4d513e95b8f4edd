import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An open port on this machine, and how to close it. */
export interface Listening {
  port: number;
  close: () => Promise<void>;
}

/**
 * Listens on localhost, never on the network. Browsers take `localhost` for 127.0.0.1 or
 * for ::1, so both are opened: otherwise another server on the same port of the other one could
 * answer instead. A machine without IPv6 gets 127.0.0.1 alone.
 *
 * In: the handler and a port (0 for any free one). Rejects with Node's error: `EADDRINUSE` when
 * the port is taken on either.
 */
export async function listenOnLocalhost(
  handler: RequestListener,
  port: number,
): Promise<Listening> {
  const first = await open(handler, '127.0.0.1', port);
  const taken = portOf(first);
  try {
    const second = await open(handler, '::1', taken);
    return { port: taken, close: () => closeAll([first, second]) };
  } catch (error) {
    if (!isTaken(error)) return { port: taken, close: () => closeAll([first]) };
    await closeAll([first]);
    if (port === 0) return listenOnLocalhost(handler, 0);
    throw error;
  }
}

/**
 * The port that a command was given.
 *
 * @throws when it is none
 */
export function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new Error(`“${text}” is not a port: give a number from 0 to 65535.`);
}

/** Whether an error says that the port is taken. */
export function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

function open(handler: RequestListener, host: string, port: number): Promise<Server> {
  const server = createServer(handler);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve(server);
    });
  });
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}

async function closeAll(servers: Server[]): Promise<void> {
  await Promise.all(
    servers.map(
      (server) =>
        new Promise<void>((resolve) => {
          server.close(() => resolve());
          // Browsers keep connections open; waiting for them would hang every test's end.
          server.closeAllConnections();
        }),
    ),
  );
}
