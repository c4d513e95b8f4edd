import { APOSTROPHES, SENTENCE_ENDS } from '../../src/core/text/punctuation.ts';
import { LANGUAGES } from '../../src/languages/index.ts';
import { type Boilerplate, wordsIn } from '../../src/languages/language.ts';
import { anyPhrase } from './phrases.ts';

/**
 * The boilerplate of news pages in all languages that the site knows: what a reader copies along
 * with an article although it is no part of it. Rules are narrow on purpose: a line too many in the
 * draft is seen, a line of the interview that is gone is not.
 */

function any(field: keyof Boilerplate): string {
  return anyPhrase(({ boilerplate }) => boilerplate[field]);
}

function pattern(source: string, flags = 'iu'): RegExp {
  return new RegExp(source, flags);
}

const AND = LANGUAGES.flatMap(({ boilerplate }) => wordsIn(boilerplate.and)).join('|');

/** One to six words that each begin with a capital letter, perhaps joined by commas or “and”. */
const NAME_WORD = String.raw`\p{Lu}[\p{L}\p{M}.${APOSTROPHES}-]*`;
const PERSON = String.raw`${NAME_WORD}(?:[\s,]+(?:(?:${AND}|&)\s)?${NAME_WORD}){0,5}`;

/** Services that pages are shared with: those that a bar may be known by, and the rest. */
const SERVICES = `facebook twitter whatsapp telegram linkedin vk viber вконтакте телеграм`;
const MORE_SERVICES = `x pinterest reddit messenger instagram threads vkontakte odnoklassniki ok
  bluesky mastodon одноклассники фейсбук твиттер ватсап`;
const SHARE_SIGNS = sharing(SERVICES, ({ share }) => share);
const SHARE_WORDS = SHARE_SIGNS.union(sharing(MORE_SERVICES, ({ shareMore }) => shareMore));

function sharing(services: string, of: (boilerplate: Boilerplate) => string): Set<string> {
  const words = LANGUAGES.map(({ boilerplate }) => of(boilerplate));
  return new Set([services, ...words].flatMap(wordsIn));
}

function isShareBar(line: string): boolean {
  const words = line
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .filter(Boolean);
  return (
    !SENTENCE_ENDS.includes(line.slice(-1)) &&
    words.some((word) => SHARE_SIGNS.has(word)) &&
    words.every((word) => SHARE_WORDS.has(word))
  );
}

const TEXT_SIZE = /^(?=.*(?:px|pt|[↺⟲↻]|[AА][+−-]))(?:[\s\d+−–\-↺⟲↻/|AАaа]|px|pt)*$/u;
/** “Text size: A A A”, in any language; a sentence may end with “a a”. */
const TEXT_SIZES =
  /^(?=.*[AА])(?:\p{L}{2,20}(?:\s\p{L}{2,20})?[:：]?\s)?[AАaа][+−-]?(?:[\s/|]+[AАaа][+−-]?){1,4}$/u;
