import { DASHES } from '../../src/core/text/punctuation.ts';
import type { Label } from './label.ts';
import { LONGEST_LABEL, labelKey, NAME, OUTLET, TURN_WORD } from './name-pattern.ts';

/** `Name – `. */
const DASH = new RegExp(String.raw`^(?<speaker>${NAME})(?:(?<=\.)\s?|\s)[${DASHES}]\s+(?=\S)`, 'u');
/** A name on a line of its own. */
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

/** `[Name] `, `[Name]: `, `<Name> `, `Name | `, `Name / `. */
const SET_OFF = new RegExp(
  String.raw`^(?:\[(?<square>${NAME})\][:：]?|<(?<angle>${NAME})>|(?<bare>${NAME})\s?[|/])\s+(?=\S)`,
  'u',
);
/** A name in capitals before a word that is not. */
const CAPITALS =
  /^(?<speaker>\p{Lu}[\p{Lu}\p{M}.'’-]+(?:\s\p{Lu}[\p{Lu}\p{M}.'’-]+){0,2})\s+(?=[“"«¿¡]?\p{Lu}(?:\P{Lu}|$))/u;

/** The label at the start of a text that has no colon, if there is one. */
export function plainLabel(text: string): Label | undefined {
  return (
    dashLabel(text) ?? aloneLabel(text) ?? letterLabel(text) ?? boldLabel(text) ?? setOffLabel(text)
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

function dashLabel(text: string): Label | undefined {
  const match = DASH.exec(text);
  const speaker = withoutStop(match?.groups?.speaker);
  return match && speaker ? plain('dash', speaker, match[0], text) : undefined;
}

function setOffLabel(text: string): Label | undefined {
  const match = SET_OFF.exec(text);
  const { square, angle, bare } = match?.groups ?? {};
  const setOff = square ?? angle ?? bare;
  if (match && setOff) return plain('set-off', setOff, match[0], text);
  const capitals = CAPITALS.exec(text);
  const speaker = capitals?.groups?.speaker;
  return capitals && speaker ? plain('capitals', speaker, capitals[0], text) : undefined;
}

/** A name without the full stop behind it; that of an initial belongs to it. */
function withoutStop(name: string | undefined): string | undefined {
  return name?.replace(/(?<=\p{L}{2})\.$/u, '');
}

function aloneLabel(text: string): Label | undefined {
  if (text.length > LONGEST_LABEL || text.endsWith('.')) return undefined;
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
