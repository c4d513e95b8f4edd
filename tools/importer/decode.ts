import type { Finding } from '../../src/core/read/problem.ts';
import { splitLines } from '../../src/core/text/lines.ts';
import type { Outcome } from './draft.ts';
import { isHtml } from './html.ts';

/**
 * Reads a file's bytes as UTF-8, or in the encoding that a saved page declares. Nothing is guessed
 * and nothing is replaced: text in another encoding is refused with a hint.
 *
 * @param bytes the file
 * @param name the file's name, or the path to it, for the hint
 * @returns the text, its byte order mark included
 */
export function decode(bytes: Uint8Array, name: string): Outcome<string> {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return refuse(1, `${name} is in UTF-16.`, convert('UTF-16', name));
  try {
    return { value: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    const declared = asDeclared(bytes);
    if (declared !== undefined) return { value: declared };
    const damaged = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const line = splitLines(damaged.slice(0, damaged.indexOf(REPLACEMENT))).length;
    if (isMostlyUtf8(damaged))
      return refuse(line, `${name} is damaged here: it is not UTF-8.`, 'Copy the article again.');
    const encoding = likelyEncoding(bytes);
    const message = `${name} is not UTF-8 text; it looks like ${encoding}.`;
    return refuse(line, message, convert(encoding, name));
  }
}

/** The replacement character for a wrong byte when decoding continues regardless. */
const REPLACEMENT = '\uFFFD';

/** Text in another encoding gives hardly any character beyond ASCII by chance. */
function isMostlyUtf8(decoded: string): boolean {
  const wrong = decoded.split(REPLACEMENT).length - 1;
  return (decoded.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0) > wrong;
}

/** The text of a page that says in which encoding it is (HTML standard: in its first 1,024 bytes). */
function asDeclared(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const label = /<meta\s[^<>]*?charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  if (!label || !isHtml(head)) return undefined;
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function refuse(line: number, message: string, suggestion: string): Outcome<string> {
  const finding: Finding = { rule: 'encoding', line, column: 1, message, text: '', suggestion };
  return { findings: [finding] };
}

function convert(encoding: string, name: string): string {
  const [, folder = '', file = ''] = /^(.*\/)?([^/]*)$/s.exec(name) ?? [];
  return `Save it again as UTF-8, or run: iconv -f ${encoding} -t UTF-8 ${asWord(name)} > ${asWord(`${folder}utf8-${file}`)}`;
}

/** As a shell takes it for one word. */
function asWord(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;
}

/** In Windows-1251 Cyrillic letters fill the end of the table, so they are side by side. */
function likelyEncoding(bytes: Uint8Array): 'WINDOWS-1251' | 'WINDOWS-1252' {
  const isLetter = (byte: number | undefined) => byte !== undefined && byte >= 0xc0;
  const letters = bytes.filter(isLetter).length;
  const pairs = bytes.filter((byte, i) => isLetter(byte) && isLetter(bytes[i + 1])).length;
  return pairs * 2 > letters ? 'WINDOWS-1251' : 'WINDOWS-1252';
}
