import { expect, it } from 'vitest';
import { fidelityOf, importArticle, isRefused } from '../helpers/imported.ts';

const SAID = [
  ['mia-lund', 'When did you come?'],
  ['ole-brandt', 'In winter, when the train left at 10:30.'],
  ['mia-lund', 'And why?'],
  ['ole-brandt', 'Nobody else did.'],
];
const NAMES = ['Mia Lund', 'Ole Brandt', 'Mia Lund', 'Ole Brandt'];
const written = (line: (name: string, words: string, time: string) => string) =>
  SAID.map(([, words = ''], i) => line(NAMES[i] ?? '', words, `00:0${i}:05`)).join('\n\n');

it.each([
  ['in brackets before the name', written((name, words, time) => `[${time}] ${name}: ${words}`)],
  ['before the name', written((name, words, time) => `${time} ${name}: ${words}`)],
  ['behind the name', written((name, words, time) => `${name} (${time}): ${words}`)],
  ['on the line of the name', written((name, words, time) => `${name}  ${time}\n${words}`)],
  ['on a line of its own', written((name, words, time) => `${time}\n${name}: ${words}`)],
  ['with its end', written((name, words, time) => `[${time} --> 00:09:59.500] ${name}: ${words}`)],
])('time codes are no words, and are kept: %s', (_, text) => {
  const imported = importArticle({ text });
  if (isRefused(imported)) throw new Error(JSON.stringify(imported));
  const { reading, draft } = imported;
  const said = draft.exchanges.flatMap(({ question, turns }) =>
    [question, ...turns].map((turn) => [
      turn?.by,
      turn?.paragraphs.map(({ text: words }) => words).join(' '),
    ]),
  );
  expect(said).toEqual(SAID);
  expect(reading.doubts).toEqual([]);
  expect(fidelityOf(imported)).toEqual([]);
  const lines = text.split('\n');
  expect(draft.times.every((time) => !('to' in time))).toBe(true);
  const spoken = draft.times.map(({ line, from }) => [lines[line - 1]?.slice(-8), from]);
  expect(spoken).toEqual(SAID.map(([, words = ''], i) => [words.slice(-8), `00:0${i}:05.000`]));
});

it('a single time on a line is when the article was published', () => {
  const imported = importArticle({ text: 'The lamp\n\n10:30\n\n– Who are you?\n\n– The keeper.' });
  if (isRefused(imported)) throw new Error(JSON.stringify(imported));
  expect(imported.draft.times).toEqual([]);
});
