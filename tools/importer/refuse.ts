import type { Finding } from '../../src/core/read/problem.ts';
import { characterError, forbiddenIn } from '../../src/core/text/characters.ts';
import { splitLines } from '../../src/core/text/lines.ts';
import type { Decided } from './decisions.ts';
import type { Line } from './lines.ts';
import type { Speaker } from './people.ts';

/** Why an article can’t be read, or decisions can’t be applied to it; undefined when they can. */
export function refusalOf(
  text: string,
  lines: readonly Line[],
  { singles, splits }: Decided,
): Finding[] | undefined {
  const forbidden = forbiddenCharacters(text);
  if (forbidden.length > 0) return forbidden;
  if (lines.length === 0)
    return [
      findingAt(
        'empty',
        1,
        'There are no words in this article.',
        'Copy the article once more, all of it, and save it as UTF-8 text.',
      ),
    ];
  const refs = new Set(lines.map(({ ref }) => ref));
  const raw = splitLines(text);
  const findings = [
    ...[...new Set(singles)].filter((ref) => !refs.has(ref)).map(noSuchLine),
    ...[...splits].flatMap(([number, words]) =>
      words
        .filter((before) => !(raw[number - 1] ?? '').includes(before))
        .map((before) => noSuchWords(number, before)),
    ),
  ];
  return findings.length > 0 ? findings : undefined;
}

/** So many people are named in a message at most. */
const MOST_NAMED = 10;

/** Decisions that name people whom neither the article nor another decision names. */
export function unknownPeople(
  ids: readonly string[],
  speakers: readonly Pick<Speaker, 'id' | 'spellings'>[],
): Finding[] {
  const known = speakers
    .slice(0, MOST_NAMED)
    .map(({ id, spellings: [name] }) => (name ? `${id} (${name})` : id));
  const more = speakers.length > MOST_NAMED ? ' …' : '';
  const ofArticle = known.length > 0 ? `Known are ${known.join(', ')}${more}. ` : '';
  return ids.map((id) =>
    findingAt(
      'decisions',
      1,
      `Nobody in this interview has the id “${id}”.`,
      `${ofArticle}To add somebody, say who it is: --person "${id}=Name".`,
    ),
  );
}

/** The first such character of each line, as far as an editor wants to read on. */
function forbiddenCharacters(text: string): Finding[] {
  const found = splitLines(text).flatMap((line, index): Finding[] => {
    const [match] = forbiddenIn(line);
    if (!match) return [];
    const where = findingAt(
      'forbidden-character',
      index + 1,
      characterError(match[0]),
      'Remove it from the article (copying the text again may be enough), and import it.',
    );
    return [{ ...where, column: match.index + 1, text: line }];
  });
  return found.slice(0, 10);
}

function noSuchLine(ref: string): Finding {
  const line = Number.parseInt(ref, 10) || 1;
  return findingAt(
    'decisions',
    line,
    `There are no words on line ${ref} of the article.`,
    'Give the numbers of lines that have words, as the article is saved.',
  );
}

function noSuchWords(line: number, before: string): Finding {
  return {
    ...findingAt(
      'decisions',
      line,
      `Line ${line} of the article does not have these words.`,
      'Copy the words before which the line is to be split, to the character.',
    ),
    text: before,
  };
}

function findingAt(rule: string, line: number, message: string, suggestion: string): Finding {
  return { rule, line, column: 1, message, text: '', suggestion };
}
