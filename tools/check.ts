/**
 * `npm run check:content`: reads the content folder, prints what is wrong, exits 1 on errors.
 * With `--json` it prints data, with `--facts` also every fact of the site with its sources.
 */
import { parseArgs } from 'node:util';
import { readArchive } from '../src/archive/read-archive.ts';
import { listFacts, renderFacts } from '../src/checks/facts.ts';
import { hasErrors, renderReport } from '../src/checks/report.ts';
import { contentFolder } from '../src/settings.ts';

const options = readOptions();
if (options) {
  const { problems, ...archive } = await readArchive(contentFolder);
  const facts = listFacts(archive);
  if (options.json)
    console.log(JSON.stringify(options.facts ? { problems, facts } : problems, null, 2));
  else {
    if (options.facts) console.log(`${renderFacts(facts)}\n`);
    console.log(renderReport(problems));
  }
  process.exitCode = hasErrors(problems) ? 1 : 0;
} else {
  console.error('Usage: npm run check:content -- [--json] [--facts]');
  process.exitCode = 1;
}

function readOptions(): { json: boolean; facts: boolean } | undefined {
  const flag = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({ options: { json: flag, facts: flag } }).values;
  } catch {
    return undefined;
  }
}
