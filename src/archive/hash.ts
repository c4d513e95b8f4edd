import { createHash } from 'node:crypto';

/** SHA-256 of bytes, or of a text's bytes in UTF-8 (FIPS 180-4), in hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
