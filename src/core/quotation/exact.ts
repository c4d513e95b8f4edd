import type { Run } from './chain.ts';
import { type Comparison, occurrenceOf, saidWithMarks } from './comparison.ts';
import { distortionOf } from './distortion.ts';
import { replacedAtEnd } from './end-brackets.ts';
import type { PastedQuotation, Segment } from './pasted.ts';
import {
  endsSentence,
  gapAfter,
  gapBefore,
  type IndexedInterview,
  type Reading,
  saidText,
} from './reading.ts';
import { bareMarks, differencesOf, type TypographicDifference } from './typography.ts';
import type { Caveat, Piece } from './verdict.ts';

/**
 * Compares a quotation with a run in which all of its words occur in order.
 *
 * @param chain one run for each segment
 */
export function compareExactly(
  { interview }: IndexedInterview,
  reading: Reading,
  pasted: PastedQuotation,
  chain: readonly Run[],
): Comparison {
  const pieces: Piece[] = [];
  const caveats: Caveat[] = [];
  pasted.segments.forEach(({ joint, words }, index) => {
    const run = chain[index] as Run;
    const gap = replacedAtEnd(reading, joint, run.from, -1);
    const before = chain[index - 1] ?? (gap.from < gap.to ? { from: 0, to: gap.from } : undefined);
    if (joint.hasEllipsis && before?.to === run.from) caveats.push({ kind: 'nothing-omitted' });
    const distortion = distortionOf(reading, joint, before, run);
    if (distortion) caveats.push({ kind: 'distorted', what: distortion });
    if (words.some(({ hasBracketedLetter }) => hasBracketedLetter))
      caveats.push({ kind: 'bracketed-letter' });
    pieces.push(...jointPieces(reading, joint, before?.to ?? run.from, run.from));
    pieces.push({ kind: 'same', said: saidWithMarks(reading, run.from, run.to) });
  });
  const end = chain.at(-1)?.to ?? 0;
  const gap = replacedAtEnd(reading, pasted.end, end, 1);
  const after = gap.from < gap.to ? [gap, { from: gap.to, to: gap.to }] : [];
  const distortion = distortionOf(reading, pasted.end, after[0] && { from: 0, to: end }, after[1]);
  if (distortion) caveats.push({ kind: 'distorted', what: distortion });
  pieces.push(...jointPieces(reading, pasted.end, end, gap.to));
  caveats.push(...clippedNegations(reading, chain[0]?.from ?? 0, end));
  return {
    occurrence: occurrenceOf(interview, reading, chain),
    pieces,
    caveats,
    differences: [...new Set(typography(reading, pasted, chain))],
    score: 1,
    cost: 0,
  };
}

/** A “not” just outside of a quotation, in the same sentence: without it, the rest may say the opposite. */
function clippedNegations(reading: Reading, from: number, to: number): Caveat[] {
  const [before, after] = [reading.words[from - 1], reading.words[to]];
  const caveats: Caveat[] = [];
  if (before && reading.isNegation(before.key) && !endsSentence(reading, from - 1))
    caveats.push({ kind: 'clipped-negation', word: before.key, side: 'before' });
  if (after && reading.isNegation(after.key) && !endsSentence(reading, to - 1))
    caveats.push({ kind: 'clipped-negation', word: after.key, side: 'after' });
  return caveats;
}

/** What an ellipsis leaves out, or what brackets insert. */
function jointPieces(
  reading: Reading,
  { hasEllipsis, inserted }: Segment['joint'],
  from: number,
  to: number,
): Piece[] {
  const said = saidWithMarks(reading, from, to);
  if (hasEllipsis) {
    const bracketed = inserted.map((quoted): Piece => ({ kind: 'inserted', quoted, said: '' }));
    return said ? [{ kind: 'omitted', said }, ...bracketed] : bracketed;
  }
  return inserted.map((quoted, index) => ({
    kind: 'inserted',
    quoted,
    said: index === 0 ? said : '',
  }));
}

function typography(reading: Reading, pasted: PastedQuotation, chain: readonly Run[]) {
  const inside = pasted.segments.flatMap((segment, index) => {
    const run = chain[index] as Run;
    const said = saidText(reading, run.from, run.to);
    return differencesOf(quotedText(pasted, segment, reading, run), said);
  });
  return [...inside, ...atTheEnds(reading, pasted, chain)];
}

/** The quotation's own characters; a letter in brackets may have either case. */
function quotedText({ text }: PastedQuotation, { words }: Segment, reading: Reading, run: Run) {
  const start = words[0]?.start ?? 0;
  let quoted = text.slice(start, words.at(-1)?.end);
  words.forEach((word, index) => {
    if (!word.hasBracketedLetter) return;
    const said = reading.words[run.from + index];
    const at = word.start - start;
    const letter = said?.passage.text.charAt(said.start) ?? '';
    quoted = quoted.slice(0, at) + letter + quoted.slice(at + 1);
  });
  return quoted;
}

/** The marks before the first word and after the last, but for quote marks around the whole. */
function atTheEnds(
  reading: Reading,
  { text, segments, end }: PastedQuotation,
  chain: readonly Run[],
): TypographicDifference[] {
  const [first, last] = [segments[0], segments.at(-1)];
  const found: TypographicDifference[] = [];
  if (first && !isSign(first.joint)) {
    const lead = bareMarks(text.slice(0, first.words[0]?.start));
    const said = bareMarks(gapBefore(reading, chain[0]?.from ?? 0));
    if (lead) found.push(...differencesOf(lead, said.slice(-lead.length)));
  }
  if (last && !isSign(end)) {
    const trail = bareMarks(text.slice(last.words.at(-1)?.end));
    const said = bareMarks(gapAfter(reading, (chain.at(-1)?.to ?? 1) - 1));
    if (trail) found.push(...differencesOf(trail, said.slice(0, trail.length)));
  }
  return found;
}

function isSign({ hasEllipsis, inserted }: Segment['joint']): boolean {
  return hasEllipsis || inserted.length > 0;
}
