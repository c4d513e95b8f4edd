import { renderReport } from '../checks/report.ts';
import type { Problem } from '../core/read/problem.ts';

/** Content that can't be published. The message is the report; a stack would only hide it. */
export class ContentError extends Error {
  override name = 'ContentError';
  constructor(problems: readonly Problem[]) {
    super(`The content has errors.\n\n${renderReport(problems)}\n`);
    this.stack = this.message;
  }
}
