import { isFaithful, VERDICTS } from '../../core/quotation/rules.ts';
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

/** Longer pieces are shown in the comparison; in a sentence they are shortened. */
const LONGEST_PIECE = 160;

/** Below a verdict on words that are too common for all interviews with them to be compared. */
export const MORE_INTERVIEWS =
  'These words are common: only some of the interviews that have them were compared. The search finds all answers with them.';

/**
 * The verdict in a few words. Words that the interviewee didn't say, or not the one whom the text
 * names, are never plainly confirmed.
 */
export function headline(verdict: Verdict): string {
  const { kind, occurrences } = verdict;
  const shares = occurrences.map(shareOfInterviewees);
  const name = occurrences[0]?.interview.interviewees;
  if (!isFaithful(verdict) || !name) return VERDICTS[kind];
  const wrong = wrongSpeaker(verdict);
  if (wrong) return `${VERDICTS[kind]}, but not ${saysSome(verdict) ? 'all ' : ''}${wrong}’s words`;
  if (shares.includes('all')) return VERDICTS[kind];
  if (occurrences.some(isByNobodyNamed)) return `${VERDICTS[kind]}, but who said it is not known`;
  return `${VERDICTS[kind]}, but not ${shares.includes('some') ? 'all ' : ''}${name}’s words`;
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
  const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;
  const unmarked = `${counted(checked.length - marked, 'passage')} without quotation marks`;
  if (marked === checked.length) return counted(marked, 'quotation');
  return marked > 0 ? `${counted(marked, 'quotation')}, ${unmarked}` : unmarked;
}

/** How many verdicts there are of each kind: “2 verbatim, 1 not found”. */
export function countsOf(checked: readonly CheckedQuotation[]): string {
  const kinds = checked.map(({ verdict }) => verdict.kind);
  return [...new Set(kinds)]
    .map((kind) => {
      const count = kinds.filter((each) => each === kind).length;
      return `${count} ${VERDICTS[kind].toLowerCase()}`;
    })
    .join('; ');
}

/** Who said it, in a sentence. */
export function whoSaidIt(verdict: Verdict): string {
  const { kind, occurrences } = verdict;
  const [occurrence] = occurrences;
  if (kind === 'nothing') return 'Paste the words of a quotation first.';
  if (kind === 'not-found')
    return occurrence
      ? 'No interview on this site has these words. The closest passages are below.'
      : 'No interview on this site has these words, or similar ones.';
  if (!occurrence) return '';
  if (areSeveralPeoples(occurrences))
    return `These words occur in ${occurrences.length} places, and are not the same person’s everywhere.`;
  const times = occurrences.length > 1 ? `These words occur in ${occurrences.length} places. ` : '';
  const sentence = partSentence(occurrence, wrongSpeaker(verdict));
  if (kind === 'altered') return `${sentence} The quotation differs from the transcript.`;
  return times + sentence;
}

/** Said of words that occur in translations only; the way to the original follows. */
export const TRANSLATED = 'These are words of a translation. What was said is in ';

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
  if (parts.length > 1) return mixedSentence(parts.map((p) => PARTS[p]));
  if (turns.length > 1) return mixedSentence(turns.map(speakersTogether));
  if (part === 'answer')
    return isByNobodyNamed(occurrence)
      ? `Said in an answer, by somebody whom the article doesn’t name (${published}).`
      : `Said by ${creditAt(occurrence)}${wrong ? `, not by ${wrong}` : ''}.`;
  if (part !== 'question')
    return `These are words of ${part ? PARTS[part] : 'the page'} by ${publisher}. Nobody said them in the interview${wrong ? `: ${wrong} did not` : ''}.`;
  const speakers = speakersAt(occurrence).join(' and ');
  if (shareOfInterviewees(occurrence) === 'all')
    return `These are words of a question, asked by ${speakers}${wrong ? `, not by ${wrong}` : ''}.`;
  return `These are words of the interviewer’s question${speakers && `, asked by ${speakers}`}. ${wrong ?? interviewees} did not say them.`;
}

function mixedSentence(origins: readonly string[]): string {
  return `These words are not one person’s. They come from ${origins.join(' and ')}.`;
}

/** Those who speak at once, or who can’t be named. */
function speakersTogether(names: readonly string[]): string {
  return names.length > 0 ? names.join(' with ') : 'somebody whom the article doesn’t name';
}

const PARTS = {
  answer: 'an answer',
  question: 'the interviewer’s question',
  lead: 'the introduction',
  remark: 'a remark',
  narration: 'the article’s own text',
  heading: 'a sub-heading',
};

/** A difference in words, so that nobody depends on colours or strokes. */
export function changeSentence(piece: Piece): string {
  switch (piece.kind) {
    case 'same':
      return '';
    case 'dropped':
      return `Dropped: ${quote(piece.said)}.`;
    case 'added':
      return `Added: ${quote(piece.quoted)}.`;
    case 'changed':
      return `${piece.isSpelling ? 'Spelt differently' : 'Changed'}: ${quote(piece.said)} became ${quote(piece.quoted)}.`;
    case 'moved':
      return `Moved: ${quote(piece.said)} comes earlier in the transcript.`;
    case 'swapped':
      return `Changed places: ${quote(piece.said)} became ${quote(piece.quoted)}.`;
    case 'omitted':
      return `Left out, with an ellipsis: ${quote(piece.said)}.`;
    case 'inserted':
      return piece.said
        ? `Inserted in brackets: ${quote(piece.quoted)}, in place of ${quote(piece.said)}.`
        : `Inserted in brackets: ${quote(piece.quoted)}.`;
  }
}

/** What else a reader should know. */
export function caveatSentences({ differences, caveats, setAside }: Verdict): string[] {
  const sentences = caveats.map(caveatSentence);
  if (differences.length > 0) sentences.unshift(`What differs: ${differences.join(', ')}.`);
  if (setAside.length > 0) sentences.push(`Not compared: ${setAside.map(quote).join(', ')}.`);
  return sentences;
}

function caveatSentence(caveat: Caveat): string {
  switch (caveat.kind) {
    case 'bracketed-letter':
      return 'A single letter in brackets shows that its case was changed.';
    case 'several-paragraphs':
      return 'The quotation spans more than one paragraph.';
    case 'several-answers':
      return 'The quotation spans more than one answer. Each answers a different question.';
    case 'reordered':
      return 'The order of the transcript was changed.';
    case 'clipped-negation':
      return `Directly ${caveat.side} these words, the transcript has “${caveat.word}”.`;
    case 'nothing-omitted':
      return 'Nothing is left out at the ellipsis.';
    case 'split':
      return `A word was split at the end of a line: “${caveat.word}”.`;
    case 'foreign-letter': {
      const { letter, script, like } = caveat.letter;
      return `In “${caveat.word}”, a letter is ${script}: “${letter}” (${codeOf(letter)}) instead of “${like}”.`;
    }
    case 'distorted':
      return {
        negation: 'An ellipsis or a bracket removes or adds a “not”.',
        number: 'A bracket replaces a number.',
        name: 'A bracket replaces a name.',
        quoted: 'A bracket replaces words that the transcript has in quotation marks.',
      }[caveat.what];
  }
}

/** `U+0430` */
function codeOf(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function quote(text: string): string {
  const words = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/(?<![,;:.])[,;:.]+$/, '');
  if (words.length <= LONGEST_PIECE) return `“${words}”`;
  return `“${words.slice(0, LONGEST_PIECE).replace(/(?<!\s)\s+\S*$/, '')} …”`;
}
