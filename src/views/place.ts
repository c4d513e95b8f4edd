import type { Catalogue } from '../catalogue/index.ts';
import type { Passage } from '../core/model/passages.ts';

/** Where a passage is, as the index of a book gives it: `6, ¶ 2`. */
export function indexPlace(
  { part, exchange, paragraph }: Passage,
  { pages: { places } }: Catalogue,
): string {
  if (part === 'lead') return places.lead(paragraph);
  if (exchange === 0) return places.narration(paragraph);
  if (part === 'heading' || part === 'question') return places[part](exchange);
  return places.answer(exchange, paragraph);
}
