import { foldText } from '../../src/core/text/folding.ts';
import { LANGUAGES } from '../../src/languages/index.ts';
import { phrasesIn, wordsIn } from '../../src/languages/language.ts';
import type { ClearedLine } from './boilerplate.ts';
import { isAboutHeading, maySubscribe, relatedOf } from './boilerplate-rules.ts';
import type { Clue } from './clues.ts';
import { anyPhrase } from './phrases.ts';
import { unquoted } from './plain-text.ts';
import { type Part, speechOf, type Turn, type Walked, wordsOf } from './turns.ts';

/** An interviewer’s last words are short. */
const LONGEST_THANKS = 160;
const THANKS = new RegExp(`^${anyPhrase(({ thanks }) => thanks)}(?!\\p{L})`, 'iu');
/** “Ada Kern, 51, runs …”, “Ada Kern (born 1960) …”. */
const NOTE = /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,3}\s?[,(][^)]{0,16}?\d{2}/u;
const FULL_NAME = /^\p{Lu}[\p{L}'’-]+\s\p{Lu}[\p{L}'’-]+/u;
const STARTS = /^\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2}/u;
/** A footnote: “[1] …”. */
const FOOTNOTE = /^\[\d{1,3}\]\s*\p{L}/u;
const NO_WORDS = /^[^\p{L}\p{N}]+$/u;
/** The words for what it is: “This interview was translated by …”. */
const INTERVIEW = new RegExp(
  `(?<!\\p{L})(?:${[
    ...new Set(LANGUAGES.flatMap(({ boilerplate }) => phrasesIn(boilerplate.section))),
  ]
    .filter((word) => /^\p{L}{6,}$/u.test(word))
    .join('|')})`,
  'iu',
);
const LONGEST_NOTE = 220;
/** “Translated from the Danish by …”. */
const TRANSLATION = new RegExp(
  `^${anyPhrase(({ boilerplate }) => boilerplate.translation)}(?!\\p{L})`,
  'iu',
);
/** Somebody’s full name, and what is said of them: “Mia Lund is a staff writer.” */
const OF_SOMEBODY =
  /^(?<first>\p{Lu}[\p{L}'’-]+)\s\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?\s(?:[–—-]\s)?\p{Ll}/u;
/** Words that begin no name, and those of somebody who speaks of themselves. */
const STOP_WORDS = new Set(LANGUAGES.flatMap(({ stopWords }) => wordsIn(stopWords)));
const SELVES = new Set(LANGUAGES.flatMap(({ selves }) => wordsIn(selves)));
/** What a page has behind an article, and hardly within an answer. */
const ENDS = new Set([
  'Byline',
  'Tags of the page',
  'Copyright notice',
  'Buttons for sharing',
  'Signature',
]);

/**
 * Takes what follows the last answer out of it: thanks, a note on the person, calls to subscribe,
 * links. From the first paragraph that looks like it on, everything is in doubt.
 *
 * @param title the headline, which may name the person
 * @returns the paragraphs that were taken out of the last turn
 */
export function cutClosing(
  walked: Walked,
  cleared: readonly ClearedLine[],
  title: string | undefined,
): Clue[] {
  const last = walked.turns.at(-1);
  if (!last) return [];
  const names = namesIn(walked, title);
  const ends = cleared.filter(({ reason }) => ENDS.has(reason)).map(({ line }) => line.number);
  const isOver = othersAreSingle(walked.turns, last) || saysThanks(last);
  const speech = last.parts.filter(({ clue }) => !clue.role && !clue.speaker);
  // A name may be on a line of its own: what is below it is said.
  const said = speechOf(last)[0];
  const first = speech.find(
    (part) =>
      part !== last.parts[0] &&
      part !== said &&
      (isOver || isClosing(part, names) || isBehind(part, last, ends)),
  );
  if (!first) return [];
  const from = last.parts.indexOf(first);
  const cut = last.parts.slice(from).filter(({ clue }) => !clue.role && !clue.speaker);
  last.parts = last.parts.filter((part) => !cut.includes(part));
  for (const part of cut) place(part, walked);
  return cut.map(({ clue }) => clue);
}

function place(part: Part, walked: Walked): void {
  const { clue } = part;
  const text = clue.block.text;
  const isFirst = walked.closing.length === 0 && walked.removed.at(-1)?.clue.at !== clue.at - 1;
  if (isFirst && isThanks(text) && part.role === 'speech')
    walked.turns.push({
      side: 'question',
      why: 'thanks',
      parts: [{ ...part, why: 'thanks, after the last answer' }],
    });
  else if (maySubscribe(text))
    walked.removed.push({ clue, reason: 'Call to follow the publisher' });
  else
    walked.closing.push({
      ...part,
      role: part.role === 'heading' ? 'heading' : 'narration',
      why: 'is after the last answer',
    });
}

function saysThanks({ parts: [first] }: Turn): boolean {
  return first !== undefined && isThanks(wordsOf(first));
}

/** Names that a note on the person may begin with. */
interface Names {
  /** Single words of the names before turns. */
  words: Set<string>;
  /** The headline and the lead, folded: two words of a name may be in it. */
  text: string;
}

function namesIn({ turns, lead }: Walked, title: string | undefined): Names {
  const words = turns.flatMap(({ key }) => key?.split(' ') ?? []).filter((word) => word.length > 2);
  const text = [title ?? '', ...lead.map(wordsOf)].join(' ').slice(0, 5000);
  return { words: new Set(words), text: foldText(text, 'letters') };
}

function isThanks(text: string): boolean {
  return text.length <= LONGEST_THANKS && THANKS.test(text);
}

function isClosing({ clue, role }: Part, { words, text: known }: Names): boolean {
  const { text, isStrong, isItalic, style } = clue.block;
  if (role === 'remark') return false;
  if (role !== 'speech' || isStrong || isItalic || style.isLink || clue.brackets) return true;
  if (isThanks(text) || NOTE.test(text) || NO_WORDS.test(text) || FOOTNOTE.test(text)) return true;
  if (maySubscribe(text) || isAboutHeading(text) || relatedOf(text)) return true;
  if (text.length <= LONGEST_NOTE && (INTERVIEW.test(text) || TRANSLATION.test(text))) return true;
  if (text.length <= LONGEST_NOTE && isOfSomebody(text)) return true;
  if (isHeadline(text) && !style.isItem) return true;
  const start = foldText(STARTS.exec(text)?.[0] ?? '', 'letters');
  if (start.split(' ').some((word) => words.has(word))) return true;
  const name = FULL_NAME.exec(text)?.[0];
  return name !== undefined && known.includes(foldText(name, 'letters'));
}

/** Whether a paragraph speaks of somebody by full name, and not of the speaker. */
function isOfSomebody(text: string): boolean {
  const first = OF_SOMEBODY.exec(text)?.groups?.first;
  if (!first || STOP_WORDS.has(first.toLowerCase())) return false;
  return !text
    .toLowerCase()
    .split(/[^\p{L}'’]+/u)
    .some((word) => SELVES.has(word));
}

/** A few words without a full stop are rather a headline than the end of an answer. */
function isHeadline(text: string): boolean {
  return text.length < 100 && /\p{L}[”"»“)]?$/u.test(unquoted(text)) && !/^[-–—•*]/.test(text);
}

/** Behind a byline or the like, nobody answers any more. */
function isBehind({ clue }: Part, last: Turn, ends: readonly number[]): boolean {
  const start = last.parts[0]?.clue.block.lines[0]?.number ?? 0;
  const line = clue.block.lines[0]?.number ?? 0;
  return ends.some((end) => end > start && end < line);
}

/** So many answers of one paragraph show that the last has one as well. */
const ENOUGH_SINGLE = 5;

function othersAreSingle(turns: readonly Turn[], last: Turn): boolean {
  const others = turns.filter((turn) => turn !== last && turn.side !== 'question');
  return others.length >= ENOUGH_SINGLE && others.every(({ parts }) => parts.length === 1);
}
