/** `npm run release`: adds the addresses that are new to the ledger. It never changes an old one. */
import { addNew, writeLedger } from '../archive/ledger.ts';
import { readArchive } from '../archive/read-archive.ts';
import { hasErrors, renderReport } from '../checks/report.ts';
import { contentFolder } from '../settings.ts';

const { interviews, ledger, problems } = await readArchive(contentFolder);
if (hasErrors(problems)) {
  console.error(`${renderReport(problems)}\n\nNothing was released. Mend the errors first.`);
  process.exit(1);
}
const today = new Date().toISOString().slice(0, 10);
const next = addNew(ledger, interviews, today);
const added = next.permalinks.slice(ledger.permalinks.length);
if (added.length > 0) await writeLedger(contentFolder, next);
for (const { path } of added) console.log(`released  ${path}`);
console.log(
  added.length > 0
    ? `\n${added.length} new addresses. Commit content/permalinks.json: from now on they must not break.`
    : 'There is no new address: the ledger is up to date.',
);
