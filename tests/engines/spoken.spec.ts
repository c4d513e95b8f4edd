import { ANSWER, expect, INTERVIEW, test } from './test.ts';

test('a heading is the question, and marked words are a link with their own name', async ({
  reader,
}) => {
  await reader.open(INTERVIEW);
  const questions = await reader.evaluate(() =>
    [...document.querySelectorAll('.exchange h2')].map(({ id, textContent }) => [id, textContent]),
  );
  expect(questions).toHaveLength(8);
  for (const [id, question = ''] of questions) {
    expect(question).toMatch(/\?$/);
    expect(await reader.spokenName(`#${id}`)).toBe(question);
  }
  await reader.open(ANSWER);
  expect(await reader.spokenName(['#connectivity-2 .noted', 'Alat'])).toBe('Alat');
});
