import type { Refused } from '../api.ts';

/** Why the server does not do what it was asked for, for an editor, with the HTTP status. */
export class RefusedRequest extends Error {
  override name = 'RefusedRequest';
  readonly status: number;
  /** What the answer says. */
  readonly answer: Refused;

  /**
   * @param status from 400 on (RFC 9110, section 15.5)
   * @param message what is wrong, in a sentence
   * @param suggestion how to fix it
   * @param more what else the answer carries, such as the files of a `Conflict`
   */
  constructor(status: number, message: string, suggestion: string, more: object = {}) {
    super(message);
    this.status = status;
    this.answer = { error: { message, suggestion }, ...more };
  }
}
