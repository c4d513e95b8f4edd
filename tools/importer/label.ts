import { DASHES } from '../../src/core/text/punctuation.ts';
import { LONGEST_LABEL, labelKey, NAME, OUTLET, TURN_WORD } from './name-pattern.ts';
import { plainLabel } from './plain-labels.ts';
import { isRemark } from './remarks.ts';
import { isTime } from './time-codes.ts';

/** What may be a speaker’s name at the start of a line; only the whole article shows whether it is. */
export interface Label {
  /**
   * How it is written: `Name:`, `Name – `, a name on a line of its own, `Q ` without a colon,
   * `**Name**` in bold type, `[Name]` or `Name | ` set off in another way, or `NAME ` in capitals.
   */
  form: 'colon' | 'dash' | 'alone' | 'letter' | 'bold' | 'set-off' | 'capitals';
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

const SPEAKER = String.raw`(?<speaker>${NAME}|(?:${TURN_WORD})(?:\s?(?:№\s?)?\d{1,3})?)`;
const ASIDE = String.raw`(?<aside>\s?\((?<inside>[^()]{1,80})\))?`;

/** A name with a colon, perhaps behind a dash, perhaps in bold: `**Name:**`, `**Name**:`. */
const COLON = new RegExp(
  String.raw`^(?<before>(?:[${DASHES}]\s*)?(?<bold>\*\*|__|)${SPEAKER}${OUTLET})${ASIDE}` +
    String.raw`(?<end>\k<bold>\s?[:：]|\s?[:：]\s?\k<bold>)(?![\d/])\s*(?<dash>[${DASHES}]\s+)?`,
  'u',
);
/** The label at the start of a text, if there is one. */
export function labelOf(text: string): Label | undefined {
  return colonLabel(text) ?? plainLabel(text);
}

function colonLabel(text: string): Label | undefined {
  const match = COLON.exec(text);
  const groups = match?.groups;
  if (!match || !groups?.speaker || groups.speaker.length > LONGEST_LABEL) return undefined;
  const { speaker, outlet, aside, inside = '', before = '' } = groups;
  const isDirection =
    aside !== undefined &&
    !isTime(inside) &&
    (isRemark(inside) || /^\P{Lu}[^«»“”„"]*$/u.test(inside));
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
