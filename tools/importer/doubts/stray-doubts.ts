import type { LineRole } from '../../../src/core/model/decisions.ts';
import type { Speaker } from '../people.ts';
import { proposeLanguage } from '../propose-language.ts';
import type { Read } from '../reading.ts';
import type { Said } from '../said.ts';
import { type Part, speechOf, wordsOf } from '../turns.ts';
import { asRoles, boxReading, type Doubt, refOf, refsOf } from './doubt.ts';
import { inlineNames, nameInside, questionInside } from './inline-names.ts';
import {
  beginsQuoted,
  isHeadline,
  type Looks,
  looksLike,
  looksLikeProse,
  type Place,
} from './looks-like.ts';

const NOBODY: ReadonlySet<string> = new Set();

/** What paragraphs are compared with. */
interface Context {
  read: Read;
  byId: ReadonlyMap<string, Speaker>;
  /** The words of all names before turns. */
  names: ReadonlySet<string>;
  /** The names before turns, followed by a colon. */
  inline: RegExp | undefined;
  usesQuotes: boolean;
  hasProse: boolean;
  language: string | undefined;
}

/**
 * Paragraphs that open no turn and look as if they could: a question that stands alone, bold type, a
 * dash, brackets; what may be a box or the article’s own prose; and names within the words.
 */
export function strayDoubts(read: Read): Doubt[] {
  const { walked, said, speakers } = read;
  const words = speakers.flatMap(({ keys }) => keys.flatMap((key) => key.split(' ')));
  const context: Context = {
    read,
    byId: new Map(speakers.map((speaker) => [speaker.id, speaker])),
    names: new Set(words.filter((word) => word.length > 2)),
    inline: inlineNames(speakers),
    usesQuotes: usesQuotes(said),
    ...{ hasProse: false, language: undefined },
  };
  if (hasProse(read, context)) {
    context.hasProse = true;
    context.language = proposeLanguage(read.clues.map(({ block }) => block.text).join('\n'));
  }
  return [...leadDoubts(walked.lead, read), ...said.flatMap((one) => turnDoubts(one, context))];
}

/** So many of the answers begin with a quotation where the article quotes all that is said. */
const ENOUGH_QUOTES = 0.6;

function usesQuotes(said: readonly Said[]): boolean {
  const answers = said.filter(({ side }) => side === 'answer');
  const quoted = answers.filter(
    ({
      turn: {
        parts: [first],
      },
    }) => first && beginsQuoted(wordsOf(first)),
  );
  return quoted.length > ENOUGH_QUOTES * answers.length;
}

/** Whether prose of the article is between turns: by the editor’s word, or as it looks. */
function hasProse({ said, clues }: Read, { byId, names }: Context): boolean {
  if (clues.some(({ role }) => role === 'narration')) return true;
  return said.some(({ turn, by }) => {
    const speaker = by === undefined ? undefined : byId.get(by);
    const rest = turn.parts.slice(1).filter((part) => part.role === 'speech' && mayBeStray(part));
    return rest.some(({ clue }) => looksLikeProse(clue, { names, ...(speaker && { speaker }) }));
  });
}

interface Found {
  doubt: Doubt;
  /** Index of the part. */
  index: number;
  /** Whether what follows depends on it. */
  hasRest: boolean;
}

/** In the lead, what follows such a paragraph may be the answer. */
function leadDoubts(lead: readonly Part[], read: Read): Doubt[] {
  const found = lead.flatMap((part, index): Found[] => {
    const place: Place = { side: 'lead', names: NOBODY };
    const mayOpen = mayBeStray(part) && !isStandfirst(part, lead.slice(index + 1));
    const looks = mayOpen && looksLike(part.clue, place, read.dialect.usesDashes === true);
    return looks ? [{ doubt: strayDoubt(part, looks, 'lead'), index, hasRest: true }] : [];
  });
  return withRest(found, lead);
}

