import { paragraph, run, wordFile } from './word-file.ts';

/** The shipped interview’s article, with dashes before questions and answers. */
export const SHIPPED_ARTICLE = 'content/interviews/seitov-2025/source.txt';
/** A press conference: each question names who asks it. */
export const PRESS_CONFERENCE = 'tests/fixtures/articles/name-with-an-outlet/article.txt';
/** A page as a browser saves it. */
export const SAVED_PAGE = 'tests/fixtures/articles/saved-page/article.html';

/** A Word file with two questions in bold type, the second answer in two paragraphs. */
export function wordArticle(): Uint8Array {
  return wordFile({
    body: [
      paragraph(run('The keeper of the salt'), 'Title'),
      paragraph(run('Ada Kern runs the last salt works on the coast.')),
      paragraph(run('Why salt?', 'b')),
      paragraph(run('Because the sea is free.')),
      paragraph(run('Who buys it today?', 'b')),
      paragraph(run('Cheese makers, and two ') + run('very', 'i') + run(' old bakeries.')),
      paragraph(run('The rest of it melts snow in the mountains.')),
    ].join(''),
  });
}
