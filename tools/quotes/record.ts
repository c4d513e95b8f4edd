import { occurrencePath, originalPath } from '../../src/core/quotation/link.ts';
import { speakerOf, wrongSpeaker } from '../../src/core/quotation/speakers.ts';
import type { CheckedQuotation, Piece } from '../../src/core/quotation/verdict.ts';
import type { QuotationRecord } from './schema.ts';

/** A checked quotation as data; nothing where there was no word to check. */
export function quotationRecords({
  quotation,
  hasMarks,
  verdict,
}: CheckedQuotation): QuotationRecord[] {
  const { kind, attributed, comparison } = verdict;
  if (kind === 'nothing') return [];
  const [occurrence] = kind === 'not-found' ? [] : verdict.occurrences;
  const translationOf = occurrence && originalPath(occurrence);
  return [
    {
      quotation,
      marks: hasMarks,
      verdict: kind,
      speaker: occurrence ? speakerOf(occurrence) : null,
      attributed: attributed?.person ?? attributed?.words ?? null,
      misattributed: wrongSpeaker(verdict) !== undefined,
      changes: comparison.flatMap((piece) => (piece.kind === 'same' ? [] : changeRecord(piece))),
      path: occurrence ? occurrencePath(occurrence) : null,
      ...(translationOf !== undefined && { translationOf }),
    },
  ];
}

function changeRecord(piece: Exclude<Piece, { kind: 'same' }>): QuotationRecord['changes'][number] {
  const said = 'said' in piece ? piece.said : '';
  const quoted = 'quoted' in piece ? piece.quoted : '';
  return { kind: piece.kind, said: said.trim(), quoted: quoted.trim() };
}
