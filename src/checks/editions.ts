import { idInOriginal, type Translation } from '../core/model/editions.ts';
import type { Exchange, Interview } from '../core/model/interview.ts';
import { speakersIn } from '../core/model/people.ts';
import type { FieldPath, Finding } from '../core/read/problem.ts';

/** What is wrong with an edition: in a field of its frontmatter, or at one of its exchanges. */
export type EditionFinding = Pick<Finding, 'rule' | 'message' | 'suggestion'> & { slug: string } & (
    | { path: FieldPath }
    | { path?: never; line: number; column: number; text: string }
  );

/** A translation whose original is there. */
interface Pair {
  edition: Interview & { translation: Translation };
  original: Interview;
}

/**
 * Holds translations against their originals: the original is there and is no translation itself,
 * each language occurs once, and each exchange has a partner in which the same people speak.
 *
 * @param unread slugs of interviews that are there, but could not be read
 */
export function checkEditions(
  interviews: readonly Interview[],
  unread: readonly string[] = [],
): EditionFinding[] {
  const bySlug = new Map(interviews.map((interview) => [interview.slug, interview]));
  const editions = interviews
    .filter(isEdition)
    .filter(({ translation }) => !unread.includes(translation.of));
  const unfit = editions.flatMap((edition) => checkOriginal(edition, bySlug));
  const pairs = editions.flatMap((edition): Pair[] => {
    const original = bySlug.get(edition.translation.of);
    return original && !original.translation ? [{ edition, original }] : [];
  });
  return [
    ...unfit,
    ...checkLanguages(pairs),
    ...pairs.flatMap(checkFields),
    ...pairs.flatMap(checkPartners),
    ...pairs.flatMap(checkSpeakers),
  ];
}

function isEdition(interview: Interview): interview is Pair['edition'] {
  return interview.translation !== undefined;
}

function wrong(slug: string, path: FieldPath, message: string, suggestion: string): EditionFinding {
  return { rule: 'edition', slug, path, message, suggestion };
}

/** A circle is one mistake: it is reported in the edition of it that comes first. */
function checkOriginal(
  { slug, translation: { of } }: Pair['edition'],
  bySlug: ReadonlyMap<string, Interview>,
): EditionFinding[] {
  const original = bySlug.get(of);
  const field = ['edition-of'];
  if (!original)
    return [
      wrong(slug, field, `There is no interview “${of}”.`, 'Write the name of its folder here.'),
    ];
  if (!original.translation) return [];
  const chain = chainFrom(slug, bySlug);
  const isCircle = bySlug.get(chain.at(-1) ?? '')?.translation !== undefined;
  if (!isCircle)
    return [
      wrong(
        slug,
        field,
        `“${of}” is a translation itself, of “${original.translation.of}”.`,
        `Write edition-of: ${chain.at(-1)}, whatever it was translated from: it is tied to the original.`,
      ),
    ];
  if (!chain.every((other) => slug <= other) || chain.at(-1) !== slug) return [];
  return [
    wrong(
      slug,
      field,
      `These editions have no original: ${chain.join(' → ')}.`,
      'Remove edition-of from the one in which people spoke.',
    ),
  ];
}

/** From a translation to what it is of, and so on: to an original, or to where a circle closes. */
function chainFrom(slug: string, bySlug: ReadonlyMap<string, Interview>): string[] {
  const chain = [slug];
  for (let of = bySlug.get(slug)?.translation?.of; of; of = bySlug.get(of)?.translation?.of) {
    const isSeen = chain.includes(of);
    chain.push(of);
    if (isSeen) break;
  }
  return chain;
}

/** One edition for each language: otherwise nobody knows which of two a reader wants. */
function checkLanguages(pairs: readonly Pair[]): EditionFinding[] {
  const seen = new Map<string, string>();
  return pairs.flatMap(({ edition: { slug, language }, original }) => {
    const key = (tag: string) => `${original.slug} ${Intl.getCanonicalLocales(tag)[0]}`;
    seen.set(key(original.language), original.slug);
    const other = seen.get(key(language));
    if (other === undefined) seen.set(key(language), slug);
    if (other === undefined) return [];
    const message = `“${other}” is in the same language (${language}), and is an edition of the same interview.`;
    return [
      wrong(slug, ['language'], message, 'Write the language of this one, or keep one of the two.'),
    ];
  });
}

