/**
 * `npm run serve`: serves a built site on this machine, as a good host would. Without `--port` it
 * takes 4321, or the next that is free.
 */
import { parseArgs } from 'node:util';
import { basePath, outFolder } from '../src/settings.ts';
import { isTaken, readPort } from './server/listen.ts';
import { serveSite } from './server/static-site.ts';

const USAGE = `Usage: npm run serve -- [folder=${outFolder}] [--port 4321] [--base ${basePath}]`;
const DEFAULT_PORT = 4321;

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const { folder, port, base } = readArguments();
  const wanted = port ?? DEFAULT_PORT;
  const site = await serveSite({
    root: folder,
    port: wanted,
    base,
    orNextFree: port === undefined,
  }).catch((error: unknown) => {
    if (isTaken(error)) throw new Error(`Port ${wanted} is taken: choose another with --port.`);
    throw error;
  });

  const instead = wanted !== 0 && site.port !== wanted ? ` (port ${wanted} is taken)` : '';
  console.log(`Verbatim is at ${site.url}${instead} — press Ctrl+C to stop`);

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void site.close().then(() => process.exit(0)));
  }
}

function readArguments(): { folder: string; port: number | undefined; base: string } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { port: { type: 'string' }, base: { type: 'string', default: basePath } },
    });
    if (positionals.length > 1) throw new Error('Only one folder can be served.');
    const port = values.port === undefined ? undefined : readPort(values.port);
    return { folder: positionals[0] ?? outFolder, port, base: values.base };
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}
