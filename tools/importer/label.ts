import { foldText } from '../../src/core/text/folding.ts';
import { APOSTROPHES, DASHES } from '../../src/core/text/punctuation.ts';
import { LANGUAGES } from '../../src/languages/index.ts';
import { phrasesIn, wordsIn } from '../../src/languages/language.ts';
import { isRemark } from './remarks.ts';
import { isTime } from './time-codes.ts';

/** What may be a speaker’s name at the start of a line; only the whole article shows whether it is. */
export interface Label {
  /**
   * How it is written: `Name:`, `Name – `, a name on a line of its own, `Q ` without a colon, or
   * `**Name**` in bold type.
   */
  form: 'colon' | 'dash' | 'alone' | 'letter' | 'bold';
  /** The name or word as written. */
  speaker: string;
  /** The same as it is compared. */
  key: string;
  /** A publication or place that is written with the name. */
  outlet?: string;
  /** What is not part of the words, as it is in the line. */
  mark: string;
  /** The words behind it. */
  body: string;
  /** How many characters of the body are a stage direction: “(turning round)”. */
  direction: number;
  /** What is between the stage direction and the words: the colon, and the end of bold type. */
  tail?: string;
}

const PARTICLES =
  'von|van|de|der|den|del|di|da|du|la|le|al|el|bin|ibn|zu|af|av|y|e|oğlu|qızı|kızı|qizi';
/** A capital letter, or a letter of a script that has none. */
const CAPITAL = String.raw`[\p{Lu}\p{Lo}\p{Script=Georgian}]`;
const WORD = String.raw`${CAPITAL}[\p{L}\p{M}\p{Nd}.${APOSTROPHES}-]*`;
const NAME = String.raw`${WORD}(?:\s(?:(?:${PARTICLES})\s)?${WORD}){0,3}(?:\s?(?:№\s?)?\d{1,3})?`;
/** A question or answer word may be written small. */
const TURN_WORD = [
  ...new Set(LANGUAGES.flatMap(({ turnLabels }) => phrasesIn(turnLabels)).flatMap(wordsIn)),
]
  .filter((word) => word.length > 1)
  .join('|');
const SPEAKER = String.raw`(?<speaker>${NAME}|(?:${TURN_WORD})(?:\s?(?:№\s?)?\d{1,3})?)`;
const OUTLET = String.raw`(?:,\s(?<outlet>\p{Lu}[^:：(),.?!;]{0,50}))?`;
const ASIDE = String.raw`(?<aside>\s?\((?<inside>[^()]{1,80})\))?`;

