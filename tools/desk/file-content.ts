import type { FileContent } from './api.ts';

/** Bytes as Base64 (RFC 4648). */
export function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  // In pieces: an engine takes only so many arguments at once.
  for (let at = 0; at < bytes.length; at += 0x8000)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  return btoa(pieces.join(''));
}

/**
 * Bytes of Base64 (RFC 4648).
 *
 * @example
 * [...fromBase64(toBase64(new Uint8Array([1, 200])))] // => [1, 200]
 */
export function fromBase64(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

/** The bytes of a file. */
export function bytesOf(content: FileContent): Uint8Array {
  return 'text' in content ? new TextEncoder().encode(content.text) : fromBase64(content.base64);
}

/** Bytes as text where they are UTF-8, otherwise as they are. */
export function contentOf(bytes: Uint8Array): FileContent {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { base64: toBase64(bytes) };
  }
}
