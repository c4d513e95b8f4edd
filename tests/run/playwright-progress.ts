import { relative } from 'node:path';
import type {
  FullConfig,
  Reporter,
  Suite,
  TestCase,
  TestError,
  TestResult,
} from '@playwright/test/reporter';
import { Progress } from './progress.ts';

/**
 * Says now and then how many tests are done, and of each try that fails at once where and why: also
 * of one that is followed by another, for a test that passes only then is no good test.
 */
export default class PlaywrightProgress implements Reporter {
  #progress: Progress | undefined;

  onBegin(_config: FullConfig, suite: Suite): void {
    this.#progress = new Progress('tests', suite.allTests().length);
  }

  onTestEnd(test: TestCase, { errors, retry, status }: TestResult): void {
    const hasFailed = status !== test.expectedStatus && status !== 'skipped';
    const isLast = !hasFailed || retry === test.retries;
    if (hasFailed) {
      const { file, line } = test.location;
      const title = test.titlePath().filter(Boolean).join(' › ');
      console.log(`${isLast ? 'FAILED' : 'TRIES AGAIN'} ${relative('', file)}:${line} ${title}`);
      for (const error of errors) this.onError(error);
    }
    if (isLast) this.#progress?.step();
  }

  onError({ message, snippet, stack, value }: TestError): void {
    const [told, place] = [message ?? value ?? '', snippet ?? stack ?? ''];
    console.log(`${told}\n${place}`.replace(/^/gm, '    '));
  }

  printsToStdio(): boolean {
    return true;
  }
}