/** A name with a colon, perhaps behind a dash, perhaps in bold: `**Name:**`, `**Name**:`. */
const COLON = new RegExp(
  String.raw`^(?<before>(?:[${DASHES}]\s*)?(?<bold>\*\*|__|)${SPEAKER}${OUTLET})${ASIDE}` +
    String.raw`(?<end>\k<bold>\s?[:：]|\s?[:：]\s?\k<bold>)(?![\d/])\s*(?<dash>[${DASHES}]\s+)?`,
  'u',
);
const DASH = new RegExp(String.raw`^(?<speaker>${NAME})(?:(?<=\.)\s?|\s)[${DASHES}]\s+(?=\S)`, 'u');
const ALONE = new RegExp(
  `^(?<speaker>${NAME})${OUTLET}(?<time>\\s+[([]?\\d{1,2}:\\d{2}(?::\\d{2})?[)\\]]?)?$`,
  'u',
);
/** A letter with a full stop, perhaps with a number, or before a capital letter; a Q needs neither. */
const LETTER = /^(?:(?<q>Q)\d{0,3}\s+|(?<letter>\p{Lu})(?:\d{0,3}[.)]\s+|\s+(?=[\p{Lu}"“«¿])))/u;
/** A word for a question or an answer with a full stop: “Pregunta. ¿…”. */
const WORD_AND_STOP = new RegExp(
  String.raw`^(?<word>${TURN_WORD})(?:\s?(?:№\s?)?\d{1,3})?\.\s+`,
  'iu',
);

/** A name in bold type before words in plain type, perhaps with a dash or a full stop. */
const BOLD = new RegExp(
  String.raw`^(?<bold>\*\*|__)(?<speaker>${NAME})(?:\s?[${DASHES}]|[.,])?\s?\k<bold>(?:\s?[${DASHES}])?\s+(?=\S)`,
  'u',
);

/** A label has at most this many characters. */
const LONGEST = 60;

/** The label at the start of a text, if there is one. */
export function labelOf(text: string): Label | undefined {
  return (
    colonLabel(text) ?? dashLabel(text) ?? aloneLabel(text) ?? letterLabel(text) ?? boldLabel(text)
  );
}

/**
 * The label of a paragraph of a saved page that begins with bold type.
 *
 * @param end where the bold type ends, in UTF-16 code units
 */
export function labelInBold(text: string, end: number): Label | undefined {
  const bold = text.slice(0, end);
  const label = boldLabel(`**${bold.trimEnd()}** ${text.slice(end).trimStart()}`);
  if (!label?.body) return undefined;
  return { ...label, mark: text.slice(0, text.length - label.body.length) };
}

function boldLabel(text: string): Label | undefined {
  const match = BOLD.exec(text);
  const speaker = withoutStop(match?.groups?.speaker);
  return match && speaker ? plain('bold', speaker, match[0], text) : undefined;
}

function colonLabel(text: string): Label | undefined {
  const match = COLON.exec(text);
  const groups = match?.groups;
  if (!match || !groups?.speaker || groups.speaker.length > LONGEST) return undefined;
  const { speaker, outlet, aside, inside = '', before = '' } = groups;
  const isDirection =
    aside !== undefined && !isTime(inside) && (isRemark(inside) || /^\P{Lu}/u.test(inside));
  const gap = isDirection ? before.length + (aside.length - aside.trimStart().length) : 0;
  const mark = isDirection ? text.slice(0, gap) : match[0];
  return {
    ...{ form: 'colon', speaker, key: labelKey(speaker), mark, body: text.slice(mark.length) },
    ...(outlet && { outlet }),
    ...(!isDirection && inside && !isTime(inside) && { outlet: inside }),
    ...directionOf(isDirection ? aside.trim() : '', text.slice(gap), match[0].length - gap),
  };
}

/** A stage direction at the start of the words, and what is cut out behind it. */
function directionOf(aside: string, body: string, end: number): Pick<Label, 'direction' | 'tail'> {
  if (!aside) return { direction: 0 };
  const behind = body.slice(aside.length, end).trimEnd();
  // Without words behind it, the colon stays with the direction.
  return body.length > end
    ? { direction: aside.length, tail: behind }
    : { direction: aside.length + behind.length };
}

function dashLabel(text: string): Label | undefined {
  const match = DASH.exec(text);
  const speaker = withoutStop(match?.groups?.speaker);
  return match && speaker ? plain('dash', speaker, match[0], text) : undefined;
}

/** A name without the full stop behind it; that of an initial belongs to it. */
function withoutStop(name: string | undefined): string | undefined {
  return name?.replace(/(?<=\p{L}{2})\.$/u, '');
}

function aloneLabel(text: string): Label | undefined {
  if (text.length > LONGEST || text.endsWith('.')) return undefined;
  const groups = ALONE.exec(text)?.groups;
  if (!groups?.speaker) return undefined;
  // “Noon 12:30” is no name with a time code.
  if (groups.time && !/\s/.test(groups.speaker) && !/^\s{2}/.test(groups.time)) return undefined;
  const label = plain('alone', groups.speaker, text, text);
  return groups.outlet ? { ...label, outlet: groups.outlet } : label;
}

function letterLabel(text: string): Label | undefined {
  const match = LETTER.exec(text) ?? WORD_AND_STOP.exec(text);
  const { q, letter, word } = match?.groups ?? {};
  const speaker = q ?? letter ?? word;
  return match && speaker ? plain('letter', speaker, match[0], text) : undefined;
}

function plain(form: Label['form'], speaker: string, mark: string, text: string): Label {
  return {
    form,
    speaker,
    key: labelKey(speaker),
    mark,
    body: text.slice(mark.length),
    direction: 0,
  };
}

/**
 * A name as it is compared: capitals, accents and full stops don’t make another one.
 *
 * @example
 * labelKey('MR. BRANDT') // => 'mr brandt'
 * labelKey('С.В.Дубов') // => 'с в дубов'
 */
export function labelKey(speaker: string): string {
  return foldText(speaker.replaceAll('.', ' '), 'letters');
}
