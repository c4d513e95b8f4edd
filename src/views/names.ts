import { NAMES_PATH, namePath, passagePath } from '../core/addresses/permalinks.ts';
import { byHeading, NAME_KINDS } from '../core/model/layer.ts';
import {
  indexPlace,
  type NamePassage,
  type Piece,
  sentencesWith,
} from '../core/model/name-passages.ts';
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

/** The page of a name. */
export interface NameView {
  page: PageView;
  index: string;
  kind: string;
  name: string;
  definition: string;
  aliases: string[];
  related: Link[];
  sources: SourceView[];
  interviews: (ListedInterview & {
    language: string;
    passages: { place: Link; sentences: Piece[][] }[];
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

/** The whole index, kind by kind. */
export function nameIndexView({ names, interviews }: Library): NameIndexView {
  const byKind = Map.groupBy(names.values(), ({ name }) => name.kind);
  const index = NAME_KINDS.map((kind) => ({
    kind,
    heading: HEADINGS[kind],
    names: (byKind.get(kind) ?? []).map(({ name, passages }) => ({
      name: { href: href(namePath(name.id)), label: name.index ?? name.name },
      interviews: byInterview(passages).map(([interview, own]) => ({
        ...(interviews.length > 1 && { byline: shortByline(interview) }),
        places: own.map(placeLink),
      })),
    })),
  })).filter((group) => group.names.length > 0);
  const page = { metadata: { title: 'Names', description: DESCRIPTION }, path: NAMES_PATH };
  return { page, index };
}

/**
 * The page of one name, with every passage in which it occurs.
 *
 * @param id of a name that is there
 */
export function nameView(id: string, { names }: Library): NameView {
  const entry = names.get(id);
  if (!entry) throw new Error(`There is no name “${id}”.`);
  const { name, passages } = entry;
  return {
    page: {
      metadata: { title: name.name, description: shorten(name.definition) },
      path: namePath(name.id),
    },
    index: href(NAMES_PATH),
    ...{ kind: name.kind, name: name.name, definition: name.definition, aliases: name.aliases },
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

function byInterview(passages: readonly NamePassage[]) {
  return [...Map.groupBy(passages, ({ interview }) => interview)];
}

function placeLink({ interview, passage }: NamePassage): Link {
  return { href: href(passagePath(interview.slug, passage)), label: indexPlace(passage) };
}
