/** A letter that looks like one of another script. */
export interface ForeignLetter {
  letter: string;
  script: keyof typeof SCRIPTS;
  /** What it looks like. */
  like: string;
}

const SCRIPTS = {
  Latin: /\p{Script=Latin}/u,
  Cyrillic: /\p{Script=Cyrillic}/u,
  Greek: /\p{Script=Greek}/u,
};

/** Letters that look like small Latin ones, after the table of Unicode Technical Standard 39. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  'а=a с=c ԁ=d е=e һ=h і=i ј=j ӏ=l о=o р=p ԛ=q ѕ=s ѵ=v ԝ=w х=x у=y в=b к=k м=m н=h т=t ɡ=g α=a ο=o ρ=p ν=v ι=i κ=k'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(2)] as const),
);

/**
 * A word with Latin letters in place of those of other scripts that look like them.
 *
 * @example
 * withoutLookalikes('criticаl') === 'critical' // => true
 */
export function withoutLookalikes(word: string): string {
  return [...word].map((letter) => LOOKALIKES.get(letter) ?? letter).join('');
}

/**
 * The letters of a word that are of another script than those of the word as it should be.
 *
 * @param word in small letters
 * @param original the same word as it should be
 */
export function foreignLetters(word: string, original: string): ForeignLetter[] {
  const own = [...original];
  return [...word].flatMap((letter, at) => {
    const like = own[at] ?? '';
    const script = scriptOf(letter);
    const isOther = letter !== like && withoutLookalikes(letter) === withoutLookalikes(like);
    return script && isOther ? [{ letter, script, like }] : [];
  });
}

function scriptOf(letter: string): keyof typeof SCRIPTS | undefined {
  const names = Object.keys(SCRIPTS) as (keyof typeof SCRIPTS)[];
  return names.find((name) => SCRIPTS[name].test(letter));
}
