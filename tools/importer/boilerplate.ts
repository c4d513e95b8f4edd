import { DASHES, QUOTES } from '../../src/core/text/punctuation.ts';
import { boilerplateReason, bylineOf, creditOf, relatedOf } from './boilerplate-rules.ts';
import { readDate } from './dates.ts';
import type { Article, Directions, Facts } from './draft.ts';
import type { Line } from './lines.ts';
import { boldOf, dashOf, labelOf, mayOpenTurn } from './openers.ts';
import { isTurnWord } from './turn-words.ts';

/** A line that is no part of the interview, and why. */
export interface RemovedLine {
  line: number;
  text: string;
  reason: string;
}

/** What is left of an article without the boilerplate of its page. */
export interface Cleared {
  kept: Line[];
  removed: RemovedLine[];
  facts: Facts;
}

/** Dates and signatures are within this many lines of either end of a page. */
const EDGE = 12;

/**
 * Removes the boilerplate of a news page from an article, and reads what it says about the article.
 *
 * @param lines all lines that have words
 * @param article for the captions that a saved page marks as such
 * @param directions lines that the editor wants removed, or kept
 */
export function clearBoilerplate(
  lines: readonly Line[],
  { captions = [], title }: Article,
  directions: Directions,
): Cleared {
  const cleared: Cleared = { kept: [], removed: [], facts: { credits: [] } };
  const isCaption = new Set(captions);
  let list: LinkList | undefined;
  for (const [index, line] of lines.entries()) {
    const isEdge = index < EDGE || index >= lines.length - EDGE;
    const role = directions.get(line.number);
    const words = plain(line.text);
    const related = relatedOf(words);
    list = related === 'heading' ? { isSpaced: undefined } : goesOn(list, line);
    let reason: string | undefined;
    if (role) reason = role === 'remove' ? 'Removed by the editor' : undefined;
    else if (isCaption.has(line.number)) reason = 'Caption of a photograph';
    else if (related) reason = 'Pointer to other articles';
    else if (list) reason = 'Link to another article';
    else reason = recognise(words, isEdge, cleared.facts);
    if (reason) cleared.removed.push({ line: line.number, text: line.raw, reason });
    else cleared.kept.push(line);
  }
  takeHeadline(cleared, directions, title);
  takeSignature(cleared, directions);
  cleared.removed.sort((a, b) => a.line - b.line);
  return cleared;
}

/** A line without marks of bold type around it. */
function plain(text: string): string {
  const bold = boldOf(text);
  return bold ? text.slice(bold.length, -bold.length) : text;
}

const CLOSING_QUOTES = new RegExp(`(?<![${QUOTES}])[${QUOTES}]+$`, 'u');

/** A line without the quote marks that close it. */
function unquoted(text: string): string {
  return text.replace(CLOSING_QUOTES, '');
}

/** Links below a heading: either line below line, or each with an empty line before it. */
interface LinkList {
  /** Undefined until the first link has been seen. */
  isSpaced?: boolean;
}

/** The list, if a line belongs to it: a short headline without a full stop. */
function goesOn(list: LinkList | undefined, line: Line): LinkList | undefined {
  if (!list || line.text.length > 150) return undefined;
  if (/[.…:;]$/.test(unquoted(line.text)) || mayOpenTurn(line)) return undefined;
  if (list.isSpaced === false && line.afterGap) return undefined;
  return { isSpaced: list.isSpaced ?? line.afterGap };
}

/** Why a line on its own is boilerplate; what it says is added to the facts. */
function recognise(text: string, isEdge: boolean, facts: Facts): string | undefined {
  const byline = isEdge ? bylineOf(text) : undefined;
  if (byline) {
    if (byline.asks) facts.interviewer ??= byline.name;
    else facts.byline ??= byline.name;
    return 'Byline';
  }
  const credit = creditOf(text);
  if (credit?.name && !facts.credits.includes(credit.name)) facts.credits.push(credit.name);
  if (credit) return credit.name ? 'Credit of a photograph' : 'Caption of a photograph';
  return (isEdge ? recogniseDate(text, facts) : undefined) ?? boilerplateReason(text);
}

const SEPARATOR = new RegExp(`^[|·•,${DASHES}]\\s*`);

function recogniseDate(text: string, facts: Facts): string | undefined {
  const read = readDate(text);
  if (!read) return undefined;
  const rest = read.rest.replace(SEPARATOR, '');
  const isCaption = creditOf(rest) !== undefined;
  if (rest && !isCaption && !boilerplateReason(rest)) return undefined;
  facts.date ??= read.date;
  return isCaption ? 'Date and caption of a photograph' : 'Date';
}

/** The first line, when it is short and ends without a full stop, is the headline. */
function takeHeadline(
  { kept, removed, facts }: Cleared,
  directions: Directions,
  given: string | undefined,
): void {
  const [first, second] = kept;
  if (!first || directions.has(first.number)) return;
  const title = plain(first.text);
  if (title !== given && !(second?.afterGap && isTitle(title, kept))) return;
  kept.shift();
  removed.push({ line: first.number, text: first.raw, reason: 'Headline' });
  facts.title = title;
}

function isTitle(text: string, kept: readonly Line[]): boolean {
  if (text.length < 8 || text.length > 160 || /[.?!…:;,]$/.test(unquoted(text))) return false;
  return !dashOf(text) && !isSpeaker(text, kept);
}

/** “Name: words” is a headline too, unless the name opens another line. */
function isSpeaker(title: string, [, ...others]: readonly Line[]): boolean {
  const label = labelOf(title);
  if (!label?.speaker) return false;
  return (
    label.body === '' ||
    isTurnWord(label.speaker) ||
    others.some(({ text }) => labelOf(text)?.speaker === label.speaker)
  );
}

/** A site's name, alone on the last line: `News.Az`. */
function takeSignature({ kept, removed, facts }: Cleared, directions: Directions): void {
  const last = kept.at(-1);
  if (!last || directions.has(last.number)) return;
  if (!/^\p{Lu}[\p{L}\d-]*\.\p{L}{2,4}$/u.test(last.text)) return;
  kept.pop();
  removed.push({ line: last.number, text: last.raw, reason: 'Signature' });
  facts.publisher = last.text;
}
