import { type Clue, isHeading } from './clues.ts';
import type { Dialect } from './dialects/dialect.ts';
import type { Walked } from './turns.ts';

/** What is nobody’s speech: by the editor’s word, by brackets, as a heading, or as a pull quote. */
export function placeAside(clue: Clue, walked: Walked): boolean {
  const { role } = clue;
  const into = walked.turns.at(-1)?.parts ?? walked.lead;
  if (role === 'remove') walked.removed.push({ clue, reason: 'Removed by the editor' });
  else if (role === 'lead' && walked.turns.length === 0)
    walked.lead.push({ clue, role: 'narration', why: 'by the editor’s decision' });
  else if (role === 'closing' || role === 'lead')
    walked.closing.push({ clue, role: 'narration', why: 'by the editor’s decision' });
  else if (role === 'remark' || role === 'narration' || role === 'heading')
    into.push({ clue, role, why: 'by the editor’s decision' });
  else if (role || clue.speaker) return false;
  else if (clue.brackets === 'known')
    into.push({ clue, role: 'remark', why: 'is a remark in brackets' });
  else if (isHeading(clue)) into.push({ clue, role: 'heading', why: 'is a heading of the page' });
  else if (isPullQuote(clue)) walked.removed.push({ clue, reason: 'Pull quote' });
  else if (isNameOfQuote(clue, walked))
    walked.removed.push({ clue, reason: 'Name below a pull quote' });
  else return false;
  return true;
}

/** A phrase that is set like the questions and does not ask is rather a sub-heading; it is in doubt. */
export function placeHeading(
  clue: Clue,
  { turns, unsure }: Walked,
  { openings }: Dialect,
): boolean {
  const last = turns.at(-1);
  if (!last || clue.role || clue.speaker || openings.has(clue.at)) return false;
  if (clue.block.text.length > LONGEST_HEADING) return false;
  if (!unsure.some(({ at, kind }) => at === clue.at && kind === 'set-like-questions')) return false;
  last.parts.push({ clue, role: 'heading', why: 'is set like the questions, and does not ask' });
  return true;
}

/** Sub-headings have at most so many characters. */
const LONGEST_HEADING = 120;

function isPullQuote({ repeats, asks, block, label, dash }: Clue): boolean {
  if (label?.form === 'colon' || dash) return false;
  return repeats !== undefined && !asks && (repeats.isPart || block.style.isQuote === true);
}

function isNameOfQuote({ at, label }: Clue, { removed }: Walked): boolean {
  const last = removed.at(-1);
  return label?.form === 'alone' && last?.reason === 'Pull quote' && last.clue.at === at - 1;
}
