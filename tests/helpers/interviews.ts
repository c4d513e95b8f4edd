import { readInterview } from '../../src/archive/read-interview.ts';
import { ENGLISH } from '../../src/catalogue/index.ts';
import type { Exchange, Interview, Transcript } from '../../src/core/model/interview.ts';
import { passagesOf } from '../../src/core/model/passages.ts';
import type { Person } from '../../src/core/model/people.ts';
import { readTranscript } from '../../src/core/read/read-transcript.ts';
import type { Host } from '../../src/outputs/host.ts';

/** A site under a base path, where an address that forgets the base shows. */
export const HOST: Host = {
  name: 'Verbatim',
  words: ENGLISH,
  address: (path) => `https://verbatim.example/base/${path}`,
};

/** The interview that ships with the site. */
export async function publishedInterview(): Promise<Interview> {
  const { interview, problems } = await readInterview('content/interviews/seitov-2025');
  if (!interview) throw new Error(JSON.stringify(problems));
  return interview;
}

/** One exchange of an interview, by its id. */
export function exchangeOf({ exchanges }: Interview, id: string): Exchange {
  const exchange = exchanges.find((candidate) => candidate.id === id);
  if (!exchange) throw new Error(`There is no exchange ${id}.`);
  return exchange;
}

/** All words of a transcript in order, a paragraph or a question each. */
export function wordsOf(transcript: Transcript): string[] {
  return passagesOf(transcript).map(({ text }) => text);
}

/** An invented interview, full of what another format could take for its own marks. */
export function awkwardInterview(): Interview {
  const { transcript, findings } = readTranscript(AWKWARD, PEOPLE);
  if (findings.length > 0) throw new Error(JSON.stringify(findings));
  return {
    slug: 'lamps-2024',
    title: 'Lamps & <u>bulbs</u>: a talk about 100 % of “nothing” ]]> </script>',
    date: '2024-02-29',
    language: 'en',
    people: PEOPLE,
    publisher: { name: 'Lamps & Sons_Weekly', url: 'https://lamps.example/' },
    rights: 'Invented for the tests of this site.',
    sources: [
      {
        ...{ id: 'original', kind: 'text-of-record', publisher: 'Lamps & Sons_Weekly' },
        ...{ url: 'https://lamps.example/a_b%20c~d#e&f', retrieved: '2024-03-01' },
      },
    ],
    sourceText: 'Nobody said any of it.',
    removed: { lines: [], marks: [] },
    corrections: [],
    formerAnchors: {},
    ...transcript,
  };
}

const PEOPLE: Person[] = [
  {
    ...{ id: 'isiq', part: 'interviewee', name: 'Işıq Əl Lampa' },
    ...{ familyName: 'Əl Lampa', role: 'keeper of lamps' },
  },
  { id: 'leyla', part: 'interviewer', name: 'Leyla Lantern' },
];

const AWKWARD = `
Five \\< six & “seven” > three_of_them \\*all\\*; \\[sic] #1 and 10 % ~ 12 $ — é.

\\- not a list, and **bold**, *slanted, even **both*** and [a link](https://lamps.example/?a=1&b=2).

<Exchange id="price" label="Price" by="leyla">

## What is the price of \\<script> & "tags"?

1\\. This is no list &amp; no &amp;amp; either.

\\# No heading. It ends in ]]> and \\</script>, <span lang="az">Azərbaycanca</span>.

</Exchange>

<Exchange id="again" label="Again" by="unknown">

## What is the price of two?

\\+ Twice, \\_that\\_.

</Exchange>
`;
