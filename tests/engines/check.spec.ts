import type { Verdict } from '../../src/core/quotation/verdict.ts';
import { quotableInterviews, quotationCases } from '../helpers/quotations.ts';
import { painted } from './paint.ts';
import { ANSWER, expect, test } from './test.ts';

const FIELD = '#quotation';
const VERDICT = '[data-check-status] [data-verdict]';
const SAID = 'This accelerates cargo flows and increases the capacity of regional routes.';
const WITHOUT_NOT = 'Baku is viewed as an external observer but as part of the Turkic';

test('a quotation that is pasted is judged at once, and leads to its passage', async ({
  reader,
}) => {
  await reader.open('check/');
  await reader.click(FIELD);
  await reader.paste(`“${SAID}” — Azamat Seitov`);
  await expect.poll(() => reader.texts(VERDICT)).toEqual(['Verbatim']);
  await reader.click(['[data-check-details] a', 'Answer 6, paragraph 2']);
  await expect.poll(() => reader.address()).toBe(`${ANSWER}#connectivity-2`);
  await expect.poll(() => painted(reader, '#connectivity-2', 'mark')).toBeGreaterThan(2_000);
});

test('a link to a check has its text, and its verdict', async ({ reader }) => {
  await reader.open('check/');
  await reader.click(FIELD);
  await reader.paste(WITHOUT_NOT);
  await expect.poll(() => reader.texts(VERDICT)).toEqual(['Altered']);
  reader.forgetClipboard();
  await reader.click(['button', 'Copy a link to this check']);
  await expect.poll(() => reader.clipboard()).toContain('check/?q=Baku+is+viewed');
  await reader.open('about/');
  await reader.open(reader.clipboard());
  await expect.poll(() => reader.texts(VERDICT)).toEqual(['Altered']);
  expect(await reader.texts('[data-check-details] .changes li')).toEqual(['Dropped: “not”.']);
});

const KINDS = Object.keys({
  verbatim: 0,
  typography: 0,
  inserted: 0,
  altered: 0,
  'not-found': 0,
  nothing: 0,
} satisfies Record<Verdict['kind'], 0>) as Verdict['kind'][];

for (const kind of KINDS)
  test(`each quotation of the tests that is ${kind} is judged so`, async ({ reader }) => {
    const [interview] = await quotableInterviews();
    const ids = new Set(interview?.passages.map(({ id }) => id));
    const cases = quotationCases(kind)
      .filter(({ at = [], elsewhere = [] }) => [...at, ...elsewhere].every((id) => ids.has(id)))
      .map(({ quotation }) => quotation);
    expect(cases.length).toBeGreaterThan(3);
    await reader.open('check/');
    await reader.click(['button', 'Check']);
    await expect.poll(() => reader.sees('[data-check-status] h2')).toBe(true);
    const verdicts = await reader.evaluate(verdictsOf, cases);
    expect(cases.filter((_, index) => verdicts[index] !== kind)).toEqual([]);
  });

/** Runs in the page: gives each text to the form, and takes the verdict. */
async function verdictsOf(quotations: string[]): Promise<(string | undefined)[]> {
  const verdicts: (string | undefined)[] = [];
  for (const quotation of quotations) {
    const field = document.querySelector('textarea');
    if (field) field.value = quotation;
    const heading = () => document.querySelector<HTMLElement>('[data-check-status] h2');
    heading()?.remove();
    field?.form?.requestSubmit();
    for (let tries = 0; !heading() && tries < 1_000; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 10));
    verdicts.push(heading()?.dataset.verdict);
  }
  return verdicts;
}
