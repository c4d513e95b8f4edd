/** What the check of a quotation says. */

// Verdicts
export const verdicts = {
  verbatim: 'Verbatim',
  typography: 'Same words, different typography',
  inserted: 'Same words, with others inserted in brackets',
  altered: 'Altered',
  'not-found': 'Not found',
  nothing: 'Nothing to check',
};
export const notWordsOf = (verdict: string, name: string) => `${verdict}, but not ${name}’s words`;
export const notAllWordsOf = (verdict: string, name: string) =>
  `${verdict}, but not all ${name}’s words`;
export const speakerUnknown = (verdict: string) => `${verdict}, but who said it is not known`;
export const quotations = (count: number) => `${count} quotation${count === 1 ? '' : 's'}`;
export const unmarkedPassages = (count: number) =>
  `${count} passage${count === 1 ? '' : 's'} without quotation marks`;
export const countOfVerdict = (count: number, verdict: string) =>
  `${count} ${verdict.toLowerCase()}`;
export const unmarked = 'Without quotation marks';
export const tooLong = (length: number, most: number) =>
  `This text has ${length.toLocaleString('en')} characters. Up to ${most.toLocaleString('en')} can be checked at once.`;

// Who said it
export const pasteFirst = 'Paste the words of a quotation first.';
export const closestBelow =
  'No interview on this site has these words. The closest passages are below.';
export const nothingSimilar = 'No interview on this site has these words, or similar ones.';
export const severalPeoples = (count: number) =>
  `These words occur in ${count} places, and are not the same person’s everywhere.`;
export const inPlaces = (count: number) => `These words occur in ${count} places. `;
export const differs = (sentence: string) =>
  `${sentence} The quotation differs from the transcript.`;
export const saidBy = (credit: string, wrong?: string) =>
  `Said by ${credit}${wrong ? `, not by ${wrong}` : ''}.`;
export const saidBySomebody = (published: string) =>
  `Said in an answer, by somebody whom the article doesn’t name (${published}).`;
export const saidByNobody = (what: string, publisher: string, wrong?: string) =>
  `These are words of ${what} by ${publisher}. Nobody said them in the interview${wrong ? `: ${wrong} did not` : ''}.`;
export const askedBy = (names: string, wrong?: string) =>
  `These are words of a question, asked by ${names}${wrong ? `, not by ${wrong}` : ''}.`;
/** @param names of those who asked, if they are known; `others` did not say it */
export const interviewersQuestion = (names: string, others: string) =>
  `These are words of the interviewer’s question${names && `, asked by ${names}`}. ${others} did not say them.`;
export const mixed = (origins: readonly string[]) =>
  `These words are not one person’s. They come from ${and(origins)}.`;
export const and = (names: readonly string[]) => names.join(' and ');
/** Those who speak at once. */
export const together = (names: readonly string[]) => names.join(' with ');
export const somebody = 'somebody whom the article doesn’t name';
/** Where words come from. */
export const origins = {
  answer: 'an answer',
  question: 'the interviewer’s question',
  lead: 'the introduction',
  remark: 'a remark',
  narration: 'the article’s own text',
  heading: 'a sub-heading',
};
export const page = 'the page';

// How the quotation differs
export const inTranscript = 'In the transcript';
export const changesMarked = 'The transcript, with the quotation’s changes marked';
export const moreWords = (count: number) => `(and ${count} more words)`;
export const quote = (words: string) => `“${words}”`;
export const dropped = (words: string) => `Dropped: ${words}.`;
export const added = (words: string) => `Added: ${words}.`;
export const changed = (from: string, to: string) => `Changed: ${from} became ${to}.`;
export const spelt = (from: string, to: string) => `Spelt differently: ${from} became ${to}.`;
export const movedWords = (words: string) => `Moved: ${words} comes earlier in the transcript.`;
export const swapped = (from: string, to: string) => `Changed places: ${from} became ${to}.`;
export const omitted = (words: string) => `Left out, with an ellipsis: ${words}.`;
export const inserted = (words: string) => `Inserted in brackets: ${words}.`;
export const insertedFor = (words: string, said: string) =>
  `Inserted in brackets: ${words}, in place of ${said}.`;
