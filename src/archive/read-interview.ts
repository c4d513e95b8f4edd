import { basename, join, relative } from 'node:path';
import type { z } from 'zod';
import { checkCardLetters } from '../checks/card-letters.ts';
import { checkCharacters } from '../checks/characters.ts';
import { checkCorrections } from '../checks/corrections.ts';
import { checkDoubts } from '../checks/doubts.ts';
import { checkFidelity } from '../checks/fidelity.ts';
import { checkLengths } from '../checks/long-answers.ts';
import { checkNotes } from '../checks/notes.ts';
import { checkPeople } from '../checks/people.ts';
import { checkRemoved } from '../checks/removed.ts';
import { hasErrors } from '../checks/report.ts';
import { checkSpeakers } from '../checks/speakers.ts';
import { checkLinks } from '../checks/suspicious-links.ts';
import { slugError } from '../core/addresses/ids.ts';
import type { ImportRecord } from '../core/model/decisions.ts';
import type { Correction, Interview, Removed, Transcript } from '../core/model/interview.ts';
import type { Person } from '../core/model/people.ts';
import { positionAt } from '../core/read/position.ts';
import type { FieldFinder, Finding, Problem, Report } from '../core/read/problem.ts';
import { readTranscript } from '../core/read/read-transcript.ts';
import { correctionsSchema } from '../schemas/corrections.ts';
import { importSchema } from '../schemas/import.ts';
import { interviewSchema } from '../schemas/interview.ts';
import { type NotesFile, notesSchema } from '../schemas/notes.ts';
import { readYaml, type YamlResult } from '../schemas/read-yaml.ts';
import { removedSchema } from '../schemas/removed.ts';
import { checkOriginal } from './check-original.ts';
import { sha256 } from './hash.ts';
import { NO_FRONTMATTER, readFrontmatter } from './read-frontmatter.ts';
import { readOptional, readText } from './read-text.ts';

const MDX = 'interview.mdx';
const HASH_RULE = 'source-hash';
const START = { line: 1, column: 1 };
const NOWHERE: FieldFinder = () => ({ ...START, text: '' });
const NO_NOTES = { layer: undefined, findings: [] };

/** An interview's folder, read and checked. */
export interface ReadInterview {
  /** Undefined when there is an error. */
  interview?: Interview;
  problems: Problem[];
  /** Finds a field of its frontmatter. */
  frontmatterAt: FieldFinder;
  /** Finds a field of its `corrections.yaml`. */
  correctionsAt: FieldFinder;
}

/**
 * Reads one interview's folder and runs every check on it.
 *
 * @param folder path of the folder, `content/interviews/seitov-2025`; its name is the slug
 * @param figures maps and timelines that an answer may show, `map middle-corridor`
 */
export async function readInterview(
  folder: string,
  figures: ReadonlySet<string> = new Set(),
): Promise<ReadInterview> {
  const slug = basename(folder);
  const problems: Problem[] = [];
  const reportIn: ReportIn = (name) => (finding) =>
    void problems.push({ severity: 'error', ...finding, file: relative('.', join(folder, name)) });

  const error = slugError(slug);
  if (error) reportIn('')({ rule: 'slug', ...START, text: slug, ...error });
  const files = await readFiles(folder, reportIn);
  const { mdx, sourceText, removed, corrections, notes, imported } = files;
  if (imported.data) {
    const report = reportIn('import.yaml');
    checkDoubts(imported.data, slug, imported.at).forEach(report);
    await checkOriginal(folder, imported.data, imported.at, report);
  }
  const unread = { problems, frontmatterAt: NOWHERE, correctionsAt: corrections.at };
  if (mdx === undefined || sourceText === undefined) return unread;

  const { data: frontmatter, at } = readHead(mdx, sourceText, reportIn(MDX));
  const read = { ...unread, frontmatterAt: at };
  if (problems.some(({ rule }) => rule === NO_FRONTMATTER)) return read;
  const [errors, warnings] = partition(checkCharacters(mdx));
  const transcript = readWords(mdx, frontmatter?.people, errors, reportIn(MDX));
  if (transcript && !problems.some(({ rule }) => rule === HASH_RULE)) {
    const texts = { ...files, mdx, sourceText, warnings };
    compareWords(transcript, frontmatter?.people, texts, reportIn);
  }
  if (!frontmatter || !transcript) return read;
  checkPeople(frontmatter.people, transcript, at).forEach(reportIn(MDX));
  if (!removed.data || !corrections.data) return read;
  if (hasErrors(problems)) return read;
  checkCorrections(corrections.data, transcript, corrections.at).forEach(
    reportIn('corrections.yaml'),
  );
  checkCardLetters(frontmatter, transcript, at).forEach(reportIn(MDX));
  const { people, language } = frontmatter;
  const context = { transcript, people, language, figures };
  const { layer, findings } = notes.data ? checkNotes(notes.data, context, notes.at) : NO_NOTES;
  findings.forEach(reportIn('notes.yaml'));
  const interview = {
    ...{ slug, ...asInterview(frontmatter), ...transcript, sourceText },
    ...{ removed: removed.data, corrections: corrections.data, formerAnchors: {} },
    ...(layer && { layer }),
  };
  return { ...read, interview };
}

