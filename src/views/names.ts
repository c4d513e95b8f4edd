import {
  exchangePath,
  interviewPath,
  NAMES_PATH,
  namePath,
  passagePath,
} from '../core/addresses/permalinks.ts';
import type { Appearance } from '../core/model/appearances.ts';
import { byHeading, NAME_KINDS } from '../core/model/layer.ts';
import {
  indexPlace,
  type NamePassage,
  type SentencePart,
  sentencesWith,
} from '../core/model/name-passages.ts';
import { fullName } from '../core/model/people.ts';
import type { Library } from '../library/library.ts';
import { shortByline, shorten } from '../outputs/metadata.ts';
import { href } from '../site.ts';
import type { Link } from './link.ts';
import type { PageView } from './page.ts';
import { type ListedInterview, listedInterview } from './questions.ts';
import { type SourceView, sourcesView } from './sources.ts';

/** The index of names as at the back of a book: by kind, by alphabet, each passage with its place. */
export interface NameIndexView {
  page: PageView;
  index: NameGroupView[];
}

/** The names of one kind. */
export interface NameGroupView {
  kind: string;
  heading: string;
  names: {
    name: Link;
    /** The passages of each interview; which it is, where there are several. */
    interviews: { byline?: string; places: Link[] }[];
  }[];
}

/** The page of a name, or of somebody who speaks in an interview. */
export interface NameView {
  page: PageView;
  index: string;
  kind: string;
  name: string;
  definition: string;
  /** The interviews in which they speak. */
  appearances: (ListedInterview & { part: string; answers: Link[] })[];
  aliases: string[];
  related: Link[];
  sources: SourceView[];
  interviews: (ListedInterview & {
    language: string;
    passages: { place: Link; sentences: SentencePart[][] }[];
  })[];
}

const DESCRIPTION =
  'People, organisations, places, routes, meetings and documents of the interviews, with every passage in which they occur.';

const HEADINGS = {
  person: 'People',
  organisation: 'Organisations',
  place: 'Places',
  route: 'Routes',
  event: 'Meetings',
  document: 'Documents',
  term: 'Terms',
};

/** Ids of all that has a page: the names, and whoever speaks. */
export function namePageIds({ names, appearances }: Library): string[] {
  return [...new Set([...names.keys(), ...appearances.keys()])];
}

/** The whole index, kind by kind. */
export function nameIndexView(library: Library): NameIndexView {
  const { names, interviews } = library;
  const byKind = Map.groupBy(names.values(), ({ name }) => name.kind);
  const index = NAME_KINDS.map((kind) => ({
    kind,
    heading: HEADINGS[kind],
    names: [
      ...(byKind.get(kind) ?? []).map(({ name, passages }) => ({
        name: { href: href(namePath(name.id)), label: name.index ?? name.name },
        interviews: [
          ...spokenIn(library, name.id),
          ...byInterview(passages).map(([interview, own]) => ({
            ...(interviews.length > 1 && { byline: shortByline(interview) }),
            places: own.map(placeLink),
          })),
        ],
      })),
      ...(kind === 'person' ? unlisted(library) : []),
    ].sort((a, b) => a.name.label.localeCompare(b.name.label, 'en')),
  })).filter((group) => group.names.length > 0);
  const page = { metadata: { title: 'Names', description: DESCRIPTION }, path: NAMES_PATH };
  return { page, index };
}

/**
 * The page of one name, with every passage in which it occurs.
 *
 * @param id of a name that is there
 */
export function nameView(id: string, { names, appearances }: Library): NameView {
  const entry = names.get(id);
  const spoken = (appearances.get(id) ?? []).map(appearanceView);
  if (!entry) return personView(id, appearances, spoken);
  const { name, passages } = entry;
  return {
    page: {
      metadata: { title: name.name, description: shorten(name.definition) },
      path: namePath(name.id),
    },
    index: href(NAMES_PATH),
    ...{ kind: name.kind, name: name.name, definition: name.definition, aliases: name.aliases },
    appearances: spoken,
    related: name.see
      .flatMap((other) => names.get(other)?.name ?? [])
      .sort(byHeading)
      .map((other) => ({ href: href(namePath(other.id)), label: other.name })),
    sources: sourcesView(name.sources),
    interviews: byInterview(passages).map(([interview, own]) => ({
      ...listedInterview(interview),
      language: interview.language,
      passages: own.map((passage) => ({
        place: placeLink(passage),
        sentences: sentencesWith(passage),
      })),
    })),
  };
}

/** The page of somebody who is no entry of the index: what the interviews say of them. */
function personView(
  id: string,
  appearances: Library['appearances'],
  spoken: NameView['appearances'],
): NameView {
  const people = appearances.get(id)?.map(({ person }) => person) ?? [];
  const [person] = people;
  if (!person) throw new Error(`There is no name and nobody “${id}”.`);
  const roles = people.flatMap(({ role, outlet }) => role ?? outlet ?? []);
  const definition = [...new Set(roles)].join('; ');
  return {
    page: {
      metadata: { title: person.name, description: shorten(definition || person.name) },
      path: namePath(id),
    },
    index: href(NAMES_PATH),
    ...{ kind: 'person', name: fullName(person), definition, aliases: [] },
    ...{ appearances: spoken, related: [], sources: [], interviews: [] },
  };
}

/** Those who speak and are no entry of the index. */
function unlisted(library: Library): NameGroupView['names'] {
  return [...library.appearances].flatMap(([id, [first]]) => {
    if (!first || library.names.has(id)) return [];
    const name = { href: href(namePath(id)), label: first.person.name };
    return [{ name, interviews: spokenIn(library, id) }];
  });
}

/** The interviews in which somebody speaks, as an index has them. */
function spokenIn({ appearances, interviews }: Library, id: string) {
  return (appearances.get(id) ?? []).map(({ interview }) => ({
    ...(interviews.length > 1 && { byline: shortByline(interview) }),
    places: [{ href: href(interviewPath(interview.slug)), label: 'Speaks' }],
  }));
}

const PARTS = { interviewee: 'Answers', interviewer: 'Asks', moderator: 'Asks', other: 'Speaks' };

function appearanceView({ interview, person, exchanges }: Appearance): NameView['appearances'][0] {
  return {
    ...listedInterview(interview),
    part: PARTS[person.part],
    answers: exchanges.map(({ id, number, label }) => ({
      href: href(exchangePath(interview.slug, id)),
      label: `${number}, ${label}`,
    })),
  };
}

function byInterview(passages: readonly NamePassage[]) {
  return [...Map.groupBy(passages, ({ interview }) => interview)];
}

function placeLink({ interview, passage }: NamePassage): Link {
  return { href: href(passagePath(interview.slug, passage)), label: indexPlace(passage) };
}
