/** The pages that list interviews: the front page, the search page, and the pages of topics. */

import { interviewPath, NAMES_PATH, topicPath, yearPath } from '../core/addresses/permalinks.ts';
import { directionOfText, inLanguage, type LanguageAttributes } from '../core/text/direction.ts';
import type { Library } from '../library/library.ts';
import type { ReadyInterview } from '../library/ready-interview.ts';
import { href } from '../site.ts';
import { type BylineView, bylineWithTime } from './byline.ts';
import { type MapView, mapView } from './figures.ts';
import type { Link } from './link.ts';
import { inPages, type ListPage } from './list-pages.ts';
import type { PageView } from './page.ts';
import type { ShownText } from './passage.ts';
import {
  type ListedInterview,
  listedInterview,
  type QuestionListView,
  questionList,
} from './questions.ts';
import { words } from './words.ts';

/** The front page: the newest interview in brief, and all others. */
export interface FrontView {
  page: PageView;
  /** Missing where there is no interview yet. */
  newest?: {
    title: string;
    href: string;
    /** Which way the title runs, and the language of the introduction. */
    dir?: 'rtl';
    language: LanguageAttributes;
    maps: MapView[];
    /** The first paragraph of the introduction. */
    standfirst?: ShownText;
    byline: BylineView;
    questions: QuestionListView;
  };
  older: ListedInterview[];
  /** The ways to what is not listed here; none where all interviews are. */
  more?: { years: Link[]; topics: Link[]; people: Link };
}

/** Interviews with questions of theirs. */
export type InterviewsWithQuestions = (ListedInterview & { questions: QuestionListView })[];

/** A page of the search, with all questions or a part of them. */
export type SearchView = ListPage<InterviewsWithQuestions[0]>;

/** A page of a topic. */
export type TopicView = ListPage<InterviewsWithQuestions[0]> & { name: string };

/** A page of the interviews of a year. */
export type YearView = ListPage<ListedInterview> & { year: string };

/** So many older interviews are listed on the front page. */
const MOST_OLDER = 12;
/** Of more topics, the front page has those with the most questions. */
const MOST_TOPICS = 40;

export function frontView(library: Library): FrontView {
  const { site, interviews } = library;
  const [newest, ...older] = interviews;
  return {
    page: { metadata: { title: site.tagline, description: site.description }, path: '' },
    ...(newest && { newest: newestView(newest) }),
    older: older.slice(0, MOST_OLDER).map(listedInterview),
    ...(older.length > MOST_OLDER && { more: waysToMore(library) }),
  };
}

function newestView(newest: ReadyInterview): NonNullable<FrontView['newest']> {
  const { title, slug, language, lead, exchanges, layer } = newest;
  const dir = directionOfText(title);
  const figures = [...newest.figures.values()].flat().filter(({ isOnFront }) => isOnFront);
  return {
    ...{ title, href: href(interviewPath(slug)), language: inLanguage(language) },
    ...(dir && { dir }),
    maps: figures.flatMap((figure) => (figure.kind === 'map' ? mapView(figure.map) : [])),
    ...(lead[0] && { standfirst: lead[0].inlines }),
    byline: bylineWithTime(newest),
    questions: questionList(newest, exchanges, layer?.keySentences),
  };
}

function waysToMore(library: Library): FrontView['more'] {
  return {
    years: [...byYear(library)].map(([year, { length }]) => ({
      href: href(yearPath(year)),
      label: `${year} (${length})`,
    })),
    topics: [...byTopic(library)]
      .toSorted(([, a], [, b]) => b.length - a.length)
      .slice(0, MOST_TOPICS)
      .map(([topic]) => ({ href: href(topicPath(topic)), label: nameOfTopic(topic) }))
      .sort((a, b) => words.formats.compare(a.label, b.label)),
    people: { href: href(NAMES_PATH), label: words.pages.everybody },
  };
}

/** The pages of the interviews of each year, the newest first; none where the front page lists all. */
export function yearViews(library: Library): YearView[] {
  if (library.interviews.length <= MOST_OLDER + 1) return [];
  return [...byYear(library)].flatMap(([year, interviews]) => {
    const { interviewsOf, yearDescription } = words.pages;
    const page = {
      metadata: { title: interviewsOf(year), description: yearDescription(year) },
      path: yearPath(year),
    };
    return inPages(page, interviews.map(listedInterview)).map((part) => ({ ...part, year }));
  });
}

function byYear({ interviews }: Library): Map<string, ReadyInterview[]> {
  return Map.groupBy(interviews, ({ date }) => date.slice(0, 4));
}

export function searchViews({ interviews }: Library): SearchView[] {
  const { search: title, searchDescription: description } = words.pages;
  const page = { metadata: { title, description }, path: 'search/' };
  const listed = interviews.map((interview) => ({
    ...listedInterview(interview),
    questions: questionList(interview, interview.exchanges),
  }));
  return inPages(page, listed);
}

/** The pages of the topics, in the order of the alphabet. */
export function topicViews(library: Library): TopicView[] {
  return [...byTopic(library)].flatMap(([topic, questions]) => {
    const name = nameOfTopic(topic);
    const description = words.pages.topicDescription(wordsOf(topic));
    const interviews = [...Map.groupBy(questions, ({ interview }) => interview)].map(
      ([interview, own]) => ({
        ...listedInterview(interview),
        questions: questionList(
          interview,
          own.map(({ exchange }) => exchange),
        ),
      }),
    );
    const page = { metadata: { title: name, description }, path: topicPath(topic) };
    return inPages(page, interviews).map((part) => ({ ...part, name }));
  });
}

/** The exchanges of each topic, the topics in the order of the alphabet. */
function byTopic({ interviews }: Library) {
  const found = interviews.flatMap((interview) =>
    interview.exchanges.flatMap((exchange) =>
      exchange.topics.map((topic) => ({ topic, interview, exchange })),
    ),
  );
  const groups = Map.groupBy(found, ({ topic }) => topic);
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function wordsOf(topic: string): string {
  return topic.replaceAll('-', ' ');
}

function nameOfTopic(topic: string): string {
  const name = wordsOf(topic);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
