import { ATTRIBUTIONS } from '../../languages/fields/attribution.ts';
import { TRANSLITERATION } from '../../languages/fields/transliteration.ts';
import { type Attribution, lettersIn, phrasesIn, wordsIn } from '../../languages/language.ts';
import type { QuotableInterview } from '../model/passages.ts';
import { foldText } from '../text/folding.ts';
import { DASHES } from '../text/punctuation.ts';
import { STOP_WORDS, type Word, wordsOf } from '../text/words.ts';

/** Whom a text names as the speaker of what it quotes. */
export interface Attributed {
  /** The name as it was pasted. */
  words: string;
  /** Id of the person of the interview whose name it is. */
  person?: string;
  /** Whether it is the publisher of the interview. */
  isPublisher?: true;
}

const words = (field: Exclude<keyof Attribution, 'sources' | 'emphasis'>) =>
  new Set(ATTRIBUTIONS.flatMap((language) => wordsIn(language[field])));
const VERBS = words('verbs');
const TELLING = words('telling');
const TITLES = words('titles');
const PRONOUNS = words('pronouns');
const OPENERS = words('openers');
const BESIDE = words('beside');
const SOURCES = ATTRIBUTIONS.flatMap(({ sources }) => phrasesIn(sources)).map(spaced);
/** Words that have a capital at the start of a sentence, or before a name, and are none. */
const NAMELESS: readonly ReadonlySet<string>[] = [
  ...[TITLES, PRONOUNS, OPENERS, VERBS, STOP_WORDS],
  new Set(SOURCES.flatMap((source) => wordsIn(source))),
];
const LETTERS = new Map(lettersIn(TRANSLITERATION));

