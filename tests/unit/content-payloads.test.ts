import { describe, expect, it } from 'vitest';
import { PAYLOADS } from '../fixtures/payloads.ts';
import { readEdited } from '../helpers/invented-interview.ts';
import { answer } from '../helpers/mistakes.ts';

/** Harmless as they stand: in MDX they are nothing but text. */
const TEXT = new Set([
  'the end of a double-quoted attribute',
  'the end of a single-quoted attribute',
  'an address of another host',
  'a tag and an alias in YAML',
]);

describe('60 hostile texts written into interview.mdx by hand', () => {
  it.each(PAYLOADS.filter(({ name }) => !TEXT.has(name)))(
    'are refused where they stand: $name',
    async ({ text }) => {
      const { interview, problems } = await write(text);
      expect(interview).toBeUndefined();
      expect(problems[0]).toMatchObject({ severity: 'error', file: 'interview.mdx' });
      for (const { line, column, message, suggestion } of problems) {
        // The exchange begins on line 42; where a text opens or closes it, it is reported there.
        expect(line).toBeGreaterThanOrEqual(42);
        expect(line).toBeLessThanOrEqual(46);
        expect(column).toBeLessThanOrEqual(text.length);
        expect(message).not.toBe('');
        expect(suggestion).not.toBe('');
      }
    },
  );

  it.each(PAYLOADS.filter(({ name }) => TEXT.has(name)))(
    'or are shown as they stand: $name',
    async ({ text }) => {
      const { interview, problems } = await write(text);
      expect(problems).toEqual([]);
      expect(interview?.exchanges[2]?.answer[0]?.text).toBe(text);
    },
  );
});

describe('what hides behind another notation', () => {
  it.each([
    ['a number', answer('Not &#x202E;dlos.'), 46, 'U+202E'],
    ['a number in a label', { from: 'label="A map"', to: 'label="A &#x2067;map"' }, 42, 'U+2067'],
    ['an escape in YAML', { from: /^title:.*$/m, to: 'title: "Not \\u202edlos"' }, 2, 'U+202E'],
    ['NUL in YAML', { from: /^title:.*$/m, to: 'title: "Not \\0dlos"' }, 2, 'U+0000 (NUL)'],
    ['a tag in YAML', { from: /^title:/m, to: 'title: !!js/function' }, 2, 'js/function'],
    ['an alias in YAML', { from: /^title:.*$/m, to: 'title: *nobody' }, 2, 'aliases'],
    [
      'aliases of aliases in YAML',
      { from: /^title:.*$/m, to: 'a: &a [x, x, x]\nb: &b [*a, *a, *a]\ntitle: [*b, *b, *b]' },
      2,
      'aliases',
    ],
    [
      'a prototype in YAML',
      { from: /^title:/m, to: '__proto__: { a: 1 }\ntitle:' },
      2,
      '__proto__',
    ],
    ['a key that is merged', { from: /^title: (.*)$/m, to: '<<: { title: x }' }, 2, '“<<”'],
  ] as const)('%s', async (_, edit, line, message) => {
    const { interview, problems } = await readEdited([edit]);
    expect(interview).toBeUndefined();
    const told = problems.find((problem) => problem.message.includes(message));
    expect(told).toMatchObject({ severity: 'error', line, suggestion: expect.stringMatching(/./) });
  });
});

/** Writes a text into the last answer and into the text of record, so that only the text counts. */
function write(text: string) {
  return readEdited([answer(text), { file: 'source.txt', from: /A map, perhaps.*/, to: text }]);
}
