import type { Speaker } from './people.ts';
import { compareSpellings } from './spellings.ts';

/** Of so many people with a word in common, none is meant by it. */
const MOST_ALIKE = 20;

/** People by the words of their names, so that each name is compared with few others. */
export class SpeakerIndex {
  readonly speakers: Speaker[];
  readonly #byKey = new Map<string, Speaker>();
  readonly #byWord = new Map<string, Set<Speaker>>();

  constructor(speakers: readonly Speaker[]) {
    this.speakers = [...speakers];
    for (const speaker of speakers) for (const key of speaker.keys) this.#note(speaker, key);
  }

  /** Gives a person one more name, as `labelKey` gives it. */
  add(speaker: Speaker, key: string): void {
    if (!speaker.keys.includes(key)) speaker.keys.push(key);
    this.#note(speaker, key);
  }

  /** Who has exactly this name. */
  withKey(key: string): Speaker | undefined {
    return this.#byKey.get(key);
  }

  /** Who may be meant by a name; nobody whose spellings have been decided. */
  alike(key: string): Speaker[] {
    const words = [...key.split(' '), initialsOf(key)];
    const sets = words.map((word) => this.#byWord.get(word)).filter((set) => set !== undefined);
    const candidates = new Set(
      sets.filter(({ size }) => size <= MOST_ALIKE).flatMap((set) => [...set]),
    );
    return [...candidates].filter(
      ({ keys, decided }) =>
        !decided?.spellings && keys.some((other) => compareSpellings(other, key) === 'alike'),
    );
  }

  #note(speaker: Speaker, key: string): void {
    this.#byKey.set(key, speaker);
    const words = key.split(' ');
    for (const word of [...words, ...words.map((full) => full.charAt(0)), initialsOf(key)]) {
      const known = this.#byWord.get(word);
      if (known) known.add(speaker);
      else this.#byWord.set(word, new Set([speaker]));
    }
  }
}

/** `ml` for `mia lund`. */
function initialsOf(key: string): string {
  const words = key.split(' ');
  return words.length > 1 ? words.map((word) => word.charAt(0)).join('') : key;
}
