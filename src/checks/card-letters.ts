import type { Transcript } from '../core/model/interview.ts';
import { fullName, type Person } from '../core/model/people.ts';
import { exchangeTitle } from '../core/model/question.ts';
import type { FieldFinder, Finding } from '../core/read/problem.ts';
import { codePoint } from '../core/text/characters.ts';
import { missingOnCards } from '../styles/on-cards.ts';

/** So many characters are named; an alphabet would fill the screen. */
const MOST_NAMED = 5;

/** Warns of characters that the pictures for shared links can't show: once for an interview. */
export function checkCardLetters(
  head: { title: string; people: readonly Person[]; publisher: { name: string } },
  { exchanges }: Transcript,
  at: FieldFinder,
): Finding[] {
  const texts = [
    ...[head.title, head.publisher.name, ...head.people.map(fullName)],
    ...exchanges.map(exchangeTitle),
  ];
  const missing = missingOnCards(texts.join(' '));
  if (missing.length === 0) return [];
  const named = missing
    .slice(0, MOST_NAMED)
    .map((character) => `${character} (${codePoint(character)})`);
  const others = missing.length > MOST_NAMED ? ` and ${missing.length - MOST_NAMED} others` : '';
  return [
    {
      rule: 'card-letters',
      severity: 'warning',
      ...at(['title']),
      message: `The pictures for shared links can’t show ${named.join(', ')}${others}: none of their fonts has a glyph.`,
      suggestion: 'Pages that need one of them get the picture of the whole site instead.',
    },
  ];
}
