/**
 * What the site knows of a language in which people speak. Each language is one file of this
 * folder, named after its tag, whose exports are the fields below: what needs a single field, above
 * all a script in the browser, then loads that field alone.
 *
 * Everything is lower case unless said otherwise, with straight apostrophes.
 */
export interface Language {
  /** BCP 47 tag in its canonical form: `uz-Cyrl`. */
  readonly tag: string;
  /** Letters that no other language here has. They show in which language a text is written. */
  readonly ownLetters: Words;
  /** Words that ask: who, how. */
  readonly questionWords: Words;
  /** How journalists ask without a question mark, at the start of what they say: “tell us”. */
  readonly requests: Phrases;
  /** What is written before a colon for “question” and “answer”, in pairs: `question answer | q a`. */
  readonly turnLabels: Phrases;
  /** What whoever asks is called in place of a name: “journalist”; and whoever answers: “guest”. */
  readonly askers: Phrases;
  readonly answerers: Phrases;
  /** What a transcriber notes in brackets: “(laughter)”, “(applause)”. */
  readonly remarks: Words;
  /** What an article writes that people do while they talk: the “pours” of “She pours tea”. */
  readonly gestures: Phrases;
  /** Words for who speaks and who is spoken to: I, my, you. */
  readonly selves: Words;
  /** How an answer begins that says yes or no. */
  readonly replies: Phrases;
  /** How an interviewer’s last words begin. */
  readonly thanks: Phrases;
  /** How a day is written above an article. */
  readonly dates: Dates;
  /** What pages of news have around an article. */
  readonly boilerplate: Boilerplate;
  /** Words that hold a sentence together and say nothing of what it is about, but for those above. */
  readonly stopWords: Words;
  /** Other words that questions have whatever they are about (“think”, “role”): poor labels. */
  readonly fillers: Words;
  /**
   * Words that negate a sentence: not, never. `-n't` is an ending, `n'-` a beginning. Verbs that
   * Turkic languages negate by a syllable inside are not among them: “dəmir” (iron) looks like one.
   */
  readonly negations: Words;
  /** Numbers that are written as words, but for “one”, which is often none. */
  readonly numbers: Words;
  /** How a text says whose words it quotes. */
  readonly attribution: Attribution;
  /** What ends with a full stop and yet ends no sentence. */
  readonly abbreviations: Abbreviations;
  /** Letters that people replace for want of a key. Accents need no entry: all of them may go. */
  readonly folding: Letters;
  /**
   * Letters that print may have in place of others in the same word, so that it is typography which
   * of them a quotation has: Russian `ё=е`. In Uzbek, `ёр` and `ер` are different words.
   */
  readonly variants: Letters;
  /** Which hyphens belong to a word though a line ends with them. */
  readonly hyphens: Hyphens;
  /** How letters are written in ASCII, where it is not enough to take off an accent. */
  readonly transliteration: Letters;
}

/** How a day is written above an article. */
export interface Dates {
  /** The twelve months, each in all forms that dates have: `january jan | february feb`. */
  readonly months: Phrases;
  readonly weekdays: Phrases;
  /** What follows the number of a day: the `st` of 1st. */
  readonly ordinals: Phrases;
  /** What joins day, month and year: the `of` of 1st of March. */
  readonly joiners: Phrases;
  /** Words beside the number of a year. */
  readonly years: Phrases;
  /** Words beside an hour: the `at` of at 10:30. */
  readonly hours: Phrases;
  /** What is written before the day: “published on”. */
  readonly published: Phrases;
}

/** What is beside a hyphen that belongs to the word, whatever the other part is. */
export interface Hyphens {
  /** What follows a part that is short for a word, besides “and”: “Ost- oder Westufer”. */
  readonly or: Words;
  /** “ex-mayor”, “non-stop”, “кое-что”. */
  readonly before: Words;
  /** “avez-vous”, “peut-être”, “кто-то”. */
  readonly behind: Words;
}

