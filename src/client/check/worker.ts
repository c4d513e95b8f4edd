import { checkText } from '../../core/quotation/check-text.ts';
import { type IndexedInterview, indexInterviews } from '../../core/quotation/reading.ts';
import type { CheckedQuotation } from '../../core/quotation/verdict.ts';
import { loadPassages } from '../load.ts';

/** What the page asks the worker for. Without a text, that everything be made ready. */
export interface CheckRequest {
  /** Address of a `passages.json`. */
  passages: string;
  text?: string;
}

/** The quotations of the text with their verdicts; undefined where the passages can't be loaded. */
export type CheckAnswer = CheckedQuotation[] | undefined;

/** Answers requests; what was loaded for one is there for the next. */
function checker(): (request: CheckRequest) => Promise<CheckAnswer> {
  let index: Promise<IndexedInterview[]> | undefined;
  return async ({ passages, text }) => {
    try {
      index ??= loadPassages(passages).then(indexInterviews);
      const interviews = await index;
      return text === undefined ? undefined : checkText(text, interviews);
    } catch {
      // The next request tries again.
      index = undefined;
      return undefined;
    }
  };
}

const answer = checker();
addEventListener('message', async ({ data, ports: [port] }: MessageEvent<CheckRequest>) => {
  const checked = await answer(data);
  port?.postMessage(checked);
});
// The page learns from this that the script has arrived.
postMessage('running');
