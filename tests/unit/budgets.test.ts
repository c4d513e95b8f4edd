import { describe, expect, it } from 'vitest';
import { BUDGET, isLong, isOver } from '../../src/integrations/budgets.ts';

const { html, scripts, fonts } = BUDGET;

describe('what a page costs', () => {
  it.each([
    ['as much as it may', { html, scripts, fonts }, { long: false, over: false }],
    ['more text', { html: html + 1, scripts, fonts }, { long: true, over: false }],
    ['more scripts', { html, scripts: scripts + 1, fonts }, { long: false, over: true }],
    ['more fonts', { html, scripts, fonts: fonts + 1 }, { long: false, over: true }],
  ])(
    '%s: an editor can’t shorten a text, so that alone never stops a build',
    (_what, cost, expected) => {
      const weight = { page: '/', ...cost };
      expect({ long: isLong(weight), over: isOver(weight) }).toEqual(expected);
    },
  );
});
