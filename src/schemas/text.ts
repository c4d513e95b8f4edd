import { z } from 'zod';
import { isSafeLink } from '../core/read/links.ts';
import { SHA256 } from '../core/text/sha256.ts';

/**
 * The message of a rule: what is wrong with the field, after its name, and how to fix it.
 *
 * @example
 * wrong('must be one line', 'Join its lines.') // => 'must be one line\nJoin its lines.'
 */
export function wrong(what: string, suggestion: string): string {
  return `${what}\n${suggestion}`;
}

/**
 * Reports what only the whole of a group or list shows, at the field that has to change. It is not
 * explained where the parts are wrong: it mostly follows from them.
 */
export function report(
  context: z.RefinementCtx,
  path: (string | number)[],
  message: ReturnType<typeof wrong>,
): void {
  context.addIssue({ code: 'custom', path, message, params: { ofWhole: true } });
}

const EMPTY = wrong('must not be empty', 'Write it between the quotation marks.');

/** A text to the character. An editor sees the message when the field is left empty. */
export const exactText = z.string().min(1, { error: EMPTY, abort: true });

/** Some text on one line: a line break would end a field in formats such as RIS. */
export const text = z
  .string()
  .trim()
  .min(1, { error: EMPTY, abort: true })
  .regex(/^[^\n\r\u2028\u2029]*$/, {
    error: wrong('must be one line', 'Join its lines.'),
    abort: true,
  });

/** A web address. */
export const webAddress = text.refine(
  (value) => isSafeLink(value) && /^https?:/.test(value),
  wrong(
    'must be a web address that begins with https:// or http://',
    'Copy the address from the browser.',
  ),
);

/** A text of any number of lines. */
export const prose = z.string().trim().min(1, { error: EMPTY, abort: true });

/** A SHA-256, in hexadecimal. */
export const sha256 = z
  .string()
  .regex(SHA256, wrong('must be 64 hexadecimal digits', 'Copy it whole.'));

/** A number of a line, or the like. */
export const count = z.int().positive(wrong('must be 1 or more', 'Count from 1.'));
