import {
  exchangePath,
  interviewPath,
  NAMES_PATH,
  nameIndexPage,
  namePath,
  passagePath,
} from '../core/addresses/permalinks.ts';
import type { Appearance } from '../core/model/appearances.ts';
import { byHeading, NAME_KINDS } from '../core/model/layer.ts';
import { type NamePassage, type SentencePart, sentencesWith } from '../core/model/name-passages.ts';
import { fullName } from '../core/model/people.ts';
import { inLanguage, type LanguageAttributes } from '../core/text/direction.ts';
import type { Library } from '../library/library.ts';
import { shortByline, shorten } from '../outputs/metadata.ts';
import { href } from '../site.ts';
import type { Link } from './link.ts';
import { inPages, type PageLinksView } from './list-pages.ts';
import type { PageView } from './page.ts';
import { indexPlace } from './place.ts';
import { type ListedInterview, listedInterview } from './questions.ts';
import { type SourceView, sourcesView } from './sources.ts';
import { words } from './words.ts';

/** A page of the index of names, as at the back of a book: by kind, by alphabet, with all places. */
export interface NameIndexView {
  page: PageView;
  index: NameGroupView[];
  links?: PageLinksView;
}

/** The names of one kind. */
export interface NameGroupView {
  kind: string;
  heading: string;
  names: {
    name: Link;
    /** The passages of each interview; which it is, where there are several. */
    interviews: { byline?: string; places: Link[] }[];
    /** The way to the passages, where they are too many for an index. */
    passages?: Link;
  }[];
}

/** The page of a name, or of somebody who speaks in an interview; one of several if it is long. */
export interface NameView {
  page: PageView;
  links?: PageLinksView;
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
    language: LanguageAttributes;
    passages: { place: Link; sentences: SentencePart[][] }[];
  })[];
}

/** Ids of all that has a page: the names, and whoever speaks. */
export function namePageIds({ names, appearances }: Library): string[] {
  return [...new Set([...names.keys(), ...appearances.keys()])];
}

/** Of a name that more interviews than these have, the index gives their number only. */
const MOST_INTERVIEWS = 8;

/** The index in pages, kind by kind. */
export function nameIndexViews(library: Library): NameIndexView[] {
  const { sitePages, namesDescription: description, namesOfKind } = words.pages;
  const page = { metadata: { title: sitePages.names, description }, path: NAMES_PATH };
  const entries = nameGroups(library).flatMap(({ names, ...group }) =>
    names.map((name) => ({ ...group, name })),
  );
  const pathOf = (number: number) => `${NAMES_PATH}${nameIndexPage(number)}/`;
  return inPages(page, entries, pathOf).map(({ items, ...part }) => ({
    ...part,
    index: [...Map.groupBy(items, ({ kind }) => kind)].map(([kind, own]) => ({
      ...{ kind, heading: namesOfKind[kind] },
      names: own.map(({ name }) => name),
    })),
  }));
}

function nameGroups(library: Library) {
  const { names } = library;
  const byKind = Map.groupBy(names.values(), ({ name }) => name.kind);
  return NAME_KINDS.map((kind) => ({
    kind,
    names: [
      ...(byKind.get(kind) ?? []).map(({ name, passages }) =>
        indexEntry(library, name.id, name.index ?? name.name, passages),
      ),
      ...(kind === 'person' ? unlisted(library) : []),
    ].sort((a, b) => words.formats.compare(a.name.label, b.name.label)),
  }));
}

function indexEntry(
  library: Library,
  id: string,
  label: string,
  passages: readonly NamePassage[],
): NameGroupView['names'][0] {
  const name = { href: href(namePath(id)), label };
  const named = byInterview(passages);
  const count = named.length + (library.appearances.get(id)?.length ?? 0);
  if (count > MOST_INTERVIEWS)
    return { name, interviews: [], passages: { ...name, label: words.pages.interviews(count) } };
  const isOne = library.interviews.length === 1;
  return {
    name,
    interviews: [
      ...spokenIn(library, id),
      ...named.map(([interview, own]) => ({
        ...(!isOne && { byline: shortByline(interview, words) }),
        places: own.map(placeLink),
      })),
    ],
  };
}

/** The pages of a name: what is known of it on the first, and every passage on one of them. */
export function nameViews(id: string, library: Library): NameView[] {
  const { page, appearances, interviews, ...about } = nameView(id, library);
  const listed = [
    ...appearances.map((appearance) => ({ appearance })),
    ...interviews.map((interview) => ({ interview })),
  ];
  return inPages(page, listed).map(({ items, ...part }) => ({
    ...about,
    ...part,
    appearances: items.flatMap((item) => ('appearance' in item ? item.appearance : [])),
    interviews: items.flatMap((item) => ('interview' in item ? item.interview : [])),
  }));
}

type WholeNameView = NameView & { page: PageView & { path: string } };

/** @param id of a name that is there */
function nameView(id: string, { names, appearances }: Library): WholeNameView {
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
    ...{
      kind: words.pages.kinds[name.kind],
      name: name.name,
      definition: name.definition,
      aliases: name.aliases,
    },
    appearances: spoken,
    related: name.see
      .flatMap((other) => names.get(other)?.name ?? [])
      .sort(byHeading)
      .map((other) => ({ href: href(namePath(other.id)), label: other.name })),
    sources: sourcesView(name.sources),
    interviews: byInterview(passages).map(([interview, own]) => ({
      ...listedInterview(interview),
      language: inLanguage(interview.language),
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
): WholeNameView {
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
    ...{ kind: words.pages.kinds.person, name: fullName(person), definition, aliases: [] },
    ...{ appearances: spoken, related: [], sources: [], interviews: [] },
  };
}

/** Those who speak and are no entry of the index. */
function unlisted(library: Library): NameGroupView['names'] {
  return [...library.appearances].flatMap(([id, [first]]) => {
    if (!first || library.names.has(id)) return [];
    return [indexEntry(library, id, first.person.name, [])];
  });
}

/** The interviews in which somebody speaks, as an index has them. */
function spokenIn({ appearances, interviews }: Library, id: string) {
  return (appearances.get(id) ?? []).map(({ interview }) => ({
    ...(interviews.length > 1 && { byline: shortByline(interview, words) }),
    places: [{ href: href(interviewPath(interview.slug)), label: words.pages.speaks }],
  }));
}

function appearanceView({ interview, person, exchanges }: Appearance): NameView['appearances'][0] {
  return {
    ...listedInterview(interview),
    part: words.pages.partsOfPeople[person.part],
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
  return { href: href(passagePath(interview.slug, passage)), label: indexPlace(passage, words) };
}
