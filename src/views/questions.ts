import { exchangePath, interviewPath } from '../core/addresses/permalinks.ts';
import type { Exchange, Interview } from '../core/model/interview.ts';
import type { Span } from '../core/model/layer.ts';
import { exchangeTitle } from '../core/model/question.ts';
import { shortByline } from '../outputs/metadata.ts';
import { href } from '../site.ts';
import { words } from './words.ts';

/** Questions of an interview, with links to the answers' pages. */
export interface QuestionListView {
  language: string;
  questions: {
    number: number;
    text: string;
    href: string;
    /** One sentence of the answer. */
    keySentence?: string;
  }[];
}

/** An interview in a list. */
export interface ListedInterview {
  title: string;
  href: string;
  byline: string;
}

/**
 * @param exchanges of the interview
 * @param keySentences those that follow their questions
 */
export function questionList(
  { slug, language }: Interview,
  exchanges: readonly Exchange[],
  keySentences: readonly Span[] = [],
): QuestionListView {
  const sentences = new Map(keySentences.map(({ at, quote }) => [at, quote]));
  const questions = exchanges.map((exchange) => {
    const { id, number } = exchange;
    const keySentence = sentences.get(id);
    return {
      ...{ number, text: exchangeTitle(exchange), href: href(exchangePath(slug, id)) },
      ...(keySentence && { keySentence }),
    };
  });
  return { language, questions };
}

export function listedInterview(interview: Interview): ListedInterview {
  return {
    title: interview.title,
    href: href(interviewPath(interview.slug)),
    byline: shortByline(interview, words),
  };
}
