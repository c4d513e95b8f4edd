/** How two spellings of a name compare. */
export type Likeness = 'same' | 'alike' | 'other';

/**
 * Compares two names as `labelKey` gives them: `alike` when they may be one person, because the
 * shorter is the surname, the initials, or the name with other titles.
 *
 * @example
 * compareSpellings('lund', 'mia lund') // => 'alike'
 * compareSpellings('m lund', 'mia lund') // => 'alike'
 * compareSpellings('ml', 'mia lund') // => 'alike'
 * compareSpellings('m', 'mia lund') // => 'alike'
 * compareSpellings('ole lund', 'mia lund') // => 'other'
 */
export function compareSpellings(one: string, other: string): Likeness {
  if (one === other) return 'same';
  const [short = [], long = []] = [one.split(' '), other.split(' ')].sort(
    (a, b) => a.length - b.length || a.join('').length - b.join('').length,
  );
  if (areInitials(short.join(''), long)) return 'alike';
  const [only = ''] = short;
  if (short.length === 1 && long.some((full) => isShortFor(only, full))) return 'alike';
  const left = [...long];
  let whole = 0;
  for (const word of short) {
    const at = left.findIndex(
      (full) => full === word || isShortFor(word, full) || isShortFor(full, word),
    );
    if (at < 0) return 'other';
    if (left[at] === word && word.length > 2) whole += 1;
    left.splice(at, 1);
  }
  return whole > 0 ? 'alike' : 'other';
}

/** `M` for `Mia`. */
function isShortFor(word: string, full: string): boolean {
  return word.length === 1 && full.length > 1 && full.startsWith(word);
}

function areInitials(letters: string, words: readonly string[]): boolean {
  return (
    words.length > 1 &&
    letters.length === words.length &&
    words.every((word, i) => word.startsWith(letters.charAt(i)))
  );
}
