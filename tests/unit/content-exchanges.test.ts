import { describe, expect, it } from 'vitest';
import { renderReport } from '../../src/checks/report.ts';
import { addressesOf } from '../../src/core/addresses/addresses.ts';
import type { Interview } from '../../src/core/model/interview.ts';
import { readEdited } from '../helpers/invented-interview.ts';
import { answer, expectMistake, type Mistake } from '../helpers/mistakes.ts';

const LAST = '<Exchange id="next-map" label="A map" topics={[\'maps\']}>';
const EXAMPLE = '<Exchange id="connectivity" label="Connectivity" topics={[\'economy\']}>';

const EXCHANGES: Record<string, Mistake> = {
  'fault 13: two exchanges have one id': {
    edit: { from: 'id="teacher"', to: 'id="moon-sign"' },
    at: 'interview.mdx:32:1',
    message: 'Two exchanges have the id “moon-sign”; the first is on line 24.',
    text: 'id="moon-sign"',
    suggestion: 'Give this exchange an id of its own. Never change one that has been published.',
  },
  'an exchange has no id': {
    edit: { from: ' id="next-map"', to: '' },
    at: 'interview.mdx:42:1',
    message: 'This exchange has no id.',
    text: '<Exchange label="A map" topics={[\'maps\']}>',
    suggestion: `Add id="…" (one to three words from the question), like this: ${EXAMPLE}`,
  },
  'an exchange has no label': {
    edit: { from: ' label="A map"', to: '' },
    at: 'interview.mdx:42:1',
    message: 'This exchange has no label.',
    text: '<Exchange id="next-map" topics={[\'maps\']}>',
    suggestion: `Add label="…" (a short name, 1–4 words), like this: ${EXAMPLE}`,
  },
  'an exchange has no question': {
    edit: { from: '## What comes next for the harbour?\n', to: '' },
    at: 'interview.mdx:38:1',
    message: 'The transcript lacks line 17 of source.txt after this paragraph.',
    text: '— What comes next for the harbour?',
    suggestion: 'Put the words back, or list each line in removed.yaml with the reason.',
  },
  'the question is not marked as one': {
    edit: { from: '## What comes next', to: 'What comes next' },
    at: 'interview.mdx:44:1',
    message: 'This exchange has no question, and its first paragraph asks one.',
    text: 'What comes next for the harbour?',
    suggestion:
      'Begin the question with “## ”; if whoever answers says this, put it between <Turn by="…"> and </Turn>.',
  },
  'fault 19: an exchange has no answer': {
    edit: answer(''),
    at: 'interview.mdx:44:1',
    message: 'This exchange has no answer.',
    text: '## What comes next for the harbour?',
    suggestion: 'Write the answer below the question, with a blank line between paragraphs.',
  },
  'a paragraph stands before the question': {
    edit: { from: '## What comes next', to: 'A stray line.\n\n## What comes next' },
    at: 'interview.mdx:44:1',
    message: 'An exchange begins with its question; this is before it.',
    text: 'A stray line.',
    suggestion:
      'Move it below the question; if it is a part of the question, put both between <Question> and </Question>.',
  },
  'an exchange is not closed': {
    edit: { from: /<\/Exchange>\n$/, to: '' },
    at: 'interview.mdx:42:1',
    message: 'This can’t be read as MDX: Expected a closing tag for `<Exchange>` (42:1).',
    text: LAST,
    suggestion:
      'Each <Exchange …> ends with </Exchange> on a line of its own, with a blank line before it.',
  },
  'a topic is not an id': {
    edit: { from: "['maps']", to: "['Maps & charts']" },
    at: 'interview.mdx:42:39',
    message: 'A topic is a lower-case word, or words joined by hyphens, of at most 80 characters.',
    text: 'Maps & charts',
    suggestion: "Write topics like this: topics={['economy', 'foreign-policy']}",
  },
  'fault 61: a topic is longer than an address may be': {
    edit: { from: "['maps']", to: `['${'map'.repeat(27)}']` },
    at: 'interview.mdx:42:39',
    message: 'A topic is a lower-case word, or words joined by hyphens, of at most 80 characters.',
    text: 'map'.repeat(27),
    suggestion: "Write topics like this: topics={['economy', 'foreign-policy']}",
  },
  'fault 61: an id is longer than an address may be': {
    edit: { from: 'id="next-map"', to: `id="${'map'.repeat(27)}"` },
    at: 'interview.mdx:42:15',
    message: '“mapmapmapmapmapmapma…” can’t be an id: it has 81 characters.',
    text: 'map'.repeat(27),
    suggestion: 'Use 80 at most.',
  },
  'there is no exchange, and what there is can’t be read': {
    edit: { from: /<Exchange[\s\S]*$/, to: '***\n' },
    at: 'interview.mdx:24:1',
    message: 'A rule across the page is not allowed here: a transcript is paragraphs of text.',
    text: '***',
    suggestion: 'Remove it, or put a backslash before the first mark.',
  },
  'an exchange takes its attributes from code': {
    edit: { from: 'label="A map"', to: 'label="A map" {...map}' },
    at: 'interview.mdx:42:39',
    message: '<Exchange> takes only literal attributes, no code.',
    text: '<Exchange id="next-map" label="A map" {...map} topics={[\'maps\']}>',
    suggestion: `Write it like this: ${EXAMPLE}`,
  },
  'the topics are code': {
    edit: { from: "['maps']", to: 'topicsOf(this)' },
    at: 'interview.mdx:42:39',
    message: '<Exchange> has no use for topics={…} as it is here.',
    text: '<Exchange id="next-map" label="A map" topics={topicsOf(this)}>',
    suggestion: `Write it like this: ${EXAMPLE}`,
  },
};

