import { DASHES } from '../../src/core/text/punctuation.ts';
import { boilerplateReason, bylineOf, creditOf, relatedOf } from './boilerplate-rules.ts';
import { readDate } from './dates.ts';
import type { Decided } from './decisions.ts';
import type { Facts } from './draft.ts';
import { takeHeadline, takeSignature } from './headline.ts';
import type { Line } from './lines.ts';
import { type NamedAbove, namesAbove } from './names-above.ts';
import { mayOpenTurn } from './openers.ts';
import { plainText, unquoted } from './plain-text.ts';
import { isTimeAlone, TIME_CODE } from './time-codes.ts';

/** A line that is no part of the interview, and why. */
export interface ClearedLine {
  line: Line;
  reason: string;
  /** Whether it may be somebody’s words all the same. */
  isUnsure?: true;
}

/** What is left of an article without the boilerplate of its page. */
export interface Cleared {
  kept: Line[];
  removed: ClearedLine[];
  facts: Facts;
}

/** Dates and signatures are within this many lines of either end of a page. */
const EDGE = 12;

/**
 * Removes the boilerplate of a news page from an article, and reads what it says about the article.
 *
 * @param lines all lines that have words
 * @param title the headline, where a saved page gives it
 * @param decided what the editor says of lines
 */
export function clearBoilerplate(
  lines: readonly Line[],
  title: string | undefined,
  decided: Decided,
): Cleared {
  const cleared: Cleared = { kept: [], removed: [], facts: { credits: [] } };
  const isDecided = ({ ref }: Line) => decided.roles.has(ref) || decided.speakers.has(ref);
  const isKept = (line: Line) => isDecided(line) && decided.roles.get(line.ref) !== 'remove';
  // A single time is when the article was published.
  const isTranscript = lines.filter(({ text }) => isTimeAlone(text)).length > 1;
  const named = namesAbove(lines);
  let list: LinkList | undefined;
  for (const [index, line] of lines.entries()) {
    const isEdge = index < EDGE || index >= lines.length - EDGE;
    const words = plainText(line.text);
    const related = isKept(line) ? undefined : relatedOf(words);
    list = related === 'heading' ? { isSpaced: undefined } : goesOn(list, line);
    const seen = isKept(line)
      ? undefined
      : (outsideOf(line) ??
        (isTranscript && isTimeAlone(words) ? { reason: TIME_CODE } : undefined) ??
        nameIn(named.get(line), cleared.facts) ??
        (related && { reason: 'Pointer to other articles' }) ??
        (list && linkIn(list, line)) ??
        recognise(words, isEdge, cleared.facts));
    const found = isDecided(line) ? removedByEditor(line, decided, seen) : seen;
    if (found) cleared.removed.push({ line, ...found });
    else cleared.kept.push(line);
  }
  takeHeadline(cleared, isDecided, title);
  takeSignature(cleared, isDecided);
  cleared.removed.sort((a, b) => a.line.number - b.line.number);
  return cleared;
}

type Found = Omit<ClearedLine, 'line'>;

function nameIn(named: NamedAbove | undefined, facts: Facts): Found | undefined {
  if (!named) return undefined;
  if (named.side === 'question') facts.interviewer ??= named.name;
  return { reason: named.side === 'question' ? 'Byline' : 'Name of who answers' };
}

/** What an editor removes, with the reason that it has anyway. */
function removedByEditor(
  { ref }: Line,
  { roles }: Decided,
  seen: Found | undefined,
): Found | undefined {
  if (roles.get(ref) !== 'remove') return undefined;
  return { reason: seen?.reason ?? 'Removed by the editor' };
}

/** What a saved page shows not to belong to the article, by where it is or how it is marked. */
function outsideOf({ style }: Line): Found | undefined {
  if (style.isCaption) return { reason: 'Caption of a photograph' };
  if (!style.outside) return undefined;
  return style.isSurelyOutside
    ? { reason: style.outside }
    : { reason: style.outside, isUnsure: true };
}

/** Links below a heading: either line below line, or each with an empty line before it. */
interface LinkList {
  /** Undefined until the first link has been seen. */
  isSpaced?: boolean;
}

/** The list, if a line belongs to it: a short headline without a full stop. */
function goesOn(list: LinkList | undefined, line: Line): LinkList | undefined {
  if (!list || line.text.length > 150) return undefined;
  const isApart = line.style.isStrong || (line.style.heading !== undefined && !line.style.isLink);
  if (/[.…:;]$/.test(unquoted(line.text)) || mayOpenTurn(line) || isApart) return undefined;
  if (list.isSpaced === false && line.afterGap && !line.style.isLink) return undefined;
  return { isSpaced: list.isSpaced ?? line.afterGap };
}

/** With an empty line before it, what follows the heading may be the answer that goes on. */
function linkIn({ isSpaced }: LinkList, { style }: Line): Found {
  const reason = 'Link to another article';
  return isSpaced && !style.isLink ? { reason, isUnsure: true } : { reason };
}

/** Why a line on its own is boilerplate; what it says is added to the facts. */
function recognise(text: string, isEdge: boolean, facts: Facts): Found | undefined {
  const byline = isEdge ? bylineOf(text) : undefined;
  if (byline) {
    if (byline.asks) facts.interviewer ??= byline.name;
    else facts.byline ??= byline.name;
    return { reason: 'Byline' };
  }
  const credit = creditOf(text);
  if (credit?.name && !facts.credits.includes(credit.name)) facts.credits.push(credit.name);
  if (credit) return { reason: credit.name ? 'Credit of a photograph' : 'Caption of a photograph' };
  const reason = (isEdge ? recogniseDate(text, facts) : undefined) ?? boilerplateReason(text);
  return reason === undefined ? undefined : { reason };
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