const IN_BRACKETS = /^[,.\s]*\(/u;
const POSSESSIVE = /['’]s$/u;
/** A dash, then a name. */
const SOURCE = new RegExp(`^[,\\s]*[${DASHES}]`, 'u');

/** Longer comments say more than whose words they are about. */
const MOST_WORDS = 40;
/** A name with a title and an office is not longer: in words, and in characters. */
const MOST_NAMING = 8;
const LONGEST_NAMING = 120;
/** A surname has at most so many letters more in a case: “Seitovun”. */
const LONGEST_ENDING = 4;

/**
 * Whether words beside a quotation say whose it is: by a verb of saying, or as “according to” does.
 *
 * @example
 * isAttribution(', Professor Seitov told News.Az.') // => true
 * isAttribution('wie er sagte') // => true
 * isAttribution('and in the Middle Corridor') // => false
 */
export function isAttribution(text: string): boolean {
  const keys = wordsOf(text).map(({ key }) => key);
  if (keys.length === 0 || keys.length > MOST_WORDS) return false;
  return keys.some((key) => VERBS.has(verbOf(key))) || hasSource(text);
}

/**
 * Whether words beside a quotation hardly say more than a name: “Seitov:”, “so Seitov”.
 *
 * @example
 * isNaming('so Professor Seitov') // => true
 */
export function isNaming(text: string): boolean {
  const isShort = text.length <= LONGEST_NAMING && wordsOf(text).length <= MOST_NAMING;
  return isShort && namesIn(text).length > 0;
}

/** Whether words right behind a quotation are “so Seitov”. */
export function isBeside(text: string): boolean {
  return BESIDE.has(wordsOf(text)[0]?.key ?? '') && isNaming(text);
}

/**
 * Whom the words beside a quotation name.
 *
 * @param texts the words, without links
 * @param interview the one that is quoted, if any
 * @returns undefined where nobody is named: “he said”
 */
export function attributedTo(
  texts: readonly string[],
  interview: QuotableInterview | undefined,
): Attributed | undefined {
  const text = texts.toSorted(sourceFirst).map(beforeListener).join(' — ');
  const names = texts.some(hasPronounOnly) ? [] : namesIn(text);
  const person = interview && personIn(names, interview);
  if (person) return person;
  const publisher = new Set(wordsOf(interview?.publisher ?? '').map(({ key }) => key));
  const isPublisher = (name: string) => wordsOf(name).every(({ key }) => publisher.has(key));
  // “Uzbekistan’s minister” is not what the country says.
  const speakers = names.length > 0 ? namesIn(text, isNoPlace) : [];
  const others = speakers.filter((name) => !isPublisher(name) && !POSSESSIVE.test(name));
  const [longest] = others.toSorted((a, b) => b.split(' ').length - a.split(' ').length);
  const near = texts.find((each) => namesIn(each).includes(longest ?? '')) ?? text;
  if (longest) return isSubject(near, longest) ? undefined : { words: longest };
  const hasPronoun = wordsOf(text).some(({ key }) => PRONOUNS.has(key));
  const isPrinted = IN_BRACKETS.test(text) || hasPronoun;
  if (!names.some(isPublisher) || isPrinted || !interview) return undefined;
  return { words: interview.publisher, isPublisher: true };
}

/** Whether words beside a quotation mean somebody by a pronoun or an office, without a name. */
export function isMeantOnly(text: string): boolean {
  const isMeant = ({ key }: Word) => PRONOUNS.has(key) || TITLES.has(key);
  return namesIn(text).length === 0 && wordsOf(text).some(isMeant);
}

/** Whether a word is a verb of saying after which the words follow, and not whoever is told. */
export function introducesWords(key: string): boolean {
  return VERBS.has(verbOf(key)) && !TELLING.has(key);
}

/** “a-t-il”, “dit-il” have the verb before the hyphen. */
function verbOf(key: string): string {
  return key.split('-')[0] ?? key;
}

function hasSource(text: string): boolean {
  const all = spaced(text);
  return SOURCES.some((source) => all.includes(source));
}

function spaced(text: string): string {
  return ` ${wordsOf(text)
    .map(({ key }) => key)
    .join(' ')} `;
}

/** “Trade: ‘…’ (Reuters)”: what a text is about, or where it was printed, rather than who speaks. */
function isSubject(text: string, name: string): boolean {
  if (IN_BRACKETS.test(text)) return true;
  const hasTitle = wordsOf(text).some(({ key }) => TITLES.has(key));
  return /:\s*$/u.test(text) && !name.includes(' ') && !hasTitle && !isAttribution(text);
}

/** “Two brothers: ‘…’ – Seitov” is about two brothers. */
function sourceFirst(a: string, b: string): number {
  return Number(SOURCE.test(b)) - Number(SOURCE.test(a));
}

/** Whether somebody is meant without a name, whatever else is named: “Baku, he said,”. */
export function hasPronounOnly(text: string): boolean {
  return text.split(/[,;:—–]/u).some((part) => {
    const keys = wordsOf(part).map(({ key }) => key);
    const isVerb = (key: string) => VERBS.has(key);
    const isPronoun = (key: string) => PRONOUNS.has(key);
    return keys.length === 2 && keys.some(isPronoun) && keys.some(isVerb);
  });
}

/** Whoever is told something did not say it: “Seitov told News.Az”. */
function beforeListener(text: string): string {
  const telling = wordsOf(text).find(({ key }) => TELLING.has(key));
  const teller = telling ? text.slice(0, telling.start) : '';
  const isMeant = ({ key }: Word) => PRONOUNS.has(key) || TITLES.has(key);
  const isTold = namesIn(teller).length > 0 || wordsOf(teller).some(isMeant);
  return isTold ? teller : text;
}

/**
 * Words in a row that begin with a capital, without titles and pronouns around them.
 *
 * @param isWanted leaves out some of them, by where they begin among all words
 */
function namesIn(text: string, isWanted: typeof isNoPlace = () => true): string[] {
  const all = wordsOf(text);
  const names: { from: number; to: number }[] = [];
  for (const [at, word] of all.entries()) {
    const last = names.at(-1);
    if (!isNameWord(text, word)) continue;
    const isNext = last?.to === at && /^[\s.’'-]*$/u.test(text.slice(all[at - 1]?.end, word.start));
    if (last && isNext) last.to = at + 1;
    else names.push({ from: at, to: at + 1 });
  }
  return names
    .filter(({ from, to }) => isWanted(text, all, from) && !isAdjective(text, all, from, to))
    .map(({ from, to }) =>
      all
        .slice(from, to)
        .map(({ start, end }) => text.slice(start, end))
        .join(' '),
    );
}

function isNameWord(text: string, { key, start, end }: Word): boolean {
  const isLetter = end - start === 1 && text.charAt(end) !== '.';
  return /\p{Lu}/u.test(text.charAt(start)) && !isLetter && !NAMELESS.some((keys) => keys.has(key));
}

/** Not “in Berlin” or “on Tuesday”; but “according to Seitov”. */
function isNoPlace(text: string, all: readonly Word[], from: number): boolean {
  const last = all[from - 1];
  if (!last || !OPENERS.has(last.key) || text.charAt(last.end) === '.') return true;
  const before = all.slice(0, from).map(({ key }) => key);
  return SOURCES.some((source) => ` ${before.join(' ')} `.endsWith(source));
}

/** “the Uzbek expert”, “Turkish President Erdoğan” */
function isAdjective(text: string, all: readonly Word[], from: number, to: number): boolean {
  const [word, office] = [all[to - 1], all[to]];
  if (to - from > 1 || !word || !office || !TITLES.has(office.key)) return false;
  const isBefore = /^\s+$/u.test(text.slice(word.end, office.start));
  const named = all.slice(to).find(({ key }) => !TITLES.has(key));
  const isNamed = named !== undefined && isNameWord(text, named);
  return isBefore && (isNamed || STOP_WORDS.has(all[from - 1]?.key ?? ''));
}

function personIn(names: readonly string[], { people }: QuotableInterview): Attributed | undefined {
  const found = Object.entries(people).flatMap(([person, name]) => {
    const parts = name.split(' ').map(latin);
    const surname = parts.at(-1) ?? '';
    const match = names.find((each) => {
      const given = each.split(' ').map((word) => (POSSESSIVE.test(word) ? '' : latin(word)));
      if (given.some((word) => isForm(word, surname))) return true;
      return given.every((word) => parts.includes(word));
    });
    const shared = match?.split(' ').filter((word) => parts.includes(latin(word))).length ?? 0;
    return match ? [{ person, words: match, shared }] : [];
  });
  const [best] = found.sort((a, b) => b.shared - a.shared);
  return best && { person: best.person, words: best.words };
}

function isForm(word: string, surname: string): boolean {
  return word.startsWith(surname) && word.length - surname.length <= LONGEST_ENDING;
}

/** In letters that names are compared by, whatever the script of a text. */
function latin(word: string): string {
  const letters = [...foldText(word, 'typography')].map((letter) => LETTERS.get(letter) ?? letter);
  const folded = foldText(letters.join(''), 'letters');
  // “Aliyev” is “Alijew” in German.
  return folded.replace(/[yj]/g, 'i').replaceAll('w', 'v');
}
