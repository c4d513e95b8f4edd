/**
 * `node tools/browser.ts`, first in `npm run test:sites`: finds a browser for the tests, or installs
 * one. Debian’s is joined by the one without windows, in which the tests run faster. Exits 1 when there is none, and says what was tried.
 */
import { findChromium, hasShell, inspectBrowsers } from './chromium/find.ts';
import { installChromium, installShell } from './chromium/install.ts';
import { thisMachine } from './chromium/machine.ts';

const HOW_TO_MEND = `No Chromium could be found or installed; the lines above say what was tried.
Install Chromium, Chrome or Edge yourself, or set CHROMIUM_PATH to the program, then try again.`;

const machine = thisMachine();
const found = findChromium(machine);

if (found !== undefined) {
  const { CHROMIUM_PATH: wanted } = machine.env;
  if (wanted && wanted !== found) console.warn(`CHROMIUM_PATH is ${wanted}, which does not start.`);
  const isSlow = !wanted && hasShell(found);
  const shell = isSlow ? installShell(machine, (line) => console.log(line)) : undefined;
  console.log(`Browser for the tests: ${shell ?? found}`);
} else {
  for (const { path, refusal } of inspectBrowsers(machine)) console.log(`${path} ${refusal}`);
  const installed = installChromium(machine, (line) => console.log(line));
  if (installed === undefined) {
    console.error(HOW_TO_MEND);
    process.exitCode = 1;
  } else {
    console.log(`Browser for the tests: ${installed}`);
  }
}