/** What pages of news have around an article. */
export interface Boilerplate {
  /** Words of which a bar of buttons for sharing has one at least. */
  readonly share: Words;
  /** The other words of such a bar. */
  readonly shareMore: Words;
  /** Words beside the number of readers or comments. */
  readonly counts: Phrases;
  /** What is written before the minutes that reading takes, and after them. */
  readonly readingTime: Phrases;
  readonly minutesToRead: Phrases;
  /** What is written before the author’s name. */
  readonly byline: Phrases;
  /** What is written before the name of whoever asked. */
  readonly interviewedBy: Phrases;
  /** What joins two names. */
  readonly and: Words;
  /** The first step of a path to the page. */
  readonly home: Phrases;
  /** What is written before the article’s tags. */
  readonly tags: Phrases;
  /** Name of the section in which interviews are published. */
  readonly section: Phrases;
  /** How an invitation to follow the publisher begins. */
  readonly follow: Phrases;
  readonly rightsReserved: Phrases;
  readonly advertisement: Phrases;
  /** What is written before the caption of a photograph, or whom it is by. */
  readonly photo: Phrases;
  /** What may follow that word before a name: the `by` of photo by. */
  readonly photoBy: Phrases;
  readonly source: Phrases;
  /** How a pointer to other articles begins. */
  readonly related: Phrases;
  /** Words of a call to subscribe. */
  readonly newsletter: Phrases;
  /** How a line begins that says who translated, and from which language. */
  readonly translation: Phrases;
  /** Heading of a note on the person or the author. */
  readonly about: Phrases;
}

/** How a text says whose words it quotes. */
export interface Attribution {
  /** Verbs of saying in the forms that reporters use: the “said” of “she said”. */
  readonly verbs: Words;
  /** Those of them that are followed by whoever is told. */
  readonly telling: Words;
  /** What may be between such a verb and the words: “she said that …”. */
  readonly that: Words;
  /** What makes a speaker of a name right behind the words, as in “…”, so Seitov. */
  readonly beside: Words;
  /** What names a speaker without a verb: “according to”. */
  readonly sources: Phrases;
  /** How a writer begins to say, in brackets, who emphasised words: “emphasis added”. */
  readonly emphasis: Phrases;
  /** Who may be meant without being named; with articles, which have a capital at a start too. */
  readonly pronouns: Words;
  /** What begins a sentence with a place or a time: a name behind it, “in Berlin”, is no speaker. */
  readonly openers: Words;
  /** Forms of address and offices before a name. */
  readonly titles: Words;
}

/** What ends with a full stop and yet ends no sentence: as it is written, without that full stop. */
export interface Abbreviations {
  readonly anywhere: Words;
  /** Those that are words as well, but not before a number: the `No` of No. 7. */
  readonly beforeNumbers: Words;
  /** Whether a full stop makes an ordinal of a number: “am 3. Oktober”, “II. Abdülhamit”. */
  readonly dottedOrdinals: boolean;
}

/** Words, parted by white space. */
export type Words = string;

/** Phrases, parted by `|`. In boilerplate, `…` matches up to 60 characters. */
export type Phrases = string;

/** Letters, or pairs of letters, each with what replaces it: `ß=ss ъ= g'=g`. */
export type Letters = string;

/**
 * The words of a list.
 *
 * @example
 * wordsIn(' who  what\n when') // => ['who', 'what', 'when']
 */
export function wordsIn(words: Words): string[] {
  return words.split(/\s+/).filter(Boolean);
}

/**
 * The phrases of a list.
 *
 * @example
 * phrasesIn('tell us | please') // => ['tell us', 'please']
 */
export function phrasesIn(phrases: Phrases): string[] {
  return phrases
    .split('|')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter(Boolean);
}

/**
 * The letters of a list, each with what replaces it.
 *
 * @example
 * lettersIn('ß=ss ъ=') // => [['ß', 'ss'], ['ъ', '']]
 */
export function lettersIn(letters: Letters): [letter: string, replacement: string][] {
  return wordsIn(letters).map((pair) => {
    const [letter = '', replacement = ''] = pair.split('=');
    return [letter, replacement];
  });
}
