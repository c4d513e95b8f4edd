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

/** Says now and then how many tests are done, and of each that fails at once where and why. */
export default class PlaywrightProgress implements Reporter {
  #progress: Progress | undefined;

  onBegin(_config: FullConfig, suite: Suite): void {
    this.#progress = new Progress('tests', suite.allTests().length);
  }

  onTestEnd(test: TestCase, { errors }: TestResult): void {
    if (!test.ok()) {
      const { file, line } = test.location;
      const title = test.titlePath().filter(Boolean).join(' › ');
      console.log(`FAILED ${relative('', file)}:${line} ${title}`);
      for (const error of errors) this.onError(error);
    }
    this.#progress?.step();
  }

  onError({ message, snippet, stack, value }: TestError): void {
    const [told, place] = [message ?? value ?? '', snippet ?? stack ?? ''];
    console.log(`${told}\n${place}`.replace(/^/gm, '    '));
  }

  printsToStdio(): boolean {
    return true;
  }
}
