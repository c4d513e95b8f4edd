import type { QuotableInterview } from '../model/passages.ts';
import { DASHES, SENTENCE_ENDS } from '../text/punctuation.ts';
import { splitSentences } from '../text/sentences.ts';
import {
  type Attributed,
  attributedTo,
  hasPronounOnly,
  isAttribution,
  isBeside,
  isNaming,
} from './attribution.ts';
import { withoutEmphasis } from './emphasis.ts';

/** “Seitov:”, “– Seitov”, “(Seitov, 2025)”, “Seitov, A. (2025).” */
const POINTS = new RegExp(`[:${DASHES}]$|^[,.]?\\s*[(${DASHES}]|\\(\\d{4}\\p{Ll}?\\)[.,]?$`, 'u');
/** A source, perhaps on a line of its own. */
const SOURCE = new RegExp(`^\\s*[${DASHES}]`, 'u');
const PARAGRAPH = /\n\s*\n/;
const SENTENCE_END = new RegExp(`[${SENTENCE_ENDS}]$`, 'u');

/** What a text has beside a quotation. */
export interface Beside {
  /** Up to the quotation, or from the one before it. */
  before: string;
  /** To the end, or up to the next one. */
  behind: string;
  /** Whether what is behind leads on to the next one, and what is before is about this one. */
  leadsOn?: boolean;
}

/**
 * Whom the sentence around a quotation names: behind it, or else before it.
 *
 * @param interview the one that is quoted, if any
 */
export function attributedAround(
  { leadsOn = false, ...beside }: Beside,
  interview: QuotableInterview | undefined,
): Attributed | undefined {
  const before = withoutEmphasis(beside.before).text;
  const behind = withoutEmphasis(beside.behind).text;
  const [follows = ''] = (SOURCE.test(behind) ? behind.trimStart() : behind).split(PARAGRAPH);
  const leads = (/:\s*$/.test(before) ? before.trimEnd() : before).split(PARAGRAPH).at(-1);
  const first = splitSentences(follows)[0]?.text ?? '';
  const last = splitSentences(leads ?? '').at(-1)?.text ?? '';
  // “He said:” belongs to what follows it.
  const isIntroduced = last.endsWith(':') && !(SOURCE.test(first) && isNaming(first));
  // “According to A, ‘…’, but B said ‘…’”
  const isLed = leadsOn && isAttribution(last) && attributedTo([last], interview) !== undefined;
  const behindIt = first.endsWith(':') ? firstClause(first) : first;
  const clauses = isIntroduced || isLed ? [last, behindIt] : [behindIt, last];
  const [clause, other = ''] = clauses.filter((part) => isAttribution(part) || isPointing(part));
  if (clause === undefined) return undefined;
  // In Turkic languages the name may come before the words, and the verb behind them.
  const subject = isAttribution(clause) && isNaming(last) ? last : '';
  const others = [other, subject].filter((part) => !SENTENCE_END.test(part));
  const [attributed] = [clause, ...(hasPronounOnly(clause) ? [] : others)].flatMap(
    (part) => attributedTo([part], interview) ?? [],
  );
  return attributed;
}

/** Of “Seitov said, adding:” only the beginning is about what it follows. */
function firstClause(text: string): string {
  const [clause = '', ...others] = text.replace(/^[\s,—–-]+/u, '').split(/[,;]\s/u);
  return others.length > 0 ? clause : '';
}

function isPointing(text: string): boolean {
  return isBeside(text) || (POINTS.test(text) && isNaming(text));
}
