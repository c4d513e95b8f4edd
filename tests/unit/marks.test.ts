import { describe, expect, it } from 'vitest';
import { attributionsOf } from '../../src/core/model/attributions.ts';
import type { Interview } from '../../src/core/model/interview.ts';
import { byHeading, type Layer, type Name, type Span } from '../../src/core/model/layer.ts';
import { findMarks } from '../../src/core/model/marks.ts';
import { mentionsIn, nameFinder } from '../../src/core/model/mentions.ts';
import { passagesOf } from '../../src/core/model/passages.ts';
import { contains, findSpans, overlap, paragraphsAt } from '../../src/core/model/spans.ts';
import { readTranscript } from '../../src/core/read/read-transcript.ts';
import { awkwardInterview } from '../helpers/interviews.ts';

const TEXT = `---
title: Nobody said this
---

The port of Alat is on the Caspian Sea. Alat is new.

Alat, again.

<Exchange id="port" label="The port">

## Who lit the port of Alat?

According to Baku, Alat was lit. The Caspian Sea Agreement says so.

Baku did. We think so.

</Exchange>

<Exchange id="sea" label="The sea">

## And the Caspian Sea?

The Caspian Sea is dark. Baku is not.

</Exchange>
`;
const { transcript } = readTranscript(TEXT);
const NAMES = [
  named('alat', 'Alat'),
  named('baku', 'Baku'),
  named('sea', 'Caspian Sea'),
  named('agreement', 'Caspian Sea Agreement', ['sea']),
];

function named(id: string, name: string, includes: string[] = []): Name {
  return {
    ...{ id, name, includes, kind: 'place', aliases: [], see: [], sources: [] },
    ...{ note: 'A note.', definition: 'A definition.' },
  } as Name;
}

function spanOf(at: string, quote: string): Span {
  const [span] = findSpans(paragraphsAt(transcript, at) ?? [], at, quote);
  if (!span) throw new Error(`There is no “${quote}” in ${at}.`);
  return span;
}

function layerOf(changes: Partial<Layer> = {}): Layer {
  return { notes: [], attributions: [], keySentences: [], figures: [], ...changes };
}

function interviewWith(layer?: Layer): Interview {
  return { ...awkwardInterview(), ...transcript, layer };
}

/** What is marked: `port-1 name Alat`. */
function marked(layer?: Layer, names = NAMES): string[] {
  const interview = interviewWith(layer);
  const marks = findMarks(interview, mentionsIn(interview, nameFinder(names)));
  return passagesOf(interview).flatMap(({ id, text }) =>
    (marks.get(id) ?? []).map(({ kind, start, end }) => `${id} ${kind} ${text.slice(start, end)}`),
  );
}

describe('what is marked in an interview', () => {
  it('is each name where the introduction or an answer mentions it first', () => {
    expect(marked()).toEqual([
      'lead-1 name Alat',
      'lead-1 name Caspian Sea',
      'port-1 name Baku',
      'port-1 name Alat',
      'port-1 name Caspian Sea Agreement',
      'sea-1 name Caspian Sea',
      'sea-1 name Baku',
    ]);
  });

  it('is each note, and no name under it: the name is marked where it comes next', () => {
    const note = {
      ...spanOf('port', 'According to Baku'),
      id: 'who',
      text: 'So they say.',
      sources: [],
    };
    expect(marked(layerOf({ notes: [note] }), NAMES.slice(0, 2))).toEqual([
      'lead-1 name Alat',
      'port-1 note According to Baku',
      'port-1 name Alat',
      'port-2 name Baku',
      'sea-1 name Baku',
    ]);
  });

  it('is a name beside a note, even where nothing is between them', () => {
    const beside = (quote: string) => {
      const note = { ...spanOf('port', quote), id: 'who', text: 'So they say.', sources: [] };
      return marked(layerOf({ notes: [note] }), NAMES.slice(1, 2)).slice(0, 2);
    };
    expect(beside('to ')).toEqual(['port-1 note to ', 'port-1 name Baku']);
    expect(beside(', A')).toEqual(['port-1 note , A', 'port-1 name Baku']);
    // Another note in the paragraph covers it as well.
    const notes = ['According', 'Baku', 'Agreement'].map((quote) => ({
      ...{ ...spanOf('port', quote), id: quote, text: 'So they say.', sources: [] },
    }));
    expect(marked(layerOf({ notes }), NAMES.slice(1, 2))).not.toContain('port-1 name Baku');
  });

  it('is no name in the words of a link, which leads elsewhere: the name is marked later', () => {
    const linked = TEXT.replace('Baku, Alat was', '[Baku, Alat](https://example.org/) was');
    const { transcript } = readTranscript(linked);
    const interview = { ...awkwardInterview(), ...transcript };
    const marks = findMarks(interview, mentionsIn(interview, nameFinder(NAMES.slice(0, 2))));
    expect([...marks].flatMap(([id, all]) => all.map(({ start }) => `${id} ${start}`))).toEqual([
      'lead-1 12',
      'port-2 0',
      'sea-1 25',
    ]);
  });

  it('is each passage that gives another’s view, whatever is marked in it', () => {
    const span = spanOf('port', 'According to Baku, Alat was lit.');
    const attributions = [
      { ...span, attribution: 'official' as const, signal: 'According to Baku' },
    ];
    expect(marked(layerOf({ attributions }), NAMES.slice(0, 1))).toEqual([
      'lead-1 name Alat',
      'port-1 attribution According to Baku, Alat was lit.',
      'port-1 name Alat',
    ]);
  });

  it('is nothing where there are neither names nor a layer', () => {
    expect(marked(undefined, [])).toEqual([]);
  });
});

