/**
 * Scans a site on this machine with MDN's HTTP Observatory and prints the outcome as JSON:
 * `node scan.mjs HOSTNAME HTTP_PORT HTTPS_PORT`.
 *
 * The package's own `scan` knows no ports, so that its parts are put together here. A process of
 * its own, because a certificate can be trusted (NODE_EXTRA_CA_CERTS) only from the start.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ALL_TESTS } from '@mdn/mdn-http-observatory/src/constants.js';
import { MINIMUM_SCORE_FOR_EXTRA_CREDIT } from '@mdn/mdn-http-observatory/src/grader/charts.js';
import { getGradeForScore, getScoreModifier } from '@mdn/mdn-http-observatory/src/grader/grader.js';
import { retrieve } from '@mdn/mdn-http-observatory/src/retriever/retriever.js';

// The list of hosts that browsers know to be encrypted. The package's install script would fetch
// it, and is not run; a host on this machine stands on no list.
const list = import.meta.resolve('@mdn/mdn-http-observatory/conf/hsts-preload.json');
writeFileSync(fileURLToPath(list), '{}');

const [hostname, httpPort, httpsPort] = process.argv.slice(2);
const responses = await retrieve(hostname, { httpPort, httpsPort });
const tests = ALL_TESTS.map((test) => {
  const { result, pass } = test(responses);
  return { result, pass, points: getScoreModifier(result) };
});
const lost = tests
  .filter(({ points }) => points < 0)
  .reduce((sum, { points }) => sum + points, 100);
const all = tests.reduce((sum, { points }) => sum + points, 100);
const { score, grade } = getGradeForScore(lost >= MINIMUM_SCORE_FOR_EXTRA_CREDIT ? all : lost);
console.log(JSON.stringify({ score, grade, tests }));
