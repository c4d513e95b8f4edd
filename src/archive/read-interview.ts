import { basename, join, relative } from 'node:path';
import { checkCharacters } from '../checks/characters.ts';
import { checkCorrections } from '../checks/corrections.ts';
import { checkFidelity } from '../checks/fidelity.ts';
import { checkRemoved } from '../checks/removed.ts';
import { checkUnusualCharacters } from '../checks/unusual-characters.ts';
import { slugFault } from '../core/addresses/ids.ts';
import type { Interview } from '../core/model/interview.ts';
import { lineAt } from '../core/read/position.ts';
import type { Finding, Problem } from '../core/read/problem.ts';
import { readTranscript } from '../core/read/read-transcript.ts';
import { correctionsSchema } from '../schemas/corrections.ts';
import { interviewSchema } from '../schemas/interview.ts';
import { readYaml, type YamlResult } from '../schemas/read-yaml.ts';
import { removedSchema } from '../schemas/removed.ts';
import { sha256 } from './hash.ts';
import { readFrontmatter } from './read-frontmatter.ts';
import { readNotes } from './read-notes.ts';
import { readOptional, readText } from './read-text.ts';

/** An interview's folder, read and checked. */
export interface ReadInterview {
  /** Undefined when there is an error. */
  interview?: Interview;
  problems: Problem[];
}

/**
 * Reads one interview's folder and runs every check on it.
 *
 * @param folder path of the folder, `content/interviews/seitov-2025`; its name is the slug
 * @param figures maps and timelines that may stand at an answer, `map middle-corridor`
 */
export async function readInterview(
  folder: string,
  figures: ReadonlySet<string> = new Set(),
): Promise<ReadInterview> {
  const slug = basename(folder);
  const problems: Problem[] = [];
  const add = (name: string) => (finding: Finding) =>
    void problems.push({ severity: 'error', ...finding, file: relative('.', join(folder, name)) });

  const fault = slugFault(slug);
  if (fault) add('')({ rule: 'slug', line: 1, column: 1, text: slug, ...fault });
  const mdx = await readText(join(folder, 'interview.mdx'), add('interview.mdx'));
  const sourceText = await readText(join(folder, 'source.txt'), add('source.txt'));
  const yaml = (name: string) => readOptional(join(folder, name), add(name));
  const taken = readYaml(await yaml('removed.yaml'), removedSchema, 'removed');
  const removed = take(taken, add('removed.yaml'));
  const corrected = readYaml(await yaml('corrections.yaml'), correctionsSchema, 'corrections');
  const corrections = take(corrected, add('corrections.yaml'));
  if (mdx === undefined || sourceText === undefined) return { problems };

  const frontmatter = readFrontmatter(mdx, interviewSchema, add('interview.mdx'));
  const { transcript, findings } = readTranscript(mdx, frontmatter?.people);
  [...findings, ...checkCharacters(mdx), ...checkUnusualCharacters(transcript)].forEach(
    add('interview.mdx'),
  );
  const hash = frontmatter?.sources[0]?.sha256;
  if (hash) checkHash(hash, sourceText, mdx).forEach(add('interview.mdx'));
  if (removed) {
    const wrong = checkRemoved(removed, sourceText, taken.at);
    wrong.forEach(add('removed.yaml'));
    if (wrong.length === 0 && findings.length === 0)
      checkFidelity(transcript, mdx, sourceText, removed).forEach(add('interview.mdx'));
  }
  if (corrections && findings.length === 0)
    checkCorrections(corrections, transcript, corrected.at).forEach(add('corrections.yaml'));
  if (
    !frontmatter ||
    !removed ||
    !corrections ||
    problems.some(({ severity }) => severity === 'error')
  )
    return { problems };
  const context = { transcript, language: frontmatter.language, figures };
  const notes = await readNotes(join(folder, 'notes.yaml'), context);
  problems.push(...notes.problems);
  const interview = {
    ...{ slug, ...frontmatter, ...transcript, sourceText, removed, corrections },
    ...(notes.layer && { layer: notes.layer }),
    formerAnchors: {},
  };
  return { interview, problems };
}

function take<T>({ data, findings }: YamlResult<T>, report: (finding: Finding) => void) {
  findings.forEach(report);
  return data;
}

function checkHash(expected: string, sourceText: string, mdx: string): Finding[] {
  const actual = sha256(sourceText);
  if (actual === expected) return [];
  const line = mdx.slice(0, mdx.indexOf(expected)).split('\n').length;
  return [
    {
      rule: 'source-hash',
      line,
      column: lineAt(mdx, line).indexOf(expected) + 1,
      message: 'source.txt is not the file that this hash was taken from.',
      text: expected,
      suggestion: `If the publisher corrected its article, write sha256: ${actual} here. Otherwise restore source.txt.`,
    },
  ];
}
