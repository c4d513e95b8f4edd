/**
 * `npm run deploy -- FOLDER`: makes the site that was built last the current release of a folder
 * that a web server reads. `--back-to RELEASE` goes back to an earlier one.
 */
import { parseArgs } from 'node:util';
import { outFolder } from '../src/settings.ts';
import { deploy, goBack, NoSuchRelease } from './deploy/releases.ts';
import { NotWhole } from './manifest.ts';

const USAGE = 'Usage: npm run deploy -- FOLDER [--from dist] [--back-to RELEASE]';

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { from: { type: 'string', default: outFolder }, 'back-to': { type: 'string' } },
  });
  const [target] = positionals;
  if (!target || positionals.length !== 1) throw new TypeError('Give one folder.');
  const earlier = values['back-to'];
  const release = earlier
    ? await goBack(target, earlier, new Date())
    : await deploy(values.from, target, new Date());
  console.log(`${target}/current is release ${release}. Now run: nginx -s reload`);
} catch (error) {
  process.exitCode = 1;
  if (error instanceof NotWhole || error instanceof NoSuchRelease)
    console.error(`${error.message} Nothing has changed.`);
  else if (error instanceof TypeError) console.error(`${error.message}\n${USAGE}`);
  else if (error instanceof Error && 'syscall' in error) console.error(error.message);
  else throw error;
}