/** The fields that tie exchanges name exchanges, each once. */
function checkFields({ edition, original }: Pair): EditionFinding[] {
  const { slug, translation } = edition;
  const here = new Set(edition.exchanges.map(({ id }) => id));
  const there = new Set(original.exchanges.map(({ id }) => id));
  const tied = new Set(edition.exchanges.map(({ id }) => idInOriginal(translation, id)));
  const lacks = (name: string, id: string) => `“${name}” has no exchange “${id}”.`;
  const advice = 'Write its id as the transcript has it.';
  return [
    ...Object.entries(translation.exchanges).flatMap(([id, of]) => {
      const path = ['exchanges', id];
      if (!here.has(id)) return [wrong(slug, path, lacks(slug, id), advice)];
      return there.has(of) ? [] : [wrong(slug, path, lacks(original.slug, of), advice)];
    }),
    ...translation.omitted.flatMap((id, index) => {
      const path = ['omitted', index];
      if (!there.has(id)) return [wrong(slug, path, lacks(original.slug, id), advice)];
      const message = `“${id}” is listed as omitted, and this edition has it.`;
      return tied.has(id) ? [wrong(slug, path, message, 'Remove it from the list.')] : [];
    }),
  ];
}

/** Each exchange has one partner, in both directions. */
function checkPartners({ edition, original }: Pair): EditionFinding[] {
  const { slug, translation, exchanges } = edition;
  const there = new Set(original.exchanges.map(({ id }) => id));
  const partners = Map.groupBy(exchanges, ({ id }) => idInOriginal(translation, id));
  const alone = exchanges.filter(
    ({ id }) => !Object.hasOwn(translation.exchanges, id) && !there.has(id),
  );
  const missing = [...there].filter((id) => !partners.has(id) && !translation.omitted.includes(id));
  const strayed = [...partners.keys()].filter((id) => !there.has(id));
  const doubled = [...partners].flatMap(([of, [, ...more]]) => more.map(({ id }) => ({ id, of })));
  return [
    ...alone.map((exchange) =>
      atExchange(
        edition,
        exchange,
        `“${original.slug}” has no exchange “${exchange.id}”, so this one has no partner.`,
        `Give it the id that it has there, or tie the two in the frontmatter: exchanges: { ${exchange.id}: … }`,
      ),
    ),
    ...doubled.map(({ id, of }) =>
      wrong(
        slug,
        ['exchanges', id],
        `Two exchanges are tied to “${of}”.`,
        'Tie each exchange of the original to one.',
      ),
    ),
    // An exchange that is tied wrongly leaves another without a partner: one mistake.
    ...(strayed.length + doubled.length > 0
      ? []
      : missing.map((id) =>
          wrong(
            slug,
            ['edition-of'],
            `The exchange “${id}” of “${original.slug}” has no partner in this edition.`,
            `If it was not translated, say so: omitted: [${missing.join(', ')}]`,
          ),
        )),
  ];
}

/** Nobody speaks in an exchange of a translation who does not speak in the original's. */
function checkSpeakers({ edition, original }: Pair): EditionFinding[] {
  const reported = new Set<string>();
  return edition.exchanges.flatMap((exchange) => {
    const of = idInOriginal(edition.translation, exchange.id);
    const partner = original.exchanges.find(({ id }) => id === of);
    if (!partner) return [];
    const there = new Set([
      ...speakersIn(original, partner).map(({ id }) => id),
      ...(partner.question?.by ?? []),
    ]);
    const strange = speakersIn(edition, exchange).filter(
      ({ id }) => !there.has(id) && !reported.has(id),
    );
    return strange.map(({ id }) => {
      reported.add(id);
      return atExchange(
        edition,
        exchange,
        `“${id}” speaks here, and not in “${of}” of “${original.slug}”.`,
        `A person has the same id in both. There it is: ${[...there].join(', ') || 'nobody who is named'}.`,
      );
    });
  });
}

function atExchange(
  { slug }: Interview,
  { id, position }: Exchange,
  message: string,
  suggestion: string,
): EditionFinding {
  return { rule: 'edition', slug, ...position, text: `id="${id}"`, message, suggestion };
}