describe('the attributions of an answer', () => {
  const answer = passagesOf(transcript).filter(
    ({ part, at }) => part === 'answer' && at === 'port',
  );

  function attributions(...quotes: string[]) {
    const marked = quotes.map((quote, index) => ({
      ...{ ...spanOf('port', quote), signal: quote },
      attribution: index === 0 ? ('official' as const) : ('third-party' as const),
    }));
    const elsewhere = {
      ...spanOf('sea', 'Baku'),
      attribution: 'third-party',
      signal: 'B',
    } as const;
    return attributionsOf(answer, layerOf({ attributions: [...marked, elsewhere] }));
  }
  const WHOLE = [
    'According to Baku, Alat was lit.',
    'The Caspian Sea Agreement says so.',
    'Baku did. We think so.',
  ];

  it('are the interviewee’s own where no editor has marked anything', () => {
    expect(attributions()).toEqual(['own']);
  });

  it('are those that are marked, and the interviewee’s for the other sentences', () => {
    expect(attributions(...WHOLE.slice(0, 1))).toEqual(['own', 'official']);
    expect(attributions(...WHOLE.slice(0, 2))).toEqual(['own', 'official', 'third-party']);
    expect(attributions('Baku did. We think so.')).toEqual(['own', 'official']);
  });

  it('have the interviewee’s own where only a part of a sentence is marked', () => {
    const [first = '', second = '', third = ''] = WHOLE;
    expect(attributions(first.slice(1), second, third)).toContain('own');
    expect(attributions(first.slice(0, -1), second, third)).toContain('own');
  });

  it('have nothing of the interviewee’s own where every sentence is marked', () => {
    expect(attributions(...WHOLE)).toEqual(['official', 'third-party']);
  });

  it('are unknown where the interview has no layer', () => {
    expect(attributionsOf(answer)).toEqual([]);
    expect(attributionsOf([], layerOf())).toEqual([]);
  });
});

describe('the words that an editor quotes', () => {
  const spans = (at: string, quote: string) =>
    findSpans(paragraphsAt(transcript, at) ?? [], at, quote).map(
      ({ paragraph, start, end }) => `${paragraph} ${start}–${end}`,
    );

  it('are found at every place of the introduction or the answer, and not in the question', () => {
    expect(spans('lead', 'Alat')).toEqual(['lead-1 12–16', 'lead-1 40–44', 'lead-2 0–4']);
    expect(spans('port', 'Alat')).toEqual(['port-1 19–23']);
    expect(spans('port', 'lit the port')).toEqual([]);
    expect(spans('lead', 'aa')).toEqual([]);
    expect(paragraphsAt(transcript, 'harbour')).toBeUndefined();
  });

  it('overlap where they share a character, in one paragraph', () => {
    const [to, baku, alat] = ['to ', 'Baku', 'o Baku, Alat'].map((quote) => spanOf('port', quote));
    if (!to || !baku || !alat) throw new Error();
    expect([overlap(to, baku), overlap(baku, to)]).toEqual([false, false]);
    expect([overlap(baku, alat), overlap(alat, baku)]).toEqual([true, true]);
    expect([overlap(to, alat), overlap(alat, to)]).toEqual([true, true]);
    expect(overlap(to, { ...to, paragraph: 'port-2' })).toBe(false);
  });

  it('contain others where these go beyond neither end', () => {
    const outer = spanOf('port', 'According to Baku');
    const inside = ['According', 'to Baku', 'According to Baku', 'to'].map((quote) =>
      contains(outer, spanOf('port', quote)),
    );
    expect(inside).toEqual([true, true, true, true]);
    expect(contains(spanOf('port', 'to Baku'), outer)).toBe(false);
    expect(contains(spanOf('port', 'According'), outer)).toBe(false);
    expect(contains(outer, spanOf('port', 'Alat'))).toBe(false);
    expect(contains(outer, { ...outer, paragraph: 'port-2' })).toBe(false);
  });
});

describe('an index of names', () => {
  it('is in the order of the forms under which the names are listed', () => {
    const names = [
      { ...named('b', 'Ilham Aliyev'), index: 'Aliyev, Ilham' },
      named('c', 'Baku'),
      named('d', 'élan'),
      named('a', 'Afghanistan'),
      named('e', 'Europe'),
    ];
    expect(names.toSorted(byHeading).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});
