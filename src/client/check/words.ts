import * as words from '../../catalogue/chosen/check.ts';
import { ENOUGH, isFaithful, MOST_REPLACED } from '../../core/quotation/rules.ts';
import {
  creditAt,
  partsAt,
  shareOfInterviewees,
  speakersAt,
  speakersInTurn,
  wrongSpeaker,
} from '../../core/quotation/speakers.ts';
import type {
  Caveat,
  CheckedQuotation,
  Occurrence,
  Piece,
  Verdict,
} from '../../core/quotation/verdict.ts';
import { DOUBLE_QUOTES } from '../../core/text/punctuation.ts';

/** Words with quote marks at both ends, and none between. */
const MARKED = new RegExp(`^[${DOUBLE_QUOTES}]([^${DOUBLE_QUOTES}]+)[${DOUBLE_QUOTES}]$`);
/** Longer pieces are shown in the comparison; in a sentence they are shortened. */
const LONGEST_PIECE = 160;

/**
 * The verdict in a few words. Words that the interviewee didn't say, or not the one whom the text
 * names, are never plainly confirmed.
 */
export function headline(verdict: Verdict): string {
  const { kind, occurrences } = verdict;
  const shares = occurrences.map(shareOfInterviewees);
  const name = occurrences[0]?.interview.interviewees;
  const found = words.verdicts[kind];
  if (!isFaithful(verdict) || !name) return found;
  const wrong = wrongSpeaker(verdict);
  if (wrong) return ofSome(saysSome(verdict), found, wrong);
  if (shares.includes('all')) return found;
  if (occurrences.some(isByNobodyNamed)) return words.speakerUnknown(found);
  return ofSome(shares.includes('some'), found, name);
}

/** A verdict on words that somebody did not say, or not all of them. */
function ofSome(isPart: boolean, found: string, name: string): string {
  return isPart ? words.notAllWordsOf(found, name) : words.notWordsOf(found, name);
}

/** Whether the person who is named says a part of the words. */
function saysSome({ occurrences, attributed }: Verdict): boolean {
  const person = attributed?.person;
  return occurrences.some(({ spans }) =>
    spans.some(({ passage }) => person !== undefined && passage.by.includes(person)),
  );
}

/** Whether all of the words are an answer's, and the article doesn't say whose. */
function isByNobodyNamed({ spans }: Occurrence): boolean {
  return spans.every(({ passage }) => passage.part === 'answer' && passage.by.length === 0);
}

/** How many quotations a text has: “2 quotations, 1 passage without quotation marks”. */
export function howMany(checked: readonly CheckedQuotation[]): string {
  const marked = checked.filter(({ hasMarks }) => hasMarks).length;
  const unmarked = words.unmarkedPassages(checked.length - marked);
  if (marked === checked.length) return words.quotations(marked);
  return marked > 0 ? `${words.quotations(marked)}, ${unmarked}` : unmarked;
}

/** How many verdicts there are of each kind: “2 verbatim, 1 not found”. */
export function countsOf(checked: readonly CheckedQuotation[]): string {
  const kinds = checked.map(({ verdict }) => verdict.kind);
  return [...new Set(kinds)]
    .map((kind) => {
      const count = kinds.filter((each) => each === kind).length;
      return words.countOfVerdict(count, words.verdicts[kind]);
    })
    .join('; ');
}

/** Who said it, in a sentence. */
export function whoSaidIt(verdict: Verdict): string {
  const { kind, occurrences } = verdict;
  const [occurrence] = occurrences;
  if (kind === 'nothing') return words.pasteFirst;
  if (kind === 'not-found') return occurrence ? words.closestBelow : words.nothingSimilar;
  if (!occurrence) return '';
  if (areSeveralPeoples(occurrences)) return words.severalPeoples(occurrences.length);
  const times = occurrences.length > 1 ? words.inPlaces(occurrences.length) : '';
  const sentence = partSentence(occurrence, wrongSpeaker(verdict));
  return kind === 'altered' ? words.differs(sentence) : times + sentence;
}

