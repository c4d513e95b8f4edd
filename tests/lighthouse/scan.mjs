/**
 * Lets Lighthouse look at pages with a browser that listens on a port, and prints what it found as
 * JSON: `node scan.mjs BROWSER_PORT ADDRESS…`.
 */
import lighthouse from 'lighthouse';

const PERFECT = ['accessibility', 'best-practices', 'seo'];
/** On a busy machine Lighthouse may lose touch with its browser, which says nothing of the page. */
const ATTEMPTS = 3;

const [port, ...addresses] = process.argv.slice(2);
const scans = [];
for (const address of addresses) scans.push({ address, ...(await scan(address)) });
console.log(JSON.stringify(scans));

/** The scores of a page from 0 to 100, and the audits that cost points. */
async function scan(address) {
  const errors = [];
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const result = await lighthouse(address, { port: Number(port), logLevel: 'error' });
    const error = toolError(result?.lhr);
    if (error === undefined) return summary(result.lhr);
    errors.push(error);
  }
  throw new Error(`Lighthouse could not look at ${address}:\n${errors.join('\n')}`);
}

function summary({ categories, audits }) {
  const score = (name) => Math.round((categories[name]?.score ?? 0) * 100);
  return {
    performance: score('performance'),
    perfect: Object.fromEntries(PERFECT.map((name) => [name, score(name)])),
    failed: counted(categories)
      .filter(({ id }) => (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => audits[id]?.title),
  };
}

/** What kept Lighthouse from a result, as it says itself. A bad result is no such error. */
function toolError(lhr) {
  if (!lhr) return 'no report';
  if (lhr.runtimeError) return `${lhr.runtimeError.code}: ${lhr.runtimeError.message}`;
  return counted(lhr.categories)
    .filter(({ id }) => lhr.audits[id]?.scoreDisplayMode === 'error')
    .map(({ id }) => `${id}: ${lhr.audits[id]?.errorMessage}`)[0];
}

function counted(categories) {
  return PERFECT.flatMap((name) => categories[name]?.auditRefs ?? []).filter(
    ({ weight }) => weight > 0,
  );
}
