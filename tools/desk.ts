/**
 * `npm run desk`: a page on this machine in which an article becomes an interview, without a
 * terminal. Prints its address and opens it in the browser.
 */
import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { sha256 } from '../src/archive/hash.ts';
import { contentFolder } from '../src/settings.ts';
import { bundleDesk } from './desk/bundle.ts';
import { openBrowser } from './desk/open-browser.ts';
import { startDesk } from './desk/server/desk-server.ts';
import { isTaken, readPort } from './server/listen.ts';

const USAGE = 'Usage: npm run desk -- [--no-open] [--port NUMBER]';
/** Unfinished work of the desk; Git ignores it. */
const WORK = '.desk';

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  const { isOpening, port } = readArguments();
  if (!existsSync(contentFolder)) throw new Error(`There is no folder ${contentFolder}.`);
  const bundle = await bundleDesk('server');
  const options = { content: contentFolder, drafts: draftsOf(contentFolder), bundle, port };
  const desk = await startDesk(options).catch((error: unknown) => {
    if (isTaken(error)) throw new Error(`Port ${port} is taken: choose another with --port.`);
    throw error;
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => void desk.close().then(() => process.exit(0)));
  console.log(`The desk is at ${desk.url} — press Ctrl+C to stop`);
  if (isOpening) openBrowser(desk.url);
}

/** Another site has drafts of its own: they are about interviews that only it has. */
function draftsOf(content: string): string {
  const usual = join(WORK, 'drafts');
  if (resolve(content) === resolve('content')) return usual;
  return `${usual}-${basename(resolve(content))}-${sha256(resolve(content)).slice(0, 8)}`;
}

function readArguments(): { isOpening: boolean; port: number } {
  try {
    const { values } = parseArgs({
      options: { open: { type: 'boolean', default: true }, port: { type: 'string', default: '0' } },
      allowNegative: true,
    });
    return { isOpening: values.open, port: readPort(values.port) };
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}
