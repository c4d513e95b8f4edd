import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPORTS } from '../helpers/figures.ts';

/** How one test ended. */
export interface Result {
  /** With the titles of the groups that it stands in. */
  title: string;
  hasPassed: boolean;
}

/** The part of Vitest's JSON report (the form of Jest's) that is read here. */
interface VitestReport {
  testResults: { assertionResults: { fullName: string; status: string }[] }[];
}

/** The part of Playwright's JSON report that is read here. */
interface PlaywrightReport {
  suites: PlaywrightSuite[];
}
interface PlaywrightSuite {
  title: string;
  specs: { title: string; ok: boolean }[];
  suites?: PlaywrightSuite[];
}

/**
 * The results that both runners left.
 *
 * @throws Error when one of them left none, because the tests ended before it ran
 */
export function readResults(): Result[] {
  const vitest: VitestReport = read('vitest.json');
  const playwright: PlaywrightReport = read('playwright.json');
  return [
    ...vitest.testResults.flatMap(({ assertionResults }) =>
      assertionResults.map(({ fullName, status }) => ({
        title: fullName,
        hasPassed: status === 'passed',
      })),
    ),
    ...playwright.suites.flatMap((suite) => resultsOf(suite, '')),
  ];
}

function resultsOf({ title, specs, suites = [] }: PlaywrightSuite, above: string): Result[] {
  const path = `${above} ${title}`;
  return [
    ...specs.map((spec) => ({ title: `${path} ${spec.title}`, hasPassed: spec.ok })),
    ...suites.flatMap((suite) => resultsOf(suite, path)),
  ];
}

function read<Report>(name: string): Report {
  const file = join(REPORTS, name);
  if (!existsSync(file))
    throw new Error(`The tests ended before ${file} was written: the lines above say why.`);
  return JSON.parse(readFileSync(file, 'utf8')) as Report;
}
