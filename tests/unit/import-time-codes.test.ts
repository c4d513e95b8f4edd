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
const captions = (separator: string, isNumbered: boolean) =>
  SAID.map(([, words = ''], i) => {
    const time = (seconds: number) => `00:0${i}:0${seconds}${separator}000`;
    const [first, rest] = words.split(/(?<=when )/);
    const more = rest ? `\n\n${isNumbered ? '9\n' : ''}${time(7)} --> ${time(9)}\n${rest}` : '';
    const number = isNumbered ? `${i + 1}\n` : '';
    return `${number}${time(5)} --> ${time(7)}\n${NAMES[i]}: ${first?.trim()}${more}`;
  }).join('\n\n');

it.each([
  ['in brackets before the name', written((name, words, time) => `[${time}] ${name}: ${words}`)],
  ['before the name', written((name, words, time) => `${time} ${name}: ${words}`)],
  ['behind the name', written((name, words, time) => `${name} (${time}): ${words}`)],
  ['on the line of the name', written((name, words, time) => `${name}  ${time}\n${words}`)],
  ['as captions in WebVTT', `WEBVTT\n\n${captions('.', false)}`],
  ['as captions in SubRip', captions(',', true)],
])('time codes are no words: %s', (_, text) => {
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
});