export const occurElsewhere = ' These words occur elsewhere: ';
export const whatDiffers = (what: string) => `What differs: ${what}.`;
export const notCompared = (what: string) => `Not compared: ${what}.`;
export const differences = {
  capitals: 'capitals',
  'quotation marks': 'quotation marks',
  'dashes and hyphens': 'dashes and hyphens',
  punctuation: 'punctuation',
  spacing: 'spacing',
  alphabet: 'alphabet',
  characters: 'characters',
};

// What else a reader should know
export const caveats = {
  'bracketed-letter': 'A single letter in brackets shows that its case was changed.',
  'several-paragraphs': 'The quotation spans more than one paragraph.',
  'several-answers': 'The quotation spans more than one answer. Each answers a different question.',
  reordered: 'The order of the transcript was changed.',
  'nothing-omitted': 'Nothing is left out at the ellipsis.',
};
export const clippedNegation = {
  before: (words: string) => `Directly before these words, the transcript has ${words}.`,
  after: (words: string) => `Directly after these words, the transcript has ${words}.`,
};
export const split = (word: string) => `A word was split at the end of a line: ${word}.`;
export const foreignLetter = (
  word: string,
  script: string,
  letter: string,
  code: string,
  like: string,
) => `In ${word}, a letter is ${script}: ${letter} (${code}) instead of ${like}.`;
export const scripts = { Latin: 'Latin', Cyrillic: 'Cyrillic', Greek: 'Greek' };
export const distorted = {
  negation: 'An ellipsis or a bracket removes or adds a “not”.',
  number: 'A bracket replaces a number.',
  name: 'A bracket replaces a name.',
  quoted: 'A bracket replaces words that the transcript has in quotation marks.',
};
export const moreInterviews =
  'These words are common: only some of the interviews that have them were compared. The search finds all answers with them.';

// Where the words occur
export const closestPassages = 'The closest passages';
export const whereTheyOccur = 'Where these words occur';
export const more = (count: number) => `And ${count} more.`;
/** A passage in an interview; nothing in place of a paragraph that has no number. */
export const places = {
  answer: (exchange: number, paragraph: number) =>
    `Answer ${exchange}${paragraph ? `, paragraph ${paragraph}` : ''}`,
  question: (exchange: number) => `Question ${exchange}`,
  lead: (_: number, paragraph: number) =>
    `Introduction${paragraph ? `, paragraph ${paragraph}` : ''}`,
  remark: (exchange: number) => `Remark in answer ${exchange}`,
  narration: () => 'Between the questions',
  heading: () => 'Sub-heading',
};

// The rules
export const theRule = 'The rule. ';
/** What an ellipsis and brackets may do; part of each rule for words that were found. */
export const signsRule = (most: number) =>
  `Where the quotation has an ellipsis, words may be left out: its parts must follow in the transcript’s order, and no “not” may be missing from a sentence that is quoted. Words in square brackets count as the writer’s own; they may stand for up to ${most} words, but not for a number, a name, a “not” or what is in quote marks.`;
/** @param enough the share of the words, in per cent, that makes a quotation an altered one */
export const rules = {
  nothing: () => 'A quotation needs at least one word.',
  verbatim: () =>
    'Each word and each mark is as in the transcript, in the same order. The width of spaces, line breaks and quote marks around the whole quotation are not compared.',
  typography: () =>
    'Each word, number and symbol is as in the transcript, in the same order. Capitals, quote marks, dashes, hyphens in words, punctuation, spacing, the form of single characters and, in Uzbek, the alphabet count as typography. Spelling does not, and numbers must be the same to the digit.',
  inserted: () =>
    'The words outside of the brackets are as in the transcript, in the same order, and nothing was dropped. The words in brackets are the writer’s: nobody said them in the interview.',
  altered: () =>
    'Both texts were compared word by word, whatever their typography. A quotation is altered as soon as a word was dropped, added, changed or moved and no ellipsis or bracket shows it.',
  'not-found': (enough: number) =>
    `No passage has ${enough} per cent of these words in this order (rare words count for more than common ones, unknown words for half). Every interview on this site was searched; what was said elsewhere is not known here.`,
};

/** Said of words that occur in translations only; in brackets, the way to the original. */
export const translated = 'These are words of a translation. What was said is in [the original].';
