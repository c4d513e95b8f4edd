/**
 * `npm run check:content`: reads the content folder, prints what is wrong, exits 1 on errors.
 * With `--json` it prints data, with `--facts` also every fact of the site with its sources.
 */
import { readArchive } from '../archive/read-archive.ts';
import { listFacts, renderFacts } from '../checks/facts.ts';
import { hasErrors, renderReport } from '../checks/report.ts';
import { contentFolder } from '../settings.ts';

const { problems, ...archive } = await readArchive(contentFolder);
if (process.argv.includes('--facts')) console.log(`${renderFacts(listFacts(archive))}\n`);
console.log(
  process.argv.includes('--json') ? JSON.stringify(problems, null, 2) : renderReport(problems),
);
process.exitCode = hasErrors(problems) ? 1 : 0;
