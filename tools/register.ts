/** `npm run register`: adds the addresses that are new to the registry. It never changes an old one. */

import { readArchive } from '../src/archive/read-archive.ts';
import { addNew, writeRegistry } from '../src/archive/registry.ts';
import { hasErrors, renderReport } from '../src/checks/report.ts';
import { today } from '../src/core/text/day.ts';
import { contentFolder } from '../src/settings.ts';

const { interviews, registry, problems } = await readArchive(contentFolder);
if (hasErrors(problems)) {
  console.error(`${renderReport(problems)}\n\nNothing was registered. Fix the errors first.`);
  process.exit(1);
}
const next = addNew(registry, interviews, today());
const added = next.permalinks.slice(registry.permalinks.length);
if (added.length > 0) await writeRegistry(contentFolder, next);
for (const { path } of added) console.log(`registered  ${path}`);
console.log(
  added.length > 0
    ? `\n${added.length} new addresses. Commit content/permalinks.json: from now on they must not break.`
    : 'There is no new address: the registry is up to date.',
);
