/** So many words have a share in the text; as in real text, few of them are most of it. */
const VOCABULARY = 6_000;
const FREQUENT = 'the of and to in a is that for it as was with be by on not he his but'.split(' ');
const SYLLABLES = 'ka re mi so lu ten dar vo ne shi bal or gu is am fen'.split(' ');

/** A sentence of 8 to 23 words of invented syllables, as frequent as in a natural language (Zipf’s law). */
export function inventedSentence(next: () => number): string {
  const text = Array.from({ length: 8 + Math.floor(next() * 16) }, () => inventedWord(next)).join(
    ' ',
  );
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** A word of invented syllables. */
export function inventedWord(next: () => number): string {
  // The rank of a word whose frequency is inverse to its rank.
  const rank = Math.floor(VOCABULARY ** next()) - 1;
  return FREQUENT[rank] ?? syllables(rank);
}

/** A generator of numbers from 0 to 1 that is the same each time (Lehmer 1951, Park–Miller 1988). */
export function random(): () => number {
  let state = 20_251_128;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** A number in invented syllables: another word for each. */
export function syllables(number: number): string {
  let word = '';
  for (let rest = number; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    word += SYLLABLES[rest % SYLLABLES.length];
  return word;
}
