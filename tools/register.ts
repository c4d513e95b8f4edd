/** `npm run register`: adds the addresses that are new to the registry. It never changes an old one. */

import { hasErrors, renderReport } from '../src/checks/report.ts';
import { contentFolder } from '../src/settings.ts';
import { register } from './registration.ts';

const { added, problems } = await register(contentFolder);
if (hasErrors(problems)) {
  console.error(`${renderReport(problems)}\n\nNothing was registered. Fix the errors first.`);
  process.exit(1);
}
for (const { path } of added) console.log(`registered  ${path}`);
console.log(
  added.length > 0
    ? `\n${added.length} new addresses. Commit content/permalinks.json: from now on they must not break.`
    : 'There is no new address: the registry is up to date.',
);