/** What is set in bold type or italics above the first question, with no words behind it that answer. */
function isStandfirst({ clue }: Part, rest: readonly Part[]): boolean {
  const isSet = ({ block }: Part['clue']) => block.isStrong || block.isItalic;
  return isSet(clue) && !clue.asks && !clue.dash && rest.every((part) => isSet(part.clue));
}

function turnDoubts({ turn, side, by }: Said, context: Context): Doubt[] {
  const { read, byId, names, inline } = context;
  const { parts } = turn;
  const speaker = by === undefined ? undefined : byId.get(by);
  let isInList = false;
  const inside: Doubt[] = [];
  const found = parts.flatMap((part, index): Found[] => {
    const before = read.clues[part.clue.at - 1];
    isInList =
      index > 0 &&
      isHeadline(part.clue.block.text) &&
      (isInList || /[:：]$/.test(before?.block.text ?? ''));
    if (part.role === 'heading' && index < parts.length - 1)
      return headingDoubt(part, index, parts);
    if (part.role !== 'speech') return [];
    inside.push(...nameInside(part, inline), ...(side === 'answer' ? questionInside(part) : []));
    if (!mayBeStray(part)) return [];
    const place: Place = {
      ...{ side, names, isInList, usesQuotes: context.usesQuotes },
      container: parts[0]?.clue.block.style.container,
      ...{ hasProse: context.hasProse, language: context.language },
      ...(speaker && { speaker }),
      ...(before && { before }),
    };
    const looks =
      index > 0
        ? looksLike(part.clue, place, read.dialect.usesDashes === true)
        : isUnmarkedAnswer(part, side) && looksLikeProse(part.clue, { names });
    if (!looks) return [];
    return [
      {
        doubt: strayDoubt(part, looks, index > 0 ? 'paragraph' : 'answer'),
        index,
        hasRest: looks[2].includes('heading'),
      },
    ];
  });
  return [...inside, ...withRest(found, parts)];
}

/** Below a sub-heading in the middle of an answer may be a box. */
function headingDoubt(part: Part, index: number, parts: readonly Part[]): Found[] {
  const { clue } = part;
  const goesOn = speechOf({ parts: parts.slice(index + 1), why: '' }).length > 0;
  const isInside = speechOf({ parts: parts.slice(0, index), why: '' }).length > 0;
  if (!goesOn || !isInside || clue.role || clue.block.heading === undefined) return [];
  const doubt: Doubt = {
    ...{ rule: 'set-apart', lines: refsOf([clue]), text: clue.block.text },
    message: 'This heading is within an answer: does the answer go on below it, or is it a box?',
    readings: asRoles(['heading', 'remove'], [refOf(clue)]),
  };
  return [{ doubt, index, hasRest: true }];
}

/** The first paragraph behind a question, where only its place shows that it answers. */
function isUnmarkedAnswer({ mark, clue }: Part, side: Said['side']): boolean {
  return side === 'answer' && !mark && !clue.label;
}

function mayBeStray({ clue, role, mark }: Part): boolean {
  return !clue.role && !clue.speaker && role !== 'heading' && !mark;
}

function strayDoubt({ clue }: Part, [rule, message, others]: Looks, now: LineRole): Doubt {
  const readings = asRoles(
    [now, ...others, 'question', 'answer', 'narration', 'remove'],
    [refOf(clue)],
  );
  return { ...{ rule, message, readings }, lines: refsOf([clue]), text: clue.block.text };
}

/** What is below such a paragraph, up to the next one, depends on it. */
function withRest(found: readonly Found[], parts: readonly Part[]): Doubt[] {
  return found.map(({ doubt, index, hasRest }, at) => {
    const rest = hasRest ? parts.slice(index + 1, found[at + 1]?.index) : [];
    const lines = [...doubt.lines, ...refsOf(rest.map(({ clue }) => clue))];
    if (rest.length === 0 || doubt.rule !== 'set-apart') return { ...doubt, lines };
    return { ...doubt, lines, readings: [...doubt.readings, boxReading(lines)] };
  });
}
