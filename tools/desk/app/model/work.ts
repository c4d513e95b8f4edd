import type { Decision } from '../../../../src/core/model/decisions.ts';
import type { Values } from '../../../importer/fields.ts';
import type { ExchangeHead } from '../../../importer/write-mdx.ts';
import type { FileContent, Version } from '../../api.ts';

/** What an editor has given and decided: all that is kept of unfinished work, as JSON. */
export interface Work {
  /** The article’s file as it came; none yet on a new page. */
  file?: ReceivedFile;
  decisions: readonly Decision[];
  values: Values;
  /** What the editor has changed of the exchanges, by the first line of each. */
  heads: Readonly<Record<string, Partial<ExchangeHead>>>;
  /** Name of the interview’s folder; empty until it is chosen. */
  slug: string;
  /** The folder as it was when the editor opened it; none for a new interview. */
  folder?: Folder;
}

/** The file of an article. */
export interface ReceivedFile {
  name: string;
  base64: string;
}

/** The files of an interview that is there already, and their versions. */
export interface Folder {
  files: Readonly<Record<string, FileContent>>;
  versions: Readonly<Record<string, Version>>;
}

/** Work that has not begun. */
export const NOTHING: Work = { decisions: [], values: {}, heads: {}, slug: '' };

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

/** The bytes of a file of a folder. */
export function bytesOf(content: FileContent): Uint8Array {
  return 'text' in content ? new TextEncoder().encode(content.text) : fromBase64(content.base64);
}

/** Bytes for a folder: as text where they are UTF-8. */
export function contentOf(bytes: Uint8Array): FileContent {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { base64: toBase64(bytes) };
  }
}
