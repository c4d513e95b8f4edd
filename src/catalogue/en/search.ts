/** What the search says. */
export const results = 'Search results';
export const typeAWord = 'Type a word or a name to search for.';
export const searching = 'Searching…';

// What was found
const answers = (count: number) => `${count} ${count === 1 ? 'answer' : 'answers'}`;
const forWhat = (query: string) => (query ? ` for ${query}` : '');
/** @param query in quote marks; empty where only filters are set */
export const found = (count: number, similar: number, query: string) =>
  answers(count) + forWhat(query) + (similar > 0 ? `, and ${similar} with similar wording` : '');
export const nothingFound = (query: string) => `Nothing was found${forWhat(query)}.`;
export const noExactMatch = (count: number, query: string) =>
  `No exact match${forWhat(query)}. ${answers(count)} may help:`;
export const quote = (words: string) => `“${words}”`;
export const resultsFor = (words: string) => `Showing results for ${words}`;
export const startingWith = (words: string) => `Words starting with ${words}`;
export const someOfTheWords = (words: string) => `Some of the words: ${words}`;
export const similarWording = 'Similar wording';
export const isWritten = (typed: string, written: string) => `${typed} is written ${written} here.`;
export const seeAll = (count: number) => `See all ${count} answers`;
export const showMore = (count: number, left: number) =>
  `Show ${count} more of ${left.toLocaleString('en')}`;
export const showLast = (count: number) => `Show the last ${count}`;
export const answerMissing = 'An answer could not be loaded. ';
export const textMissing = 'The text of this answer could not be loaded. ';
export const tryAgain = 'Try again';
