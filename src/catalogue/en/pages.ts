/** What the pages say around the interviews. In brackets is the label of a link. */

// Every page
export const skipToContent = 'Skip to content';
export const siteNavigation = 'Site';
export const footerNavigation = 'Footer';
export const sitePages = {
  search: 'All questions',
  names: 'Names',
  check: 'Was it said?',
  about: 'About',
  corrections: 'Corrections',
};
export const frontPage = 'Front page';
export const feed = 'Feed';
export const contact = 'Contact';
export const publishedBy = 'Published by []';
export const dataUnder = 'Data: []';
export const searchAnswers = 'Search the answers';
export const search = 'Search';

// Pages without content of their own
export const notFound = {
  title: 'Not found',
  description: 'There is no page at this address.',
  heading: 'Page not found',
  text: 'The address may be mistyped. Look for the page in [the list of all questions], or go to [the front page].',
};
export const moved = {
  title: 'This page has moved',
  description: 'This page has a new address.',
  text: 'It now has [a new address].',
};

// The front page and lists
export const newestInterview = 'Newest interview';
export const readWhole = 'Read the whole interview';
export const noInterview = 'There is no interview yet.';
export const archive = 'Archive';
export const everybody = 'Everybody who speaks, and all names';
export const topics = (count: number) => (count === 1 ? 'Topic' : 'Topics');
export const years = (count: number) => (count === 1 ? 'Year' : 'Years');
export const attributions = (count: number) => (count === 1 ? 'Attribution' : 'Attributions');
export const searchDescription =
  'Search every answer of every interview, or choose from the list of all questions.';
export const slashKey = 'Press / on any page to go to the search field';
export const topicDescription = (topic: string) =>
  `Every question about ${topic} on this site, with its answer.`;
export const interviewsOf = (year: string) => `Interviews of ${year}`;
export const yearDescription = (year: string) =>
  `Every interview of ${year} on this site, the newest first.`;

// The pages of a long list
export const listPages = 'Pages of this list';
export const pageOf = (number: number, count: number) => `Page ${number} of ${count}`;
export const previousPage = 'Previous page';
export const nextPage = 'Next page';
export const titleOfPage = (title: string, number: number) => `${title}, page ${number}`;
export const descriptionOfPage = (description: string, number: number) =>
  `${description} Page ${number}.`;

// Names
export const namesDescription =
  'People, organisations, places, routes, meetings and documents of the interviews, with every passage in which they occur.';
export const namesIntroduction =
  'Who speaks in the interviews, and who and what they name, with every passage: the number of the answer, then the paragraph. The index is the editor’s, compiled from the words of the interviews.';
export const noNames = 'There is no index yet.';
export const namesOfKind = {
  person: 'People',
  organisation: 'Organisations',
  place: 'Places',
  route: 'Routes',
  event: 'Meetings',
  document: 'Documents',
  term: 'Terms',
};
export const kinds = {
  person: 'person',
  organisation: 'organisation',
  place: 'place',
  route: 'route',
  event: 'event',
  document: 'document',
  term: 'term',
};
export const also = 'Also';
export const seeAlso = 'See also';
export const speaks = 'Speaks';
export const isNamed = 'Is named';
export const partsOfPeople = {
  interviewee: 'Answers',
  interviewer: 'Asks',
  moderator: 'Asks',
  other: 'Speaks',
};
export const interviews = (count: number) => `${count} interviews`;
/** Where a passage is, as the index of a book gives it: `6, ¶ 2`. */
export const places = {
  lead: (paragraph: number) => `Introduction, ¶ ${paragraph}`,
  narration: (paragraph: number) => `Between the questions, ¶ ${paragraph}`,
  heading: (exchange: number) => `${exchange}, sub-heading`,
  question: (exchange: number) => `${exchange}, question`,
  answer: (exchange: number, paragraph: number) => `${exchange}, ¶ ${paragraph}`,
};

// An interview and its answers
export const interview = 'Interview';
export const questions = 'Questions';
export const countOfQuestions = (count: number) =>
  count === 1 ? 'One question' : `${count} questions`;
/** What an interview has in which something was said that nobody asked for. */
export const countOfParts = (count: number) => (count === 1 ? 'One part' : `${count} parts`);
export const numberOf = (number: number, count: number) => `${number} of ${count}`;
export const minutes = (count: number) => `${count}-minute read`;
export const peopleAsk = (count: number) => `${count} people ask`;
export const original = 'original';
export const inAMinute = 'In a minute: one sentence from each answer';
export const onItsOwnPage = 'This answer on its own page';
export const onItsOwnPageNumber = (number: number) =>
  `This answer on its own page, number ${number}`;
export const share = 'Share';
export const inFullInterview = 'Read it in the full interview';
export const fromInterview = 'From the interview';
export const otherAnswers = 'Other answers';
export const previous = 'Previous';
export const next = 'Next';
/** What a permalink leads to, for those who don’t see where it is. */
export const linkTo = {
  question: (number: number) => `Link to question ${number}`,
  statement: (number: number) => `Link to statement ${number}`,
  answer: (exchange: number, paragraph: number) =>
    `Link to paragraph ${paragraph} of answer ${exchange}`,
  lead: (paragraph: number) => `Link to paragraph ${paragraph} of the introduction`,
  narration: (paragraph: number) => `Link to paragraph ${paragraph} of the narration`,
};

