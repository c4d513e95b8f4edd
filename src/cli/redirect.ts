/** `npm run redirect -- OLD NEW`: records where a released address leads now. */
import { parseArgs } from 'node:util';
import { writeLedger } from '../archive/ledger.ts';
import { readArchive } from '../archive/read-archive.ts';
import { addRedirect, RedirectFault } from '../archive/redirects.ts';
import { basePath, contentFolder, siteUrl } from '../settings.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const [from, to] = positionals.map(pathOf);
if (!from || !to || positionals.length !== 2) {
  console.error('Give two addresses: npm run redirect -- interviews/x/old/ interviews/x/new/');
  process.exit(1);
}
const { interviews, ledger } = await readArchive(contentFolder);
try {
  const recorded = new Date().toISOString().slice(0, 10);
  const next = addRedirect(ledger, interviews, { from, to, recorded });
  await writeLedger(contentFolder, next);
  for (const redirect of next.redirects.slice(ledger.redirects.length))
    console.log(`${redirect.from}  →  ${redirect.to}`);
} catch (error) {
  if (!(error instanceof RedirectFault)) throw error;
  console.error(
    `${error.message} Nothing was recorded. The addresses are in content/permalinks.json.`,
  );
  process.exitCode = 1;
}

/** An address as an editor may paste it: whole, with the base path, or relative. */
function pathOf(address: string): string {
  const { pathname, hash } = new URL(address, new URL(basePath, siteUrl));
  const path = pathname.startsWith(basePath) ? pathname.slice(basePath.length) : pathname.slice(1);
  return path + hash;
}
