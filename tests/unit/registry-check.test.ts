import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkRegistry } from '../../src/checks/registry.ts';
import { addressesOf } from '../../src/core/addresses/addresses.ts';
import type { Correction, Interview } from '../../src/core/model/interview.ts';
import { awkwardInterview } from '../helpers/interviews.ts';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const interview = awkwardInterview();
const PRICE = 'interviews/lamps-2024/price/';

const registered = addressesOf(interview).map(({ path, text }) => ({
  path,
  sha256: hash(text),
  registered: '2025-01-31',
}));

/** What is found of the interview as it is now, with its file and the field. */
function found(now: Interview[], redirects: [from: string, to: string][] = []) {
  const list = redirects.map(([from, to]) => ({ from, to, recorded: '2025-02-01' }));
  const registry = { version: 1 as const, permalinks: registered, redirects: list };
  return checkRegistry(registry, now, hash).map((finding) => ({
    at: finding.path
      ? [finding.slug ?? '', ...finding.path].join('.')
      : `${finding.slug}:${finding.line}`,
    rule: finding.rule,
    ...(finding.severity && { severity: finding.severity }),
    text: finding.text,
  }));
}

/** The interview with another first paragraph in its first answer, and another text of record. */
function changed(text: string, corrections: Correction[] = []): Interview {
  const [price, ...others] = interview.exchanges;
  if (!price) throw new Error('There is no exchange.');
  const [first, ...rest] = price.answer;
  if (!first) throw new Error('There is no paragraph.');
  const exchanges = [{ ...price, answer: [{ ...first, text }, ...rest] }, ...others];
  return { ...interview, exchanges, corrections, sourceText: `Changed: ${text}` };
}

function correction(was: string, now: string, at = 'price-1'): Correction {
  return { at, date: '2026-01-01', what: 'A word.', why: 'It was wrong.', was, now };
}

const FIRST = interview.exchanges[0]?.answer[0];

describe('an address that was registered', () => {
  it('is right as long as it is there and says the same', () => {
    expect(found([interview])).toEqual([]);
  });

  it('is reported once when its page is gone, and not for each passage', () => {
    const [, ...others] = interview.exchanges;
    const without = { ...interview, exchanges: others };
    const index = registered.findIndex(({ path }) => path === PRICE);
    expect(found([without])).toEqual([
      { at: `.permalinks.${index}`, rule: 'registered-address', text: PRICE },
    ]);
  });

  it('is reported once when the whole interview is gone', () => {
    expect(found([])).toEqual([
      { at: '.permalinks.0', rule: 'registered-address', text: 'interviews/lamps-2024/' },
    ]);
  });

  it('is reported when only the passage is gone', () => {
    const [price, ...others] = interview.exchanges;
    if (!price) throw new Error('There is no exchange.');
    const short = {
      ...interview,
      exchanges: [{ ...price, answer: price.answer.slice(0, 1) }, ...others],
    };
    expect(found([short])).toMatchObject([{ text: `${PRICE}#price-2` }]);
  });

  it('may lead elsewhere, in several steps, but not in a circle', () => {
    const [price, ...others] = interview.exchanges;
    if (!price) throw new Error('There is no exchange.');
    const without = { ...interview, exchanges: others };
    const again = 'interviews/lamps-2024/again/';
    const anchors: [string, string][] = price.answer.map(({ id }) => [`${PRICE}#${id}`, again]);
    expect(
      found([without], [[PRICE, 'interviews/x/'], ['interviews/x/', again], ...anchors]),
    ).toEqual([]);
    expect(
      found([without], [[PRICE, 'interviews/x/'], ['interviews/x/', PRICE], ...anchors]),
    ).toHaveLength(1);
  });

  it('may not lead elsewhere while it is there', () => {
    expect(found([interview], [[PRICE, 'interviews/lamps-2024/again/']])).toEqual([
      { at: '.redirects.0', rule: 'redirect', text: PRICE },
    ]);
  });
});

describe('what is reported of a registered address says what to do:', () => {
  const advice = (now: Interview[], redirects: [string, string][] = []) => {
    const list = redirects.map(([from, to]) => ({ from, to, recorded: '2025-02-01' }));
    const registry = { version: 1 as const, permalinks: registered, redirects: list };
    return checkRegistry(registry, now, hash).map(({ message, suggestion }) => [
      message,
      suggestion,
    ]);
  };

  it.each<[what: string, reported: string[][], message: string, suggestion: string]>([
    [
      'an address that is gone',
      advice([]),
      'The address “interviews/lamps-2024/”, registered on 2025-01-31, is gone: shared links would break.',
      "Give the id back, or record where the address leads now: npm run redirect -- 'interviews/lamps-2024/' NEW-ADDRESS",
    ],
    [
      'an address that is redirected and there',
      advice([interview], [[PRICE, 'interviews/x/']]),
      `“${PRICE}” is redirected to “interviews/x/”, but there is content at that address again.`,
      'Give the new content another id, or remove the redirect from permalinks.json.',
    ],
    [
      'a text that has changed',
      advice([changed('Dear.')]),
      'The text of “price-1” has changed since it was registered.',
      'Put the registered words back, or record the change in corrections.yaml with at, date, what, why, was (the whole old paragraph) and now (the whole new one).',
    ],
    [
      'a correction of other words',
      advice([changed('Dear.', [correction('Not this.', 'Dear.')])]),
      'These are not the words of “price-1” that were registered.',
      'Copy the whole old paragraph to the character, as it was when it was published.',
    ],
    [
      'another text of record',
      advice([{ ...interview, sourceText: 'Else' }]),
      'The text of record has changed since this interview was registered.',
      'If the publisher changed its article, record each change in corrections.yaml.',
    ],
  ])('%s', (_, reported, message, suggestion) => {
    expect(reported).toEqual([[message, suggestion]]);
  });
});

describe('a text that was registered', () => {
  it('is reported where it has changed, once', () => {
    expect(found([changed('Dear.')])).toEqual([
      { at: `lamps-2024:${FIRST?.position.line}`, rule: 'registered-text', text: 'Dear.' },
    ]);
  });

  it('may change when the change is recorded', () => {
    expect(found([changed('Dear.', [correction(FIRST?.text ?? '', 'Dear.')])])).toEqual([]);
  });

  it('is reported in the corrections when they begin with other words', () => {
    const other = correction('Else', 'Cheap.', 'again');
    expect(found([changed('Dear.', [other, correction('Not this.', 'Dear.')])])).toEqual([
      { at: 'lamps-2024.1.was', rule: 'registered-text', text: 'Dear.' },
    ]);
  });

  it('is a warning when nothing but the text of record has changed', () => {
    const record = { ...interview, sourceText: 'Else' };
    expect(found([record])).toEqual([
      {
        at: 'lamps-2024:1',
        rule: 'registered-text',
        severity: 'warning',
        text: 'interviews/lamps-2024/',
      },
    ]);
    expect(found([{ ...record, corrections: [correction('a', 'b')] }])).toEqual([]);
  });
});
