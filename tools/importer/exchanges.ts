import { asks } from './asks.ts';
import type { DraftExchange, DraftParagraph, DraftTurn } from './draft.ts';
import { paragraphOf } from './paragraphs.ts';
import type { Said } from './said.ts';
import { speechOf, wordsOf } from './turns.ts';

/** An exchange, with the turns that it is made of. */
export interface Grouped {
  exchange: DraftExchange;
  said: Said[];
}

/** So few words of somebody who asks don’t begin an exchange if they don’t ask: “I see.” */
const INTERJECTION = 3;

/** Puts turns together to exchanges: a question, and what follows until the next question. */
export function groupTurns(turns: readonly Said[]): Grouped[] {
  const groups: Grouped[] = [];
  for (const [index, said] of turns.entries()) {
    const last = groups.at(-1);
    if (said.side === 'question' && last && isQuestionGoingOn(last)) last.said.push(said);
    else if (said.side === 'question' && !(last && belongsBefore(said, turns, index)))
      groups.push({ exchange: { turns: [], before: [] }, said: [said] });
    else if (last) last.said.push(said);
    else groups.push({ exchange: { turns: [], before: [] }, said: [said] });
  }
  for (const [index, group] of groups.entries()) fill(group, groups[index - 1]);
  return groups;
}

/**
 * Nobody has answered yet: the question goes on, whoever of the askers speaks; not below a
 * sub-heading or narration.
 */
function isQuestionGoingOn({ said }: Grouped): boolean {
  const before = said.at(-1)?.turn.parts.at(-1);
  const isApart = before?.role === 'heading' || before?.role === 'narration';
  return !isApart && said.every(({ side }) => side === 'question');
}

/**
 * Last words, and short ones that don’t ask, belong to the exchange in which they are said; short
 * ones don’t where the editor calls them a question.
 */
function belongsBefore({ turn }: Said, turns: readonly Said[], index: number): boolean {
  const words = speechOf(turn).map(wordsOf);
  if (words.some(asks)) return false;
  if (turns.slice(index + 1).every(({ side }) => side === 'question')) return true;
  if (turn.parts[0]?.clue.side === 'question') return false;
  return words.length === 1 && (words[0] ?? '').split(/\s+/).length <= INTERJECTION;
}

/** Makes the question and the turns; what is at the end of the exchange before and no speech moves. */
function fill({ exchange, said }: Grouped, before: Grouped | undefined): void {
  if (before) exchange.before = takeTail(before.exchange);
  let rest = said;
  if (said[0]?.side === 'question') {
    const end = said.findIndex(({ side, by }) => side !== 'question' || by !== said[0]?.by);
    const own = end < 0 ? said : said.slice(0, end);
    exchange.question = draftTurn(own);
    rest = end < 0 ? [] : said.slice(end);
  }
  let from = 0;
  while (from < rest.length) {
    let to = from + 1;
    while (
      to < rest.length &&
      rest[to]?.by === rest[from]?.by &&
      rest[to]?.side === rest[from]?.side
    )
      to += 1;
    exchange.turns.push(draftTurn(rest.slice(from, to)));
    from = to;
  }
}

/** Turns of one person in a row are one. */
function draftTurn(said: readonly Said[]): DraftTurn {
  const by = said[0]?.by;
  const parts = said.flatMap(({ turn }) => turn.parts);
  return { ...(by && { by }), paragraphs: parts.flatMap((part) => paragraphOf(part) ?? []) };
}

/** Sub-headings and narration at the end of an exchange are above the next one. */
function takeTail({ turns, question }: DraftExchange): DraftParagraph[] {
  const paragraphs = (turns.at(-1) ?? question)?.paragraphs ?? [];
  let from = paragraphs.length;
  while (from > 1 && ['heading', 'narration'].includes(paragraphs[from - 1]?.role ?? '')) from -= 1;
  return paragraphs.splice(from);
}