it('the invented interview has no problem as it is', async () => {
  expect((await readEdited([])).problems).toEqual([]);
});

describe('a mistake in an exchange is reported with its place and the way to fix it', () => {
  it.each(Object.entries(EXCHANGES))('%s', (_, mistake) => expectMistake(mistake));
});

describe('an id is part of an address for ever', () => {
  const form =
    'Use lower-case English letters, digits and hyphens, beginning with a letter and not ending with a number';
  it.each([
    ['Teacher', `${form}, for example “teacher”.`],
    ['şəm', `${form}, for example “sem”.`],
    ['🌙', `${form}.`],
    ['moon-2', `${form}, for example “moon”.`],
    ['1984', `${form}.`],
    ['__proto__', `${form}, for example “proto”.`],
    ['the teacher', `${form}, for example “the-teacher”.`],
    ['İstanbul', `${form}, for example “istanbul”.`],
  ])('fault 14: “%s” is not the form of an id', (id, suggestion) =>
    expectMistake({
      edit: { from: 'id="teacher"', to: `id="${id}"` },
      at: 'interview.mdx:32:15',
      message: `“${id}” can’t be an id.`,
      text: id,
      suggestion,
    }),
  );

  it.each([
    'location',
    'constructor',
    'top',
    'name',
    'cite',
    'lead',
    'card',
    'embed',
    'source',
    'main',
  ])('fault 14: “%s” is in use already', (id) =>
    expectMistake({
      edit: { from: 'id="teacher"', to: `id="${id}"` },
      at: 'interview.mdx:32:15',
      message: `“${id}” can’t be an id: browsers or this site already use the name.`,
      text: id,
      suggestion: `Add a word, for example “${id}-question”.`,
    }),
  );

  it.each(['Lantern 2024', 'işıq', 'lantern_2024', 'constructor'])(
    'fault 14: a folder can’t be called “%s”',
    async (name) => {
      const { interview, problems } = await readEdited([], name);
      expect(interview).toBeUndefined();
      expect(problems).toMatchObject([
        {
          rule: 'slug',
          text: name,
          message: expect.stringContaining(`“${name}” can’t be the name`),
        },
      ]);
    },
  );

  it('fault 15: a question may be anything: it never becomes an address', async () => {
    const odd = 'İ 🌙 <script>'.normalize('NFD');
    const { interview, problems } = await readEdited([
      { from: 'Who taught you to keep a lantern?', to: odd.replace('<', '\\<') },
      { file: 'source.txt', from: 'Who taught you to keep a lantern?', to: odd },
    ]);
    // Only the pictures of its pages can’t show it.
    expect(problems.map(({ rule }) => rule)).toEqual(['card-letters']);
    expect(interview?.exchanges[1]).toMatchObject({ id: 'teacher', question: { text: odd } });
    expect(interview?.exchanges[1]?.answer.map(({ id }) => id)).toEqual(['teacher-1', 'teacher-2']);
  });
});

describe('addresses', () => {
  const paths = (interview: Interview | undefined) =>
    (interview ? addressesOf(interview) : []).map(({ path }) => path);

  it('fault 16: stay when a question is worded anew and answers change places', async () => {
    const { interview: before } = await readEdited([]);
    const again = { from: 'Who taught you to keep a lantern?', to: 'From whom did you learn?' };
    const { interview, problems } = await readEdited([again, { ...again, file: 'source.txt' }]);
    expect(problems).toEqual([]);
    expect(paths(interview)).toEqual(paths(before));
    if (!before) throw new Error('The interview was not read.');
    const turned = { ...before, exchanges: before.exchanges.toReversed() };
    expect(paths(turned).toSorted()).toEqual(paths(before).toSorted());
  });

  it('fault 13: of two interviews never meet, though their answers have the same ids', async () => {
    const [one, two] = [await readEdited([]), await readEdited([], 'lantern-2025')];
    const all = [...paths(one.interview), ...paths(two.interview)];
    expect(all.length).toBeGreaterThan(10);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('fault 19: an answer of enormous length', () => {
  it('is a warning, and is published', async () => {
    const long = `A map. ${'and another '.repeat(25_000)}`.trim();
    const { interview, problems } = await readEdited([
      answer(long),
      { file: 'source.txt', from: /A map, perhaps.*/, to: long },
    ]);
    expect(problems).toMatchObject([
      {
        rule: 'long-answer',
        severity: 'warning',
        line: 44,
        message: 'The answer “next-map” has 50,002 words.',
        text: 'next-map',
        suggestion: 'Check that the questions after it were recognised as questions.',
      },
    ]);
    expect(interview).toBeDefined();
  });
});

it('a report for people gives place, message, text and suggestion', async () => {
  const { problems } = await readEdited([answer('')]);
  expect(renderReport(problems)).toBe(
    [
      'interview.mdx:44:1  error  This exchange has no answer.',
      '    ## What comes next for the harbour?',
      '    → Write the answer below the question, with a blank line between paragraphs.',
      '',
      'Content: 1 error, 0 warnings.',
    ].join('\n'),
  );
  expect(renderReport([])).toBe('Content: no problems.');
});

it('a report shortens a text of more than 160 characters', () => {
  const shown = (length: number) => {
    const place = { file: 'interview.mdx', line: 1, column: 1 };
    const problem = { ...place, rule: 'x', message: 'So.', suggestion: 'Else.' };
    return renderReport([{ ...problem, severity: 'warning', text: 'x'.repeat(length) }]);
  };
  expect(shown(160)).toContain(`    ${'x'.repeat(160)}\n`);
  expect(shown(161)).toContain(`    ${'x'.repeat(159)}…\n`);
  expect(shown(161)).toContain('Content: 0 errors, 1 warning.');
});
