import { FOLDING } from '../../languages/fields/folding.ts';
import { lettersIn } from '../../languages/language.ts';
import { DASHES, DOUBLE_QUOTES, INVISIBLE, SINGLE_QUOTES } from './punctuation.ts';

/**
 * What counts as the same text.
 *
 * - `typography`: the same words in another dress. Case, quote marks and apostrophes, dashes and
 *   hyphens, white space, the ellipsis character, ligatures, full-width forms, invisible
 *   characters and Unicode's composed or decomposed forms are folded. Letters and digits are not.
 * - `letters`: for finding, not for judging. Letters lose their marks as well, and those that
 *   people replace for want of a key become what they type: ə e, ı i, ß ss, oʻ o, ё е, ў у.
 */
export type FoldLevel = 'typography' | 'letters';

/** A folded text with the way back: unit `i` of `text` was `source.slice(starts[i], ends[i])`. */
export interface Folded {
  text: string;
  starts: number[];
  ends: number[];
}

/** Characters that are folded to one form. */
const FORMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "'": SINGLE_QUOTES,
    '"': DOUBLE_QUOTES,
    '-': DASHES,
    '...': '…',
    σ: 'ς',
  }).flatMap(([form, characters]) =>
    [...characters].map((character) => [character, form] as const),
  ),
);
const HIDDEN = new RegExp(`^[${INVISIBLE}]$`);

/** Letters that lose more than an accent. */
const LETTERS: ReadonlyMap<string, string> = new Map(lettersIn(FOLDING));

/** Ligatures and full-width forms. The rest of NFKC is left alone: it makes 10² into 102. */
const COMPATIBLE = /[\uFB00-\uFB06\uFB13-\uFB17\uFF01-\uFF5E]/;
const MARK = /\p{M}/u;
const SPACE = /^\s/;

/**
 * Folds a text for comparison. The same for every reader: no step depends on a locale. Runs of
 * white space become one space, the ends go; a run of hyphens becomes one.
 *
 * @param source any text
 * @param level what is folded
 */
export function fold(source: string, level: FoldLevel): Folded {
  const units: string[] = [];
  const folded: Folded = { text: '', starts: [], ends: [] };
  let last = ' ';
  for (let at = 0, end = 0; at < source.length; at = end) {
    end = clusterEnd(source, at);
    const ascii = end - at === 1 ? ASCII[source.charCodeAt(at)] : undefined;
    const piece =
      ascii === undefined || ascii === "'"
        ? foldCluster(source.slice(at, end), level, last)
        : ascii;
    for (let i = 0; i < piece.length; i += 1) {
      const unit = piece.charAt(i);
      if (unit === last && (unit === ' ' || unit === '-')) continue;
      units.push(unit);
      folded.starts.push(at);
      folded.ends.push(end);
      last = unit;
    }
  }
  if (units.at(-1) === ' ') {
    units.pop();
    folded.starts.pop();
    folded.ends.pop();
  }
  folded.text = units.join('');
  return folded;
}

/**
 * The folded text alone.
 *
 * @example
 * foldText('“Əliyev” — O‘zbekiston', 'typography') // => '"əliyev" - o\'zbekiston'
 * foldText('“Əliyev” — O‘zbekiston', 'letters') // => '"eliyev" - ozbekiston'
 */
export function foldText(source: string, level: FoldLevel): string {
  return fold(source, level).text;
}

/** Where a character ends with all the marks that sit on it. */
function clusterEnd(source: string, at: number): number {
  if (source.charCodeAt(at) < 128 && !(source.charCodeAt(at + 1) >= 0x300)) return at + 1;
  let end = at + characterAt(source, at).length;
  while (source.charCodeAt(end) >= 0x300 && MARK.test(characterAt(source, end)))
    end += characterAt(source, end).length;
  return end;
}

function characterAt(source: string, at: number): string {
  return String.fromCodePoint(source.codePointAt(at) ?? 0);
}

/** @param before the folded unit before it */
function foldCluster(cluster: string, level: FoldLevel, before: string): string {
  const form = FORMS.get(cluster);
  if (form !== undefined) return level === 'letters' ? withoutTurned(form, before) : form;
  if (HIDDEN.test(cluster)) return '';
  if (SPACE.test(cluster)) return ' ';
  const composed = COMPATIBLE.test(cluster) ? cluster.normalize('NFKC') : cluster.normalize('NFC');
  // The capital İ of Turkic languages would keep its dot as a mark of its own.
  const lower = composed.toLowerCase().replace('i\u0307', 'i');
  if (level === 'typography') return [...lower].map((c) => FORMS.get(c) ?? c).join('');
  const bare = lower.normalize('NFD').replace(/\p{M}+/gu, '');
  return [...bare].map((c) => LETTERS.get(c) ?? FORMS.get(c) ?? c).join('');
}

/** What each ASCII character becomes, by its code. Most of a text is ASCII: this keeps it quick. */
const ASCII = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/\s/.test(character)) return ' ';
  return code < 32 || code === 127 ? '' : (FORMS.get(character) ?? character.toLowerCase());
});

/** In Uzbek, oʻ and gʻ are letters; whoever has no such key types o and g. */
function withoutTurned(form: string, before: string): string {
  return LETTERS.get(before + form) === before ? '' : form;
}
