import { QUESTION_MARKS, QUOTES } from '../../src/core/text/punctuation.ts';
import { anyPhrase } from './phrases.ts';

/** A question mark at the end, whatever quotes, brackets or dots follow it. */
const QUESTION_MARK = new RegExp(`[${QUESTION_MARKS}][\\s${QUOTES})\\]*_!.…]*$`, 'u');

/** Requests that journalists put without a question mark, at the start of a turn. */
const REQUEST = new RegExp(
  `^[${QUOTES}¿¡]?${anyPhrase(({ requests }) => requests)}(?!\\p{L})`,
  'iu',
);

/** A request is short; an answer may well begin with “Please …” and go on. */
const LONGEST_REQUEST = 250;

/** A remark behind the question mark: “Is it true? (laughs)”. */
const REMARK_AT_END = /\s*[([][^()[\]]{1,40}[)\]]\s*$/u;

/** Whether words end as a question, or begin as a request. */
export function asks(text: string): boolean {
  return endsAsking(text) || (text.length <= LONGEST_REQUEST && REQUEST.test(text));
}

/** Whether words end as a question. */
export function endsAsking(text: string): boolean {
  // Only the end counts, and our time.
  const end = text.slice(-120);
  return QUESTION_MARK.test(end) || QUESTION_MARK.test(end.replace(REMARK_AT_END, ''));
}
