import { splitLines } from '../transcript/lines.ts';
import type { Finding } from '../transcript/problem.ts';
import type { Outcome } from './draft.ts';

/**
 * Reads a file's bytes as UTF-8. Nothing is guessed and nothing is replaced: text in another
 * encoding, or with a NUL (which no page can show), is refused with a hint.
 *
 * @param bytes the file
 * @param name the file's name, for the hint
 * @returns the text, its byte order mark included
 */
export function decode(bytes: Uint8Array, name: string): Outcome<string> {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return refuse(1, `${name} is in UTF-16.`, convert('UTF-16', name));
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.includes('\0') ? nul(text) : { value: text };
  } catch {
    const damaged = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const line = splitLines(damaged.slice(0, damaged.indexOf(REPLACEMENT))).length;
    if (isMostlyUtf8(damaged))
      return refuse(line, `${name} is damaged here: it is not UTF-8.`, 'Copy the article again.');
    const encoding = likelyEncoding(bytes);
    const message = `${name} is not UTF-8 text; it looks like ${encoding}.`;
    return refuse(line, message, convert(encoding, name));
  }
}

/** What stands for a wrong byte when decoding goes on regardless. */
const REPLACEMENT = '\uFFFD';

/** Text in another encoding gives hardly any character beyond ASCII by chance. */
function isMostlyUtf8(decoded: string): boolean {
  const wrong = decoded.split(REPLACEMENT).length - 1;
  return (decoded.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0) > wrong;
}

function nul(text: string): Outcome<string> {
  const lines = splitLines(text);
  const index = lines.findIndex((line) => line.includes('\0'));
  return refuse(
    index + 1,
    'There is a NUL character, which can’t be shown.',
    'Copy the article again, or remove the character.',
    (lines[index] ?? '').indexOf('\0') + 1,
  );
}

function refuse(line: number, message: string, suggestion: string, column = 1): Outcome<string> {
  const finding: Finding = { rule: 'encoding', line, column, message, text: '', suggestion };
  return { findings: [finding] };
}

function convert(encoding: string, name: string): string {
  return `Save it again as UTF-8, or run: iconv -f ${encoding} -t UTF-8 ${name} > utf8-${name}`;
}

/** In Windows-1251 Cyrillic letters fill the end of the table, so they stand side by side. */
function likelyEncoding(bytes: Uint8Array): 'WINDOWS-1251' | 'WINDOWS-1252' {
  const isLetter = (byte: number | undefined) => byte !== undefined && byte >= 0xc0;
  const letters = bytes.filter(isLetter).length;
  const pairs = bytes.filter((byte, i) => isLetter(byte) && isLetter(bytes[i + 1])).length;
  return pairs * 2 > letters ? 'WINDOWS-1251' : 'WINDOWS-1252';
}
