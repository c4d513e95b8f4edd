import type { CheckedQuotation } from '../core/quotation/check-text.ts';
import { occurrencePath } from '../core/quotation/link.ts';
import { speakerOf } from '../core/quotation/speakers.ts';
import type { Piece, Verdict } from '../core/quotation/verdict.ts';

/** A change of a quotation: what the transcript has, and what the quotation has in its place. */
export interface ChangeRecord {
  kind: Exclude<Piece['kind'], 'same'>;
  said: string;
  quoted: string;
}

/** A checked quotation as data, see `docs/quotes.md`. */
export interface QuotationRecord {
  quotation: string;
  verdict: Verdict['kind'];
  /** A person's id, or `question`, `lead` and so on; a list if several; null if not found. */
  speaker: string | string[] | null;
  /** Id of the person whom the text names, or the name as it is written; null if nobody. */
  attributed: string | null;
  changes: ChangeRecord[];
  /** Path of the words on this site; null if not found. */
  path: string | null;
}

/** A checked quotation as data for another program. */
export function quotationRecord({ quotation, verdict }: CheckedQuotation): QuotationRecord {
  const { kind, attributed, comparison } = verdict;
  const [occurrence] = kind === 'not-found' ? [] : verdict.occurrences;
  return {
    quotation,
    verdict: kind,
    speaker: occurrence ? speakerOf(occurrence) : null,
    attributed: attributed?.person ?? attributed?.words ?? null,
    changes: comparison.flatMap((piece) => (piece.kind === 'same' ? [] : changeRecord(piece))),
    path: occurrence ? occurrencePath(occurrence) : null,
  };
}

function changeRecord(piece: Exclude<Piece, { kind: 'same' }>): ChangeRecord {
  const said = 'said' in piece ? piece.said : '';
  const quoted = 'quoted' in piece ? piece.quoted : '';
  return { kind: piece.kind, said: said.trim(), quoted: quoted.trim() };
}