/** Whether different people say the words in different answers. */
function areSeveralPeoples(occurrences: readonly Occurrence[]): boolean {
  const answers = occurrences.filter((occurrence) =>
    partsAt(occurrence).every((part) => part === 'answer'),
  );
  return new Set(answers.map((occurrence) => speakersAt(occurrence).join())).size > 1;
}

/** @param wrong who is named and did not say it */
function partSentence(occurrence: Occurrence, wrong: string | undefined): string {
  const { interviewees, publisher, published } = occurrence.interview;
  const parts = partsAt(occurrence);
  const [part] = parts;
  const turns = speakersInTurn(occurrence);
  if (parts.length > 1) return words.mixed(parts.map((each) => words.origins[each]));
  if (turns.length > 1) return words.mixed(turns.map(speakersTogether));
  if (part === 'answer')
    return isByNobodyNamed(occurrence)
      ? words.saidBySomebody(published)
      : words.saidBy(creditAt(occurrence), wrong);
  if (part !== 'question')
    return words.saidByNobody(part ? words.origins[part] : words.page, publisher, wrong);
  const speakers = words.and(speakersAt(occurrence));
  if (shareOfInterviewees(occurrence) === 'all') return words.askedBy(speakers, wrong);
  return words.interviewersQuestion(speakers, wrong ?? interviewees);
}

/** Those who speak at once, or who can’t be named. */
function speakersTogether(names: readonly string[]): string {
  return names.length > 0 ? words.together(names) : words.somebody;
}

/** A difference in words, so that nobody depends on colours or strokes. */
export function changeSentence(piece: Piece): string {
  switch (piece.kind) {
    case 'same':
      return '';
    case 'dropped':
      return words.dropped(quote(piece.said));
    case 'added':
      return words.added(quote(piece.quoted));
    case 'changed':
      return (piece.isSpelling ? words.spelt : words.changed)(
        quote(piece.said),
        quote(piece.quoted),
      );
    case 'moved':
      return words.movedWords(quote(piece.said));
    case 'swapped':
      return words.swapped(quote(piece.said), quote(piece.quoted));
    case 'omitted':
      return words.omitted(quote(piece.said));
    case 'inserted':
      return piece.said
        ? words.insertedFor(quote(piece.quoted), quote(piece.said))
        : words.inserted(quote(piece.quoted));
  }
}

/** What else a reader should know. */
export function caveatSentences({ differences, caveats, setAside }: Verdict): string[] {
  const sentences = caveats.map(caveatSentence);
  const what = differences.map((difference) => words.differences[difference]).join(', ');
  if (what) sentences.unshift(words.whatDiffers(what));
  if (setAside.length > 0) sentences.push(words.notCompared(setAside.map(quote).join(', ')));
  return sentences;
}

function caveatSentence(caveat: Caveat): string {
  switch (caveat.kind) {
    case 'clipped-negation':
      return words.clippedNegation[caveat.side](words.quote(caveat.word));
    case 'split':
      return words.split(words.quote(caveat.word));
    case 'foreign-letter': {
      const { letter, script, like } = caveat.letter;
      const [word, is, not] = [caveat.word, letter, like].map(words.quote) as [
        string,
        string,
        string,
      ];
      return words.foreignLetter(word, words.scripts[script], is, codeOf(letter), not);
    }
    case 'distorted':
      return words.distorted[caveat.what];
    default:
      return words.caveats[caveat.kind];
  }
}

/** The whole rule that was applied, as it is printed under a verdict. */
export function ruleOf(kind: Verdict['kind']): string {
  const rule = words.rules[kind](100 * ENOUGH);
  const isFound = kind !== 'nothing' && kind !== 'not-found';
  return isFound ? `${rule} ${words.signsRule(MOST_REPLACED)}` : rule;
}

/** `U+0430` */
function codeOf(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Words in quote marks; marks that the transcript has around just these words are not doubled. */
function quote(text: string): string {
  const bare = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(MARKED, '$1')
    .replace(/(?<![,;:.])[,;:.]+$/, '');
  if (bare.length <= LONGEST_PIECE) return words.quote(bare);
  return words.quote(`${bare.slice(0, LONGEST_PIECE).replace(/(?<!\s)\s+\S*$/, '')} …`);
}
