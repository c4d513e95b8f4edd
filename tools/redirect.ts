/** `npm run redirect -- OLD NEW`: records where a registered address leads now. */

import { readArchive } from '../src/archive/read-archive.ts';
import { addRedirect, RedirectError } from '../src/archive/redirects.ts';
import { writeRegistry } from '../src/archive/registry.ts';
import { hasErrors, renderReport } from '../src/checks/report.ts';
import { pathBelow } from '../src/core/addresses/base-path.ts';
import { today } from '../src/core/text/day.ts';
import { basePath, contentFolder, siteUrl } from '../src/settings.ts';

const USAGE = 'Give two addresses: npm run redirect -- interviews/x/old/ interviews/x/new/';

const args = process.argv.slice(2);
const [from, to] = args.map(pathOf);
const { interviews, registry, isComplete, problems } = await readArchive(contentFolder);
// An address that has vanished is what this command is for. One is not known to have vanished when
// the registry or an interview can't be read.
const unreadable = isComplete ? problems.filter(({ rule }) => rule === 'registry') : problems;
if (!from || !to || args.length !== 2) fail(USAGE);
else if (hasErrors(unreadable))
  fail(`${renderReport(unreadable)}\n\nNothing was recorded. Fix the errors first.`);
else await record(from, to);

async function record(from: string, to: string): Promise<void> {
  try {
    const next = addRedirect(registry, interviews, { from, to, recorded: today() });
    await writeRegistry(contentFolder, next);
    for (const redirect of next.redirects.slice(registry.redirects.length))
      console.log(`${redirect.from}  →  ${redirect.to}`);
  } catch (error) {
    if (!(error instanceof RedirectError)) throw error;
    fail(`${error.message} Nothing was recorded. The addresses are in content/permalinks.json.`);
  }
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

/** An address as an editor may paste it: whole, with the base path, or relative. */
function pathOf(address: string): string | undefined {
  const url = URL.parse(address, new URL(basePath, siteUrl));
  if (!url || address.startsWith('-')) return undefined;
  const { pathname, hash } = url;
  return (pathBelow(basePath, pathname) ?? pathname.slice(1)) + hash;
}
