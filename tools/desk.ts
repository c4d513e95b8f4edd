/**
 * `npm run desk`: a page on this machine in which an article becomes an interview, without a
 * terminal. Prints its address and opens it in the browser.
 */
import { parseArgs } from 'node:util';
import { contentFolder } from '../src/settings.ts';
import { bundleDesk } from './desk/bundle.ts';
import { openBrowser } from './desk/open-browser.ts';
import { startDesk } from './desk/server/desk-server.ts';

const USAGE = 'Usage: npm run desk -- [--no-open] [--port NUMBER]';
/** Drafts of the desk; Git ignores it. */
const DRAFTS = '.desk/drafts';

const { isOpening, port } = readArguments();
const desk = await startDesk({
  content: contentFolder,
  drafts: DRAFTS,
  bundle: await bundleDesk('server'),
  port,
});
console.log(`The desk is at ${desk.url} — press Ctrl+C to stop`);
if (isOpening) openBrowser(desk.url);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => void desk.close().then(() => process.exit(0)));

function readArguments(): { isOpening: boolean; port: number } {
  try {
    const { values } = parseArgs({
      options: { open: { type: 'boolean', default: true }, port: { type: 'string', default: '0' } },
      allowNegative: true,
    });
    const number = Number(values.port);
    if (!/^\d+$/.test(values.port) || number > 65_535) throw new Error('That is no port.');
    return { isOpening: values.open, port: number };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
    process.exit(1);
  }
}
