/** The pages that list interviews: the front page, the search page, and the pages of topics. */

import { interviewPath, topicPath } from '../core/addresses/permalinks.ts';
import type { Library } from '../library/library.ts';
import { href, site } from '../site.ts';
import { type BylineView, bylineWithTime } from './byline.ts';
import { type MapView, mapView } from './figures.ts';
import type { PageView } from './page.ts';
import type { ShownText } from './passage.ts';
import {
  type ListedInterview,
  listedInterview,
  type QuestionListView,
  questionList,
} from './questions.ts';

/** The front page: the newest interview in brief, and all others. */
export interface FrontView {
  page: PageView;
  newest: {
    title: string;
    href: string;
    language: string;
    maps: MapView[];
    /** The first paragraph of the introduction. */
    standfirst?: ShownText;
    byline: BylineView;
    questions: QuestionListView;
  };
  older: ListedInterview[];
}

/** Interviews with questions of theirs. */
export type InterviewsWithQuestions = (ListedInterview & { questions: QuestionListView })[];

/** The page of the search, with all questions. */
export interface SearchView {
  page: PageView;
  interviews: InterviewsWithQuestions;
}

/** The page of a topic. */
export interface TopicView {
  page: PageView;
  name: string;
  interviews: InterviewsWithQuestions;
}

const SEARCH_DESCRIPTION =
  'Search every answer of every interview, or choose from the list of all questions.';
const FRONT_DESCRIPTION =
  'Published interviews in which every answer has an address of its own, and every word can be checked against the text of record.';

export function frontView({ interviews: [newest, ...older] }: Library): FrontView {
  const { title, slug, language, lead, exchanges, layer } = newest;
  const figures = [...newest.figures.values()].flat().filter(({ isOnFront }) => isOnFront);
  return {
    page: { metadata: { title: site.tagline, description: FRONT_DESCRIPTION }, path: '' },
    newest: {
      ...{ title, href: href(interviewPath(slug)), language },
      maps: figures.flatMap((figure) => (figure.kind === 'map' ? mapView(figure.map) : [])),
      ...(lead[0] && { standfirst: lead[0].inlines }),
      byline: bylineWithTime(newest),
      questions: questionList(newest, exchanges, layer?.keySentences),
    },
    older: older.map(listedInterview),
  };
}

export function searchView({ interviews }: Library): SearchView {
  return {
    page: { metadata: { title: 'Search', description: SEARCH_DESCRIPTION }, path: 'search/' },
    interviews: interviews.map((interview) => ({
      ...listedInterview(interview),
      questions: questionList(interview, interview.exchanges),
    })),
  };
}

/** The topics of the archive, in the order of the alphabet. */
export function topicViews({ interviews }: Library): { topic: string; view: TopicView }[] {
  const found = interviews.flatMap((interview) =>
    interview.exchanges.flatMap((exchange) =>
      exchange.topics.map((topic) => ({ topic, interview, exchange })),
    ),
  );
  const byTopic = [...Map.groupBy(found, ({ topic }) => topic)].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  return byTopic.map(([topic, questions]) => {
    const words = topic.replaceAll('-', ' ');
    const name = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
    const description = `Every question about ${words} on this site, with its answer.`;
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
    return { topic, view: { page, name, interviews } };
  });
}
