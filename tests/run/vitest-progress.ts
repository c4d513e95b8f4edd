import type { Reporter, TestSpecification } from 'vitest/node';
import { Progress } from './progress.ts';

/** Says now and then how many files of tests are done. Failures are Vitest's own to report. */
export default class VitestProgress implements Reporter {
  #progress: Progress | undefined;

  onTestRunStart(specifications: readonly TestSpecification[]): void {
    this.#progress = new Progress('files', specifications.length);
  }

  onTestModuleEnd(): void {
    this.#progress?.step();
  }
}
