import type { Decision } from '../../src/core/model/decisions.ts';
import type { Removed } from '../../src/core/model/interview.ts';
import type { DraftRemoved, RemovedLine } from './draft.ts';

/**
 * What an editor has removed by hand, or taken back into the interview, as decisions: the difference
 * between `removed.yaml` and what the importer would have removed.
 *
 * @param existing as it is in the folder
 * @param own what the importer removes of the same article, by the decisions so far
 */
export function removalsByHand(existing: Removed, own: DraftRemoved): Decision[] {
  const before = new Set(existing.lines.map(({ line }) => line));
  const now = new Set(own.lines.map(({ line }) => line));
  const removed = [...before].filter((line) => !now.has(line));
  const kept = [...now].filter((line) => !before.has(line));
  return [
    ...(removed.length > 0 ? [{ role: 'remove' as const, lines: removed.join(' ') }] : []),
    ...(kept.length > 0 ? [{ role: 'keep' as const, lines: kept.join(' ') }] : []),
  ];
}

/** Removed lines with the reasons that an editor has written. */
export function withKeptReasons(lines: readonly RemovedLine[], existing: Removed): RemovedLine[] {
  const reasons = new Map(
    existing.lines.map(({ line, text, reason }) => [`${line} ${text}`, reason]),
  );
  return lines.map((one) => ({
    ...one,
    reason: reasons.get(`${one.line} ${one.text}`) ?? one.reason,
  }));
}
