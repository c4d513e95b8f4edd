import type { Read } from '../reading.ts';
import { closingDoubts } from './closing-doubts.ts';
import type { Doubt } from './doubt.ts';
import { exchangeDoubts } from './exchange-doubts.ts';
import { pageDoubts } from './page-doubts.ts';
import { peopleDoubts } from './people-doubts.ts';
import { strayDoubts } from './stray-doubts.ts';
import { unmarkedDoubts } from './unmarked-doubts.ts';
import { unsureDoubts } from './unsure-doubts.ts';

/** One line may raise several questions of these kinds; of all others the first is enough. */
const ABOUT_PEOPLE = new Set(['person', 'part', 'speaks-once', 'same-person']);

/**
 * Finds every place where an article could be read otherwise, in the order of its lines. What an
 * editor has decided is no doubt any more.
 */
export function findDoubts(read: Read): Doubt[] {
  const { roles, speakers } = read.decided;
  const all = [
    ...pageDoubts(read),
    ...closingDoubts(read),
    ...unsureDoubts(read),
    ...strayDoubts(read),
    ...exchangeDoubts(read),
    ...unmarkedDoubts(read),
    ...peopleDoubts(read),
  ];
  const isDecided = ({ lines: [place = ''] }: Doubt) => roles.has(place) || speakers.has(place);
  const open = new Map<string, Doubt>();
  for (const doubt of all) {
    const [place = ''] = doubt.lines;
    if (ABOUT_PEOPLE.has(doubt.rule)) open.set(`${place} ${doubt.rule} ${doubt.message}`, doubt);
    else if (!isDecided(doubt)) open.set(place, joined(open.get(place), doubt));
  }
  return [...open.values()].sort((a, b) => numberOf(a) - numberOf(b));
}

/** One place is one doubt, about all lines that depend on it. */
function joined(first: Doubt | undefined, doubt: Doubt): Doubt {
  return first ? { ...first, lines: [...new Set([...first.lines, ...doubt.lines])] } : doubt;
}

function numberOf({ lines: [place = ''] }: Doubt): number {
  return Number.parseInt(place, 10) || 0;
}
