import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

/** Less than half as long as the source that the package gives, and each page reads it anew. */
const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What of a page axe looks at; without anything, all of it with every rule. */
export interface Scope {
  /**
   * The rules about colours alone, because no other rule sees whether a page is light or dark; or
   * all but these.
   */
  colours?: 'only' | 'not';
  /** A part that lies over the others: they are hidden, or axe can't tell what is behind it. */
  alone?: string;
  /** What may stay undecided; without this, what is decided elsewhere. */
  exceptions?: Exception[];
}

/** Something that axe can't decide by itself, and why it may go without a decision here. */
interface Exception {
  rule: string;
  /** What axe says keeps it from a decision. */
  reason: string;
  where: string;
}

/** The marks of an attribution: a line under the words, painted as a gradient. */
export const LINED = '.official, .third-party';

const EXCEPTIONS: Exception[] = [
  // Whatever is hidden is seen in some state: accessibility.spec.ts has the list, and opens it.
  { rule: 'hidden-content', reason: 'hidden-content', where: '*' },
  // A test of its own looks at these words without their line.
  {
    rule: 'color-contrast-enhanced',
    reason: 'bgGradient',
    where: `:is(${LINED}), :is(${LINED}) *`,
  },
  // Where these words break into two lines. In the same colours on one line axe does decide.
  {
    rule: 'color-contrast-enhanced',
    reason: 'elmPartiallyObscuring',
    where: '.key-sentences > summary',
  },
];

/**
 * What axe finds on a page as it is, with every rule it has: those of WCAG up to AAA, best
 * practices and experiments; and what it can't decide. Run in the page itself, because a browser is
 * started for each run otherwise, and there are hundreds.
 *
 * @returns a line for each place: rule, element, reason
 */
export async function findings(page: Page, scope: Scope = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  return page.evaluate(look, { exceptions: EXCEPTIONS, ...scope });
}

/** Runs in the page. */
async function look(arg: Scope): Promise<string[]> {
  const { exceptions = [], colours, alone = 'html' } = arg;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`body :not(:has(${alone}), :is(${alone}, ${alone} *)) { visibility: hidden }`);
  if (alone !== 'html') document.adoptedStyleSheets.push(sheet);
  // A change of colours that was asked for a moment ago reaches every element with a frame.
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const tool = (window as unknown as { axe: typeof axe }).axe;
  const isOfColours = new Set(tool.getRules(['cat.color']).map((rule) => rule.ruleId));
  const rules = tool
    .getRules()
    .map((rule) => rule.ruleId)
    // What the stricter rule of contrast accepts, the other one accepts as well.
    .filter((rule) => rule !== 'color-contrast')
    .filter((rule) => !colours || isOfColours.has(rule) === (colours === 'only'));
  const { violations, incomplete } = await tool.run(alone, {
    resultTypes: ['violations', 'incomplete'],
    runOnly: { type: 'rule', values: rules },
  });
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  const undecided = incomplete.flatMap(({ id, nodes }) =>
    nodes.flatMap(({ target, any, all, none }) => {
      const element = document.querySelector(target.join(' '));
      const reasons = [...any, ...all, ...none].map((check) => check.data?.messageKey ?? check.id);
      const isExcepted = exceptions.some(
        ({ rule, reason, where }) =>
          rule === id && reasons.includes(reason) && element?.matches(where),
      );
      return isExcepted ? [] : [`${id}, undecided: ${target.join(' ')} (${reasons.join(', ')})`];
    }),
  );
  const violated = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
  );
  return [...violated, ...undecided];
}
