import type { Transcript } from '../../src/core/model/interview.ts';
import { sectionsOf } from '../../src/core/model/passages.ts';
import { UNKNOWN } from '../../src/core/model/people.ts';
import type { Finding } from '../../src/core/read/problem.ts';
import { readTranscript } from '../../src/core/read/read-transcript.ts';
import { accountFor } from './account.ts';
import type { Draft } from './draft.ts';
import type { Cast } from './write-mdx.ts';

/**
 * What may be wrong with a draft, and is found by the checks: whoever an editor has added to the
 * frontmatter is not known here; a question may have no answer yet.
 */
const LATER = new Set(['speaker', 'exchange-answer']);

/** What is wrong with an MDX file: as a transcript, as an account of the article, or in who speaks. */
export function errorIn(
  mdx: string,
  source: string,
  draft: Draft,
  cast: Cast,
): Finding | undefined {
  const people = draft.people.map((person) => ({
    ...person,
    id: cast.ids.get(person.id) ?? person.id,
    name: person.name ?? person.id,
  }));
  const { transcript, findings } = readTranscript(mdx, people);
  const found = findings.find(({ rule }) => !LATER.has(rule));
  return (
    found ?? accountFor(source, transcript, draft.removed) ?? misattributed(transcript, draft, cast)
  );
}

/** The first words that the file gives to somebody else than the draft does. */
function misattributed(
  transcript: Transcript,
  { exchanges }: Draft,
  { ids }: Cast,
): Finding | undefined {
  const written = sectionsOf(transcript).flatMap(({ exchange, passages }) =>
    exchange ? passages.filter(({ part }) => part === 'answer') : [],
  );
  const said = exchanges.flatMap(({ turns }) =>
    turns.flatMap(({ by, paragraphs }) =>
      paragraphs
        .filter(({ role }) => role === 'speech')
        .map(({ text, lines }) => ({
          text,
          line: lines[0] ?? 1,
          by: by === undefined ? UNKNOWN : (ids.get(by) ?? by),
        })),
    ),
  );
  const byText = Map.groupBy(written, ({ text }) => text);
  const wrong = said.find(({ text, by }) => {
    const passages = byText.get(text) ?? [];
    return passages.length > 0 && passages.every((passage) => (passage.by[0] ?? UNKNOWN) !== by);
  });
  if (!wrong) return undefined;
  return {
    rule: 'account',
    line: wrong.line,
    column: 1,
    message: 'The interview would give these words to somebody else than the article does.',
    text: wrong.text,
    suggestion: 'This is an error of the importer: please report it with the article.',
  };
}