const COUNTER = pattern(
  String.raw`^(?:[👁💬🗨👍❤]️?\s*)?${any('counts')}?\s*(?:[:：—-]\s*)?\d[\d\s.,]*[kmк]?(?:\s*${any('counts')})?$`,
);
const READING_TIME = pattern(
  String.raw`^(?:${any('readingTime')}\s*(?:[:：]\s*)?\d+\s*\p{L}+|\d+[\s-]*${any('minutesToRead')})\.?$`,
);
const BYLINE = pattern(String.raw`^${any('byline')}(?:\s*[:：])?\s+(?<name>${PERSON})$`, 'u');
const INTERVIEWED_BY = pattern(
  String.raw`^${any('interviewedBy')}(?:\s*[:：])?\s+(?<name>${PERSON})\.?$`,
);
const BREADCRUMB = pattern(String.raw`^${any('home')}\s*[>»›/|→].{0,120}$`);
/** “* * *” between two parts; dots alone may be an answer. */
const ORNAMENT = /^(?:[*•·⁂❦❧~=_#+\p{Pd}]\s*)+$/u;
const HASHTAGS = /^(?:#[\p{L}\p{N}_]+[\s,]*)+$/u;
const TAGS = pattern(String.raw`^${any('tags')}\s*[:：]`);
const SECTION = pattern(`^${any('section')}$`);
const FOLLOW = pattern(String.raw`^${any('follow')}(?!\p{L})`);
const COPYRIGHT = pattern(String.raw`${any('rightsReserved')}|^(?:©|\(c\))\s*\d{4}`);
const ADVERTISEMENT = pattern(String.raw`^[\[(]?${any('advertisement')}[\])]?$`);

const RULES: readonly [reason: string, test: (line: string) => boolean][] = [
  ['Control for the size of the text', (line) => TEXT_SIZE.test(line) || TEXT_SIZES.test(line)],
  ['Ornament', (line) => ORNAMENT.test(line)],
  ['Buttons for sharing', isShareBar],
  ['Counter', (line) => /\p{L}|👁|💬|🗨|👍|❤/u.test(line) && COUNTER.test(line)],
  ['Reading time', (line) => READING_TIME.test(line)],
  ['Breadcrumb of the page', (line) => BREADCRUMB.test(line)],
  ['Tags of the page', (line) => HASHTAGS.test(line) || TAGS.test(line)],
  ['Section of the page', (line) => SECTION.test(line)],
  ['Call to follow the publisher', (line) => FOLLOW.test(line)],
  ['Copyright notice', (line) => COPYRIGHT.test(line)],
  ['Advertisement', (line) => ADVERTISEMENT.test(line)],
];

/** No piece of boilerplate is longer than this; a longer line is somebody's words. */
const LONGEST = 200;

/** Why a line is boilerplate, in words for the reader of the site; undefined when it isn't. */
export function boilerplateReason(line: string): string | undefined {
  if (line.length > LONGEST) return undefined;
  return RULES.find(([, test]) => test(line))?.[0];
}

/** Who wrote, if the line is a byline; `asks` when it says that this person asked. */
export function bylineOf(line: string): { name: string; asks: boolean } | undefined {
  if (line.length > LONGEST / 2) return undefined;
  const asks = INTERVIEWED_BY.exec(line)?.groups?.name;
  const name = asks ?? BYLINE.exec(lowerFirstWord(line))?.groups?.name;
  // “By Tuesday.” is an answer.
  if (!asks && (line.endsWith('.') || !/[:：]|\S\s+\S+\s+\S/.test(line))) return undefined;
  return name ? { name, asks: Boolean(asks) } : undefined;
}

/** “BY ANNA” and “By Anna” alike; the name itself must keep its capital letters. */
function lowerFirstWord(line: string): string {
  return line.replace(/^\p{L}+(?=\s|:)/u, (word) => word.toLowerCase());
}

const CREDIT = pattern(
  String.raw`^[(\[]?(?:©|(?:${any('photo')}|${any('source')})(?:\s${any('photoBy')})?\s*[:：©/]+)\s*(?<name>[^.!?…]{1,60}(?:\.[\p{L}]{2,}[^.!?…]{0,20})?)[)\]]?$`,
);
const CAPTION = pattern(String.raw`^${any('photo')}\s*[:：]\s*\S`);

/** Whom a line credits for a photograph; `caption` when it describes the photograph instead. */
export function creditOf(line: string): { name?: string } | undefined {
  const name = line.length <= LONGEST && CREDIT.exec(line)?.groups?.name?.trim();
  if (name && name.split(/\s+/).length <= 5 && !name.includes(',')) return { name };
  return CAPTION.test(line) ? {} : undefined;
}

const RELATED = pattern(
  String.raw`^[»›▶►→•]?\s*${any('related')}(?:\s?[.…]{1,3})?(?<rest>\s*[:：»›→]\s*.*)?$`,
);
const ABOUT = pattern(String.raw`^${any('about')}\s*[:：]?$`);
const NEWSLETTER = pattern(String.raw`(?<!\p{L})${any('newsletter')}(?!\p{L})`);

/** Whether a line points to other articles: with them (`link`), or as the heading of a list. */
export function relatedOf(line: string): 'link' | 'heading' | undefined {
  const match = line.length <= LONGEST && RELATED.exec(line);
  if (!match) return undefined;
  return /[\p{L}\p{N}]/u.test(match.groups?.rest ?? '') ? 'link' : 'heading';
}

/** Whether a line is the heading of a note on the person or the author. */
export function isAboutHeading(line: string): boolean {
  return ABOUT.test(line);
}

/** Whether a line may call on readers to subscribe; somebody may say such words as well. */
export function maySubscribe(line: string): boolean {
  return line.length <= LONGEST && NEWSLETTER.test(line);
}
