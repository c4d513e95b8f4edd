import type { Finding } from '../core/read/problem.ts';
import { characterError, codePoint, forbiddenIn } from '../core/text/characters.ts';
import { INVISIBLE } from '../core/text/punctuation.ts';

/** Characters that nobody sees, tags among them: they break search and quotation, and can hide words. */
const HIDDEN = new RegExp(`[${INVISIBLE}\\u{E0000}-\\u{E007F}]`, 'gu');
/** Letters of two scripts in one word are mostly a typing mistake, sometimes a deception. */
const WORD = /[\p{L}\p{M}]+/gu;
const SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];

/** Characters that mislead, and what is reported of them. */
interface Kind extends Pick<Finding, 'rule' | 'severity' | 'suggestion'> {
  find: (line: string) => readonly RegExpExecArray[];
  message: (character: string) => string;
}

/** Persian, Hindi and others are spelled with what joins letters or keeps them apart (U+200C, U+200D). */
const JOINERS = /[\u200C\u200D]/;
const JOINED =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}\p{Script=Sinhala}\p{M}]/u;

function isSpelling(character: string, before: string): boolean {
  return JOINERS.test(character) && JOINED.test(before);
}

const KINDS: Kind[] = [
  {
    rule: 'dangerous-character',
    find: forbiddenIn,
    message: characterError,
    suggestion:
      'Remove it from the article and import that again with --force. For words that run from right to left write <bdi>…</bdi> around them.',
  },
  {
    rule: 'invisible-character',
    severity: 'warning',
    // Those that turn text round are dangerous, and reported as such.
    find: (line) =>
      [...line.matchAll(HIDDEN)].filter(
        ({ 0: character, index }) =>
          forbiddenIn(character).length === 0 && !isSpelling(character, line.charAt(index - 1)),
      ),
    message: (character) => `There is an invisible character, ${codePoint(character)}.`,
    suggestion:
      'Unless the language needs it, remove it from the article and import that again with --force.',
  },
  {
    // What a program writes in place of a character that it could not read.
    rule: 'lost-character',
    severity: 'warning',
    find: (line) => [...line.matchAll(/\uFFFD/g)],
    message: () => 'A character was lost here: “\uFFFD” (U+FFFD) is in its place.',
    suggestion: 'Copy the article again, and import that with --force.',
  },
];

/**
 * Looks for characters that mislead. Those that reorder text, and controls, are errors; invisible
 * ones and words of mixed scripts are warnings.
 *
 * @param source a whole file; a byte order mark at its start is allowed
 */
export function checkCharacters(source: string): Finding[] {
  return source.split('\n').flatMap((text, index) => {
    const line = index + 1;
    const start = line === 1 && text.startsWith('\uFEFF') ? 1 : 0;
    const found = KINDS.flatMap(({ find, message, ...kind }) =>
      find(text)
        .filter((match) => match.index >= start)
        .map((match) => ({
          ...kind,
          ...{ line, column: match.index + 1 },
          ...{ message: message(match[0]), text: around(text, match) },
        })),
    );
    // Most lines have letters of one script only.
    const mixed = isMixed(text)
      ? [...text.matchAll(WORD)]
          .filter(([word]) => isMixed(word))
          .map((match) => mixedScripts(match, line))
      : [];
    return [...found, ...mixed];
  });
}

function isMixed(text: string): boolean {
  return SCRIPTS.filter((script) => script.test(text)).length > 1;
}

function mixedScripts(match: RegExpExecArray, line: number): Finding {
  const letters = [...match[0]].map((letter) => `${letter} ${codePoint(letter)}`).join(', ');
  return {
    rule: 'mixed-scripts',
    severity: 'warning',
    line,
    column: match.index + 1,
    message: `The word “${match[0]}” has letters of two scripts.`,
    text: match[0],
    suggestion: `Check each letter: ${letters}.`,
  };
}

/** The words around a character, with that character made visible. */
function around(text: string, { 0: character, index }: RegExpExecArray): string {
  const before = text.slice(Math.max(0, index - 20), index);
  const end = index + character.length;
  return `${before}[${codePoint(character)}]${text.slice(end, end + 20)}`;
}