/** What the frontmatter says, with what it says of an original in one place. */
function asInterview({
  'edition-of': of,
  translator = [],
  exchanges = {},
  omitted = [],
  ...said
}: z.infer<typeof interviewSchema>) {
  if (of === undefined) return said;
  return { ...said, translation: { of, translators: [translator].flat(), exchanges, omitted } };
}

type ReportIn = (file: string) => Report;

interface Files {
  mdx: string | undefined;
  sourceText: string | undefined;
  removed: YamlResult<Removed>;
  corrections: YamlResult<Correction[]>;
  notes: YamlResult<NotesFile | undefined>;
  imported: YamlResult<ImportRecord>;
}

/** Reads what lies in the folder. What can't be read is reported, and has no text or no data. */
async function readFiles(folder: string, reportIn: ReportIn): Promise<Files> {
  const text = (name: string) => readText(join(folder, name), reportIn(name));
  const yaml = async <Schema extends z.ZodType>(name: string, schema: Schema) => {
    const report = reportIn(`${name}.yaml`);
    const source = await readOptional(join(folder, `${name}.yaml`), report);
    const result: YamlResult<z.infer<Schema>> =
      source === undefined ? { findings: [], at: NOWHERE } : readYaml(source, schema, name);
    result.findings.forEach(report);
    return result;
  };
  return {
    mdx: await text(MDX),
    sourceText: await text('source.txt'),
    removed: await yaml('removed', removedSchema),
    corrections: await yaml('corrections', correctionsSchema),
    notes: await yaml('notes', notesSchema),
    imported: await yaml('import', importSchema),
  };
}

/** Reads the frontmatter, and compares its hash with the text of record. */
function readHead(mdx: string, sourceText: string, report: Report) {
  const hash = sha256(sourceText);
  const values = { 'sources.0.sha256': hash };
  const head = readFrontmatter(mdx, interviewSchema, report, values);
  const expected = head.data?.sources[0]?.sha256;
  if (expected === undefined || expected === hash) return head;
  report({
    rule: HASH_RULE,
    ...positionAt(mdx, mdx.indexOf(expected)),
    message: 'source.txt is not the file that this hash was taken from.',
    text: expected,
    suggestion: `If the publisher corrected its article, write sha256: ${hash} here. Otherwise restore source.txt.`,
  });
  return head;
}

/** Reads the transcript; there is none when it is not what a transcript must be. */
function readWords(
  mdx: string,
  people: readonly Person[] | undefined,
  characters: readonly Finding[],
  report: Report,
): Transcript | undefined {
  const { transcript, findings } = readTranscript(mdx, people);
  const errors = [...findings, ...characters];
  [...errors, ...checkLengths(transcript), ...checkLinks(transcript)].forEach(report);
  return errors.length === 0 ? transcript : undefined;
}

/** Compares the transcript with the text of record, and warns of characters when both have them. */
function compareWords(
  transcript: Transcript,
  people: readonly Person[] | undefined,
  {
    mdx,
    sourceText,
    removed,
    warnings,
  }: Files & { mdx: string; sourceText: string; warnings: readonly Finding[] },
  reportIn: ReportIn,
): void {
  if (!removed.data) return;
  const wrong = checkRemoved(removed.data, sourceText, removed.at);
  wrong.forEach(reportIn('removed.yaml'));
  if (wrong.length > 0) return;
  const differences = checkFidelity(transcript, mdx, sourceText, removed.data);
  const wronged =
    people && differences.length === 0
      ? checkSpeakers(transcript, people, sourceText, removed.data)
      : [];
  (differences.length > 0 ? differences : [...warnings, ...wronged]).forEach(reportIn(MDX));
}

/** Errors, and what is only worth a warning. */
function partition(findings: readonly Finding[]): [errors: Finding[], warnings: Finding[]] {
  const isError = ({ severity = 'error' }: Finding) => severity === 'error';
  return [findings.filter(isError), findings.filter((finding) => !isError(finding))];
}
