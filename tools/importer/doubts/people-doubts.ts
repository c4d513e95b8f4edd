import type { Speaker } from '../people.ts';
import type { Read } from '../reading.ts';
import type { Said } from '../said.ts';
import { asRole, type Doubt, refOf, refsOf } from './doubt.ts';
import { labelDoubts } from './label-doubts.ts';
import { otherParts, PARTS, personDecision } from './person-decision.ts';
import { spellingDoubts } from './spelling-doubts.ts';

/** Doubts about people: names that occur once, spellings that may be one person, who asks. */
export function peopleDoubts(read: Read): Doubt[] {
  const places = new Map(read.said.map((one, index) => [one.turn, index]));
  const unlabelled = new Set(
    read.said.filter(({ turn }) => turn.key === undefined).map(({ by }) => by),
  );
  return [
    ...labelDoubts(read),
    ...read.speakers.flatMap((speaker) => {
      const own = speaker.turns
        .filter(({ key }) => key !== undefined)
        .flatMap((turn) => places.get(turn) ?? []);
      // A name at the first question and the first answer is all that such an article has.
      const isNamedOnce = read.dialect.hasPlainAnswers && unlabelled.has(speaker.id);
      const isRare = !isNamedOnce && speaksSeldom(speaker, own, read);
      return [
        ...(isRare ? rareDoubt(speaker, own, read.said) : letterDoubt(speaker, read)),
        ...spellingDoubts(speaker),
        ...partDoubt(speaker),
      ];
    }),
  ];
}

/**
 * Whether somebody speaks once; or twice, under a single word that neither asks nor answers anybody,
 * as “Note:” does.
 */
function speaksSeldom(
  { decided, isPartUnsure, spellings }: Speaker,
  own: readonly number[],
  { said, speakers }: Read,
): boolean {
  if (decided || isPartUnsure || own.length === 0 || own.length > 2) return false;
  if (own.length === 1) return true;
  const isInPlace = own.some(
    (at) => said[at]?.side === 'question' || said[at - 1]?.side === 'question',
  );
  return !/\s/.test(spellings[0] ?? '') && speakers.length > 2 && !isInPlace;
}

function rareDoubt(speaker: Speaker, own: readonly number[], said: readonly Said[]): Doubt[] {
  const turns = own.flatMap((at) => said[at]?.turn ?? []);
  const clues = turns.flatMap(({ parts }) => parts.map(({ clue }) => clue));
  const firsts = turns.flatMap(({ parts: [first] }) => (first ? [refOf(first.clue)] : []));
  const name = speaker.spellings[0] ?? speaker.id;
  return [
    {
      ...{ rule: 'speaks-once', lines: refsOf(clues), text: clues[0]?.block.text ?? '' },
      message: `“${name}” speaks ${own.length === 1 ? 'once' : 'twice'}: who is it?`,
      readings: [
        { says: PARTS[speaker.part], decisions: [personDecision(speaker)] },
        ...otherParts(speaker),
        { says: 'nobody: the words belong to the text', decisions: [{ nobody: name }] },
        asRole('closing', refsOf(clues)),
        asRole('remove', firsts),
      ],
    },
  ];
}

/** Letters are no name, they are short for one; nor is a number, as programs give it to a voice. */
function letterDoubt(speaker: Speaker, { speakers, walked, cleared }: Read): Doubt[] {
  const [name = ''] = speaker.spellings;
  if (speaker.decided || speaker.alike.length > 0) return [];
  const before = [
    ...cleared.map(({ line }) => line.text),
    ...walked.lead.map(({ clue }) => clue.block.text),
  ];
  const full = namesWithInitials(name, before);
  const isNumber = /\d$/.test(name);
  if (!isNumber && !INITIALS.test(name) && full.length === 0) return [];
  const clues = speaker.turns.flatMap(({ parts }) => parts.map((part) => part.clue));
  const others = speakers.filter((other) => other !== speaker).slice(0, 10);
  return [
    {
      ...{ rule: 'person', lines: refsOf(clues), text: clues[0]?.block.text ?? '' },
      message: isNumber
        ? `“${name}” is a number: whose words are these?`
        : `“${name}” is short for a name: whose?`,
      readings: [
        { says: PARTS[speaker.part], decisions: [personDecision(speaker)] },
        ...full.map((whole) => ({
          says: whole,
          decisions: [personDecision({ ...speaker, spellings: [whole, ...speaker.spellings] })],
        })),
        ...others.map((other) => ({
          says: `the same as ${other.spellings[0] ?? other.id}`,
          decisions: [personDecision({ ...other, spellings: [...other.spellings, name] })],
        })),
      ],
    },
  ];
}

/** One letter, or two: `M`, `M.L.`; more of them may be a paper’s name. */
const INITIALS = /^\p{Lu}\.?(?:[\s-]?\p{Lu}\.?)?$|^\p{L}$/u;
const FULL_NAME = /\p{Lu}[\p{L}'’]+(?:[\s-]\p{Lu}[\p{L}'’]+){1,3}/gu;

/** Full names above the first turn that letters may be short for. */
function namesWithInitials(name: string, before: readonly string[]): string[] {
  const letters = name.replace(/[.\s-]/g, '');
  if (!/^\p{Lu}{2,4}$/u.test(letters)) return [];
  const names = before.flatMap((text) => text.slice(0, 1000).match(FULL_NAME) ?? []);
  const isMeant = (full: string) =>
    full
      .split(/[\s-]/)
      .map((word) => word.charAt(0))
      .join('') === letters;
  return [...new Set(names)].filter(isMeant);
}

function partDoubt(speaker: Speaker): Doubt[] {
  if (!speaker.isPartUnsure || speaker.decided?.part) return [];
  const clues = speaker.turns.flatMap(({ parts }) => parts.map((part) => part.clue));
  const name = speaker.spellings[0] ?? speaker.id;
  return [
    {
      ...{ rule: 'part', lines: refsOf(clues), text: clues[0]?.block.text ?? '' },
      message: `What “${name}” says does not show whether this person asks or answers: which of the two?`,
      readings: [
        { says: PARTS[speaker.part], decisions: [personDecision(speaker)] },
        ...otherParts(speaker),
      ],
    },
  ];
}
