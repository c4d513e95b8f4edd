import type { Removed, RemovedMark, Transcript } from '../core/model/interview.ts';
import type { Person } from '../core/model/people.ts';
import type { Finding } from '../core/read/problem.ts';
import { pairParagraphs } from '../core/record/compare.ts';
import { marksByLine } from '../core/text/line-marks.ts';
import { asciiWords } from '../core/text/transliterate.ts';

/** The words of a paragraph that a message shows. */
const SHOWN = 60;

/**
 * Holds who speaks in the transcript against the names that the text of record has before turns,
 * and that are listed as removed. A label that fits nobody, or several, says nothing.
 *
 * @param removed accepted already, and so is the transcript: it has the words of the text of record
 */
export function checkSpeakers(
  transcript: Transcript,
  people: readonly Person[],
  source: string,
  removed: Removed,
): Finding[] {
  const marks = marksByLine(removed.marks.filter(({ at }) => at !== 'end'));
  const seen = new Set<number>();
  return pairParagraphs(transcript, source, removed).matches.flatMap(
    ([{ lines }, { by, position, text }]): Finding[] => {
      const line = lines[0]?.line ?? 0;
      if (seen.has(line) || !by) return [];
      seen.add(line);
      const named = (marks.get(line) ?? []).flatMap((mark) => speakerOf(mark, people) ?? [])[0];
      if (!named || by.includes(named.id)) return [];
      const others = people.filter(({ id }) => by.includes(id)).map(({ name }) => name);
      return [
        {
          rule: 'speaker',
          ...position,
          message: `The text of record gives these words to ${named.name} (line ${line} of source.txt), the transcript to ${others.join(' and ') || 'nobody'}.`,
          text: text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text,
          suggestion: `Write by="${named.id}". If the article itself is wrong there, add “by” with the id of whoever speaks to this mark in removed.yaml.`,
        },
      ];
    },
  );
}

/** Whom a mark names: whoever has most of its words in their name, if that is one person. */
function speakerOf({ text, by }: RemovedMark, people: readonly Person[]): Person | undefined {
  if (by !== undefined) return people.find(({ id }) => id === by);
  const words = asciiWords(text).filter((word) => word.length > 1);
  const scores = people.map((person) => {
    const names = asciiWords(person.name);
    return { person, score: words.filter((word) => names.includes(word)).length };
  });
  const most = Math.max(...scores.map(({ score }) => score), 1);
  const best = scores.filter(({ score }) => score === most);
  return best.length === 1 ? best[0]?.person : undefined;
}
