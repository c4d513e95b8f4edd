import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Decision } from '../../src/core/model/decisions.ts';
import {
  type Place,
  setFollowUp,
  setNobody,
  setPerson,
  setRole,
  setSame,
  setSpeaker,
} from '../../tools/desk/app/model/decide.ts';
import { historyOf, redone, stepped, undone } from '../../tools/desk/app/model/history.ts';
import { split, unsplit } from '../../tools/desk/app/model/splits.ts';
import { readArticle } from '../../tools/importer/read-article.ts';

const PRESS = 'tests/fixtures/articles/name-with-an-outlet/article.txt';

/** How an article is read by decisions: its lines as “line role person”, and what commands need. */
function read(file: string, decisions: readonly Decision[] = []) {
  const { value, findings } = readArticle({ text: readFileSync(file, 'utf8') }, decisions);
  if (!value) throw new Error(JSON.stringify(findings));
  const place: Place = { refs: value.lines.map(({ ref }) => ref), people: value.draft.people };
  const lines = value.lines.map(({ ref, role, by = '–' }) => `${ref} ${role} ${by}`);
  return { lines, place, draft: value.draft };
}

describe('what an editor decides at the desk', () => {
  const { place } = read(PRESS);
  const person = (id: string) => {
    const found = place.people.find((one) => one.id === id);
    if (!found) throw new Error(id);
    return found;
  };

  it('gives lines a role, and takes back what was decided about them before', () => {
    const first = setRole([], 'answer', ['7', '9', '11'], place);
    expect(first).toEqual([{ role: 'answer', lines: '7-11' }]);
    const second = setRole(first, 'narration', ['9'], place);
    expect(second).toEqual([
      { role: 'answer', lines: '7 11' },
      { role: 'narration', lines: '9' },
    ]);
    expect(setRole(second, 'remove', ['7', '9', '11'], place)).toEqual([
      { role: 'remove', lines: '7-11' },
    ]);
  });

  it('gives the only line that names somebody to somebody else, and both stay known', () => {
    const first = setSpeaker([], 'jon-rask', ['11'], place);
    const both = setSpeaker(first, 'mia-lund', ['7'], place);
    const { lines } = read(PRESS, both);
    expect(lines).toContain('7 question mia-lund');
    expect(lines).toContain('11 question jon-rask');
  });

  it('makes a question a follow-up of the exchange before, and a question again', () => {
    const followUp = setFollowUp([], 'jon-rask', ['7'], place);
    expect(read(PRESS, followUp).draft.exchanges).toHaveLength(3);
    expect(read(PRESS, followUp).draft.exchanges[0]?.turns.map(({ by }) => by)).toEqual([
      ...['president-brandt', 'jon-rask', 'president-brandt'],
    ]);
    const again = setRole(followUp, 'question', ['7'], place);
    expect(read(PRESS, again).draft.exchanges).toHaveLength(4);
  });

  it('says who somebody is, and that two names are one person', () => {
    const named = setPerson(
      [],
      person('ida-holt'),
      { name: 'Ida M. Holt', office: 'Editor' },
      place,
    );
    expect(read(PRESS, named).draft.people.at(-1)).toMatchObject({
      ...{ id: 'ida-holt', name: 'Ida M. Holt', outlet: 'The Evening Post', office: 'Editor' },
    });
    const same = setSame(named, person('jon-rask'), person('ida-holt'), place);
    expect(read(PRESS, same).lines).toContain('15 question jon-rask');
    expect(read(PRESS, same).draft.people.map(({ id }) => id)).not.toContain('ida-holt');
  });

  it('says that words before a colon are nobody’s name', () => {
    const { lines } = read(PRESS, setNobody([], person('ida-holt'), place));
    expect(lines).toContain('15 answer president-brandt');
  });

  it('splits a line, and makes it whole again with all that was decided of its pieces', () => {
    const line = { line: 9, text: 'President Brandt: It will be wet by spring.' };
    const once = split([], [line], 0, 'by spring');
    const { place: pieces, lines } = read(PRESS, once);
    expect(lines).toContain('9b answer president-brandt');
    const halves = ['President Brandt: It will be wet ', 'by spring.'];
    const twice = split(
      once,
      halves.map((text) => ({ line: 9, text })),
      0,
      'be wet',
    );
    expect(twice.map((one) => 'before' in one && one.before)).toEqual(['be wet', 'by spring']);
    expect(read(PRESS, twice).lines).toContain('9c answer president-brandt');
    const piece = setRole(once, 'narration', ['9b'], pieces);
    expect(read(PRESS, piece).lines).toContain('9b narration –');
    expect(unsplit(piece, 9, pieces)).toEqual([]);
  });

  it('undoes and redoes every step', () => {
    const steps = [1, 2, 3, 4].reduce(stepped<number>, historyOf(0));
    const back = [1, 2, 3, 4, 5].reduce((history) => undone(history), steps);
    expect(back.present).toBe(0);
    expect(redone(redone(back)).present).toBe(2);
    expect(stepped(redone(back), 9).future).toEqual([]);
  });
});
