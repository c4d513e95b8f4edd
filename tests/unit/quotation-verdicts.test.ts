import { describe, expect, it } from 'vitest';
import { rules, signsRule, verdicts } from '../../src/catalogue/en/check.ts';
import { caveatSentences, changeSentence, headline, ruleOf } from '../../src/client/check/words.ts';
import { checkAgainst } from '../../src/core/quotation/check.ts';
import { indexInterviews } from '../../src/core/quotation/reading.ts';
import { MOST_REPLACED } from '../../src/core/quotation/rules.ts';
import type { Occurrence, Verdict } from '../../src/core/quotation/verdict.ts';
import { quotableInterviews, quotationCases } from '../helpers/quotations.ts';

const KINDS = Object.keys(verdicts) as Verdict['kind'][];
const interviews = indexInterviews(await quotableInterviews());

describe.each(KINDS)('%s:', (kind) => {
  it.each(quotationCases(kind))('$name', (expected) => {
    const verdict = checkAgainst(expected.quotation, interviews);
    expect(verdict.kind).toBe(kind);
    expect(headline(verdict)).toBe(expected.headline ?? verdicts[kind]);
    if (kind === 'not-found')
      expect(verdict.occurrences.map(firstAnchor)).toEqual(expected.nearest);
    else expect(anchors(verdict.occurrences[0])).toEqual(expected.at ?? []);
    const changes = verdict.comparison.map(changeSentence).filter(Boolean);
    expect([...changes, ...caveatSentences(verdict)]).toEqual(expected.told ?? []);
    expect(
      verdict.comparison.flatMap((piece) => ('elsewhere' in piece ? anchors(piece.elsewhere) : [])),
    ).toEqual(expected.elsewhere ?? []);
  });
});

describe('a verdict', () => {
  it.each(KINDS)('names its rule: %s', (kind) => {
    expect(ruleOf(kind).startsWith(rules[kind](60))).toBe(true);
    const isFound = !['not-found', 'nothing'].includes(kind);
    expect(ruleOf(kind).includes(signsRule(MOST_REPLACED))).toBe(isFound);
  });

  it('tells every place where the words stand, the answers first', () => {
    const { occurrences } = checkAgainst('personal diplomacy of the', interviews);
    expect(occurrences.map(firstAnchor)).toEqual(['personal-trust-2', 'lead-2']);
    expect(checkAgainst('Mirziyoyev', interviews).occurrences).toHaveLength(3);
  });

  it('shows the transcript to the character, whatever the quotation made of it', () => {
    const quotation =
      'That Mirziyoyev called it [so] historic, able of giving cooperation a new dynamic.';
    const { comparison } = checkAgainst(quotation, interviews);
    expect(
      comparison
        .map((piece) => ('said' in piece ? piece.said : ''))
        .join('')
        .trim(),
    ).toBe(
      'that President Mirziyoyev called it “historic,” capable of giving regional cooperation a new dynamic.',
    );
  });

  it('is given on any number of interviews, and on none', () => {
    const [first] = interviews;
    expect(checkAgainst('Central Asia', []).kind).toBe('not-found');
    const many = interviews.flatMap((each) => [each, first ?? each]);
    expect(checkAgainst('Central Asia', many).occurrences).toHaveLength(27);
    expect(checkAgainst('then we would need ships', many).occurrences).toHaveLength(1);
  });
});

function anchors(place: Occurrence | undefined): string[] {
  return [...new Set(place?.spans.map(({ passage }) => passage.id))];
}

function firstAnchor(place: Occurrence): string | undefined {
  return anchors(place)[0];
}
