import { passagesOf } from '../../../../src/core/model/passages.ts';
import type { Person } from '../../../../src/core/model/people.ts';
import { frontmatterOf } from '../../../../src/core/read/frontmatter.ts';
import type { Finding } from '../../../../src/core/read/problem.ts';
import { readTranscript } from '../../../../src/core/read/read-transcript.ts';
import { interviewSchema } from '../../../../src/schemas/interview.ts';
import { readYaml } from '../../../../src/schemas/read-yaml.ts';
import type { Outcome } from '../../../importer/draft.ts';
import { corrected, correctedIn, type NewWording } from './correct.ts';
import type { Texts } from './layer-work.ts';

/**
 * Finds what a publisher has corrected.
 *
 * @param texts of the interview’s files
 * @param pasted the corrected article, or only the paragraphs that were corrected
 */
export function correctionsIn(texts: Texts, pasted: string): Outcome<NewWording[]> {
  const { transcript } = readTranscript(texts['interview.mdx'] ?? '', peopleIn(texts));
  const found = correctedIn(passagesOf(transcript), texts['source.txt'] ?? '', pasted);
  return found.length > 0 ? { value: found } : { findings: [finding(NOTHING_NEW)] };
}

/** Corrects a passage: the texts that have changed. */
export async function correct(
  texts: Texts,
  wording: NewWording,
  date: string,
): Promise<Outcome<Texts>> {
  const files = {
    'interview.mdx': texts['interview.mdx'] ?? '',
    'source.txt': texts['source.txt'] ?? '',
    'corrections.yaml': texts['corrections.yaml'] ?? '',
  };
  const value = await corrected(files, wording, peopleIn(texts), date);
  return value ? { value: { ...value } } : { findings: [finding(NOT_ALONE)] };
}

function peopleIn(texts: Texts): Person[] {
  const { yaml = '' } = frontmatterOf(texts['interview.mdx'] ?? '');
  return readYaml(yaml, interviewSchema, 'frontmatter').data?.people ?? [];
}

type Words = Pick<Finding, 'message' | 'suggestion'>;

const NOTHING_NEW: Words = {
  message: 'No paragraph of this interview has other words in what you pasted.',
  suggestion: 'Paste whole paragraphs, as they are now on the publisher’s page.',
};
const NOT_ALONE: Words = {
  message: 'This paragraph can’t be corrected on its own.',
  suggestion:
    'Its words are in several lines or places of the article. Whoever keeps the site can correct it in the files.',
};

function finding(words: Words): Finding {
  return { ...{ rule: 'correction', line: 1, column: 1, text: '' }, ...words };
}
