import type { Interview } from './interview.ts';

/** What a translation says of itself: of which interview it is, and how the two are tied. */
export interface Translation {
  /** Slug of the original. */
  of: string;
  /** Names of those who translated it; none where the article doesn't say. */
  translators: readonly string[];
  /** Ids of exchanges that have another id in the original: the id here, then the id there. */
  exchanges: Record<string, string>;
  /** Ids of exchanges of the original that were not translated. */
  omitted: string[];
}

/** Another edition of an interview: the original, or a translation. */
export interface Edition {
  slug: string;
  title: string;
  /** BCP 47 tag. */
  language: string;
  isOriginal: boolean;
  translators: readonly string[];
  /** The id of each exchange there, by its id here; what was not translated is missing. */
  exchanges: Readonly<Record<string, string>>;
}

/**
 * The id that an exchange of a translation has in the original.
 *
 * @example
 * const exchanges = { xerite: 'next-map' };
 * [idInOriginal({ exchanges }, 'xerite'), idInOriginal({ exchanges }, 'teacher')]
 * // => ['next-map', 'teacher']
 */
export function idInOriginal({ exchanges }: Pick<Translation, 'exchanges'>, id: string): string {
  return Object.hasOwn(exchanges, id) ? (exchanges[id] as string) : id;
}

/** Whether any interview is there in another language too. */
export function hasEditions(interviews: readonly Interview[]): boolean {
  return interviews.some(({ editions }) => editions !== undefined);
}

/** The original of a translation, once editions are tied; undefined where this is the original. */
export function originalOf({ editions }: Interview): Edition | undefined {
  return editions?.find(({ isOriginal }) => isOriginal);
}

/**
 * Gives each interview its other editions: the original first, then translations by their tags. An
 * interview without any stays as it is.
 */
export function tieEditions(interviews: readonly Interview[]): Interview[] {
  const groups = Map.groupBy(interviews, ({ slug, translation }) => translation?.of ?? slug);
  return interviews.map((interview) => {
    const { slug, translation } = interview;
    const group = groups.get(translation?.of ?? slug) ?? [];
    if (group.length < 2) return interview;
    const others = group
      .filter((other) => other !== interview)
      .toSorted((a, b) => Number(isTranslation(a)) - Number(isTranslation(b)) || byLanguage(a, b));
    return { ...interview, editions: others.map((other) => editionFor(interview, other)) };
  });
}

function isTranslation({ translation }: Interview): boolean {
  return translation !== undefined;
}

function byLanguage(a: Interview, b: Interview): number {
  return a.language < b.language ? -1 : Number(a.language > b.language);
}

function editionFor(interview: Interview, other: Interview): Edition {
  const { slug, title, language, translation } = other;
  const there = new Map(other.exchanges.map(({ id }) => [inOriginal(other, id), id]));
  return {
    ...{ slug, title, language, isOriginal: !translation },
    translators: translation?.translators ?? [],
    exchanges: Object.fromEntries(
      interview.exchanges.flatMap(({ id }) => {
        const partner = there.get(inOriginal(interview, id));
        return partner === undefined ? [] : [[id, partner]];
      }),
    ),
  };
}

function inOriginal({ translation }: Interview, id: string): string {
  return translation ? idInOriginal(translation, id) : id;
}
