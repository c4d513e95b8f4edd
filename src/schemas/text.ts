import { z } from 'zod';
import { isSafeLink } from '../core/read/read-inlines.ts';

/**
 * Some text on one line: a line break would end a field in formats such as RIS. An editor sees the
 * message when the field is left empty.
 */
export const text = z
  .string()
  .trim()
  .min(1, { error: 'must not be empty', abort: true })
  .regex(/^[^\n\r\u2028\u2029]*$/, 'must be one line');

/** A web address. */
export const webAddress = text.refine(
  (value) => isSafeLink(value) && /^https?:/.test(value),
  'must be a web address that begins with https:// or http://',
);
