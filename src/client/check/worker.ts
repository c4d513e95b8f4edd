import { checkText, isWhole } from '../../core/quotation/check-text.ts';
import type { CheckedQuotation } from '../../core/quotation/verdict.ts';
import { type Archive, openArchive } from './archive.ts';

/** What the page asks the worker for. Without a text, that everything be made ready. */
export interface CheckRequest {
  /** Address of what the text is compared with: see `openArchive`. */
  data: string;
  text?: string;
}

/** What came of a check; undefined where something could not be loaded. */
export type CheckAnswer = FinishedCheck | undefined;

export interface FinishedCheck {
  /** The quotations of the text with their verdicts. */
  checked: CheckedQuotation[];
  /** Whether the text is one quotation, and not an article in which there are some. */
  isOne: boolean;
  /** Whether interviews that were not compared may have the same words. */
  areMore: boolean;
}

/** Answers requests; what was loaded for one is there for the next. */
function checker(): (request: CheckRequest) => Promise<CheckAnswer> {
  let opening: Promise<Archive> | undefined;
  return async ({ data, text }) => {
    try {
      opening ??= openArchive(data);
      const archive = await opening;
      if (text === undefined) return undefined;
      const { interviews, areMore } = await archive(text);
      const checked = checkText(text, interviews);
      return { checked, isOne: isWhole(text, checked), areMore };
    } catch {
      // The next request tries again.
      opening = undefined;
      return undefined;
    }
  };
}

const answer = checker();
addEventListener(
  'message',
  async ({ data: request, ports: [port] }: MessageEvent<CheckRequest>) => {
    const finished = await answer(request);
    port?.postMessage(finished);
  },
);
// The page learns from this that the script has arrived.
postMessage('running');
