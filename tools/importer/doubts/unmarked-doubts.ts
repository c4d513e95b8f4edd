import { LANGUAGES } from '../../../src/languages/index.ts';
import { phrasesIn } from '../../../src/languages/language.ts';
import { anyOf } from '../phrases.ts';
import type { Read } from '../reading.ts';
import type { Said } from '../said.ts';
import { type Part, speechOf } from '../turns.ts';
import { asRoles, type Doubt, refOf, refsOf } from './doubt.ts';

/** “Yes, …”: a reply to somebody. */
const REPLY = new RegExp(
  `^${anyOf(LANGUAGES.flatMap(({ replies }) => phrasesIn(replies)))}(?=[,.!…])`,
  'iu',
);
/** What is replied to is short. */
const LONGEST_ASKED = 300;
/** So many other answers show how many paragraphs an answer has. */
const ENOUGH_SINGLE = 4;

/** Paragraphs of an answer that may be a question and its answer, without any mark. */
export function unmarkedDoubts({ said }: Read): Doubt[] {
  const answers = said.filter(({ side }) => side === 'answer').map(paragraphsOf);
  const long = answers.filter((own) => own.length > 1);
  const isOdd = long.length === 1 && answers.length > ENOUGH_SINGLE;
  return answers.flatMap((own) => [...replyDoubts(own), ...(isOdd ? oddDoubts(own) : [])]);
}

function paragraphsOf({ turn }: Said): Part[] {
  return speechOf(turn).filter(({ clue }) => !clue.block.style.isItem);
}

/** “You cut it.” – “Yes, I cut it.”, within one answer. */
function replyDoubts(parts: readonly Part[]): Doubt[] {
  return parts.flatMap((part, index): Doubt[] => {
    const asked = parts[index - 1];
    if (index < 2 || !asked || asked.mark || asked.clue.block.text.length > LONGEST_ASKED)
      return [];
    if (!REPLY.test(part.clue.block.text)) return [];
    return [
      {
        ...{ rule: 'between', lines: refsOf([asked.clue, part.clue]), text: asked.clue.block.text },
        message: 'The next paragraph replies to this one: does somebody else say one of them?',
        readings: asRoles(['paragraph', 'question', 'narration'], [refOf(asked.clue)]),
      },
    ];
  });
}

/** In one answer of many, more paragraphs than one. */
function oddDoubts(parts: readonly Part[]): Doubt[] {
  return parts
    .slice(1)
    .filter(({ mark }) => !mark)
    .map(({ clue }) => ({
      ...{ rule: 'between' as const, lines: refsOf([clue]), text: clue.block.text },
      message: 'All other answers have one paragraph: does this one belong to the answer?',
      readings: asRoles(['paragraph', 'narration', 'question', 'remove'], [refOf(clue)]),
    }));
}