// The editor’s layer
export const notesExplained = 'Dotted words have an editor’s note.';
export const bracketsExplained = 'Brackets mark what is not the interviewee’s own analysis:';
export const meanings = { official: 'reported', 'third-party': 'quoted' };
export const source = 'Source';
export const sources = 'Sources';
export const countOfSources = (count: number) => (count === 1 ? 'Source' : `${count} sources`);
export const otherSources = 'What other sources report';
export const mapOf = (title: string) => `Map: ${title}`;
export const timelineOf = (title: string) => `Timeline: ${title}`;
export const mapInWords = 'In words, with sources';
export const wholeMapInWords = 'The map in words, with its sources';
export const placesNamed = (places: string) =>
  `Rings mark the places that the interview names: ${places}.`;
/** A part of a route: `from China by sea: Aktau – Alat, on to Poti`. */
export const leg = (by: 'rail' | 'sea', places: string, from?: string, to?: string) =>
  `${from ? `from ${from} ` : ''}by ${by}: ${places}${to ? `, on to ${to}` : ''}`;

// Corrections
export const correctionsDescription =
  'Every change that was made to a transcript after it was published here, with the old wording.';
export const correctionsIntroduction =
  'When a published transcript is corrected, the passage says so, the old wording stays readable, and the change is listed here.';
export const foundAnError = 'Have you found an error? Please write to [].';
export const noCorrections = 'There have been no corrections so far.';
/** Before and after the day. */
export const correctedOn = ['Corrected on ', ''];
export const previousWording = 'Previous wording:';

// Citing and embedding
export const citeAnswer = 'Cite this answer';
export const citeInterview = 'Cite this interview';
export const citeParagraph = (number: number) => `Cite paragraph ${number}`;
export const copy = 'Copy';
export const copyWhat = (what: string) => `Copy ${what}`;
export const referenceManagers = 'For reference managers';
export const embed = 'Embed this answer';
export const asQuotation = 'As a quotation';
export const inFrame = 'In a frame';
export const copyHtml = (what: string) => `Copy the HTML, ${what}`;
export const embedExplained =
  'This is HTML for your page, without a script. [See the frame.] If your site knows oEmbed, the address of this page is enough.';
export const pictures = 'Pictures';
export const shapes = { wide: 'wide', square: 'square', tall: 'tall' };

// About a text
export const aboutText = 'About this text';
export const asPublished = (publisher: string, hasOriginalHeadline: boolean) =>
  `This is the interview as ${publisher} published it, question by question and to the character. ${
    hasOriginalHeadline
      ? 'The short names of the questions are'
      : 'The headline and the short names of the questions are'
  } this site’s own.`;
export const originalText = 'Original';
export const articleAt = (publisher: string) => `The article at ${publisher}`;
export const retrievedOn = (day: string) => `, retrieved on ${day}`;
export const removed = 'Removed';
export const removedInLine = (reason: string, line: number) => `${reason} (line ${line})`;
export const photographs = 'Photographs';
export const photographsCredited = (names: string) =>
  `Not shown here. The article credits ${names}.`;
export const textOfRecord = 'Text of record';
export const asReceived = 'The article as received';
export const rights = 'Rights';
export const saveAsFile = 'Save as one file';
export const formats = { json: 'JSON', md: 'Markdown', txt: 'Plain text' };

// An interview as one file
export const copyInFile =
  'This is a copy in a single file, which can be read offline. The current page, with all later corrections, is at []';
export const findInInterview = 'Find in this interview';

// “Was it said?”
export const checkDescription =
  'Paste a quotation to find out whether it was said: verbatim, altered, or not at all.';
export const checkIntroduction =
  'Paste a quotation, or an article with several. Each is looked for in every interview on this site, and compared word by word.';
export const checkNeedsScript =
  'The comparison runs as a script in your browser, and scripts are switched off. You can look for the words in [the list of all questions].';
export const quotation = 'Quotation';
export const checkPrivacy =
  'The text never leaves your browser, unless you copy a link to the check: the link contains the quotation.';
export const checkDivided =
  'The archive is too large to be loaded whole: your browser asks for parts of its index, chosen by the words of the text, and for the interviews that may have them. Whoever runs this site could see which interviews those are, and confirm a guess at the text.';
export const check = 'Check';
export const checking = 'Checking…';
export const copyCheckLink = 'Copy a link to this check';
export const tooLongForLink =
  'This text is too long for a link. Send it with the address of this page instead.';
export const transcriptsMissing =
  'The transcripts could not be loaded, so the quotation was not checked.';
export const tryAgain = 'Try again';
export const howJudged = 'How quotations are judged';
export const signs = 'Ellipses and brackets';
