import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPORTS } from '../helpers/figures.ts';

/** How one test ended. */
export interface Result {
  /** With the titles of the groups that it is in. */
  title: string;
  hasPassed: boolean;
  /** Whether it failed at first. */
  neededRetry: boolean;
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
  specs: { title: string; ok: boolean; tests: { status: string }[] }[];
  suites?: PlaywrightSuite[];
}

/** The results of the parts of `npm test` that have ended; none of one that was never run. */
export function readResults(): Result[] {
  const vitest = ['unit', 'build'].map((part) => read<VitestReport>(part));
  const playwright = read<PlaywrightReport>('browser');
  return [
    ...vitest
      .flatMap((report) => report?.testResults ?? [])
      .flatMap(({ assertionResults }) => assertionResults)
      .map(({ fullName, status }) => ({
        title: fullName,
        hasPassed: status === 'passed',
        neededRetry: false,
      })),
    ...(playwright?.suites ?? []).flatMap((suite) => resultsOf(suite, '')),
  ];
}

function resultsOf({ title: own, specs, suites = [] }: PlaywrightSuite, above: string): Result[] {
  const path = `${above} ${own}`;
  return [
    ...specs.map(({ title, ok, tests }) => ({
      title: `${path} ${title}`,
      hasPassed: ok,
      neededRetry: tests.some(({ status }) => status === 'flaky'),
    })),
    ...suites.flatMap((suite) => resultsOf(suite, path)),
  ];
}

function read<Report>(part: string): Report | undefined {
  const file = join(REPORTS, `${part}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
