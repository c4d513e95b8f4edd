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

/** Whether words end as a question, or begin as a request. */
export function asks(text: string): boolean {
  return QUESTION_MARK.test(text) || (text.length <= LONGEST_REQUEST && REQUEST.test(text));
}
