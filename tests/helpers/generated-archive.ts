import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../src/archive/hash.ts';
import { inventedSentence, random, syllables } from './invented-text.ts';
import { writeFiles } from './small-site.ts';

const ANSWERS = ['harbour', 'ferry', 'lantern', 'bridge', 'market', 'school', 'river', 'winter'];
const TOPICS = ['trade', 'energy', 'culture', 'water', 'transport', 'security', 'schools', 'law'];
const PARAGRAPHS = 3;
const SENTENCES = 3;
/** Years over which the interviews are spread, the last one included. */
const [FIRST_YEAR, LAST_YEAR] = [1996, 2025];

/** An interview that nobody gave. */
export interface GeneratedInterview {
  slug: string;
  title: string;
  lead: string;
  answers: { id: string; question: string; paragraphs: string[] }[];
}

/**
 * Writes the content of an archive: interviews of eight answers each, about 1,000 words, over
 * thirty years; for ten interviews six people who are interviewed, and ten names in the index.
 * The same each time.
 *
 * @param folder that is empty or doesn't exist
 * @returns the interviews
 */
export function writeArchive(folder: string, count: number): GeneratedInterview[] {
  mkdirSync(folder, { recursive: true });
  cpSync('content/pages', join(folder, 'pages'), { recursive: true });
  cpSync('content/site.yaml', join(folder, 'site.yaml'));
  const interviews = generateInterviews(count);
  interviews.forEach((interview, index) => {
    const base = `interviews/${interview.slug}`;
    const source = sourceOf(interview);
    writeFiles(folder, {
      [`${base}/interview.mdx`]: mdxOf(interview, index, count, sha256(source)),
      [`${base}/source.txt`]: source,
      [`names/place-${index}.yaml`]: nameOf(index),
    });
  });
  return interviews;
}

/** The interviews of such an archive, the oldest first. */
export function generateInterviews(count: number): GeneratedInterview[] {
  const next = random();
  return Array.from({ length: count }, (_, index) => interviewOf(index, next));
}

/** Changes one word of one answer, as an editor would: with its text of record and a correction. */
export function correctWord(folder: string, interview: GeneratedInterview): void {
  const base = join(folder, 'interviews', interview.slug);
  const [answer] = interview.answers;
  const was = answer?.paragraphs[0] ?? '';
  const now = was.replace(/ \p{L}+\.$/u, ' corrected.');
  const old = readFileSync(join(base, 'source.txt'), 'utf8');
  const source = old.replace(was, now);
  const mdx = readFileSync(join(base, 'interview.mdx'), 'utf8');
  writeFileSync(join(base, 'source.txt'), source);
  writeFileSync(
    join(base, 'interview.mdx'),
    mdx.replace(was, now).replace(sha256(old), sha256(source)),
  );
  const correction = {
    ...{ at: `${answer?.id}-1`, date: `${LAST_YEAR}-12-31`, was, now },
    ...{ what: 'One word was changed.', why: 'It was wrong.' },
  };
  writeFileSync(join(base, 'corrections.yaml'), JSON.stringify([correction]));
}

function interviewOf(index: number, next: () => number): GeneratedInterview {
  const place = placeName(index);
  return {
    slug: `${personId(index)}-${index}`,
    title: `${inventedSentence(next).slice(0, -1)}: ${place}`,
    lead: `${inventedSentence(next)} ${inventedSentence(next)}`,
    answers: ANSWERS.map((id, at) => ({
      id,
      question: inventedSentence(next).replace(/\.$/, '?'),
      paragraphs: Array.from({ length: PARAGRAPHS }, (_, paragraph) => {
        const sentences = Array.from({ length: SENTENCES }, () => inventedSentence(next));
        // The interview's own place, and one that many interviews name.
        const named =
          paragraph === 1 ? [`${at % 2 ? place : placeName(index % 10)} is named.`] : [];
        return [...named, ...sentences].join(' ');
      }),
    })),
  };
}

function sourceOf({ lead, answers }: GeneratedInterview): string {
  const turns = answers.flatMap(({ question, paragraphs }) => [question, ...paragraphs]);
  return `${[lead, ...turns].join('\n\n')}\n`;
}

function mdxOf(interview: GeneratedInterview, index: number, count: number, hash: string): string {
  const { title, lead, answers } = interview;
  const years = LAST_YEAR - FIRST_YEAR + 1;
  const year = FIRST_YEAR + Math.floor((index * years) / count);
  const two = (value: number) => String(value).padStart(2, '0');
  const frontmatter = {
    ...{ title, date: `${year}-${two(1 + (index % 12))}-${two(1 + (index % 28))}`, language: 'en' },
    people: [{ id: personId(index), part: 'interviewee', name: personName(index) }],
    publisher: { name: 'The Imaginary Gazette', url: 'https://gazette.example/' },
    rights: 'Invented. Nobody said any of it.',
    sources: [
      {
        ...{ id: 'original', kind: 'text-of-record', publisher: 'The Imaginary Gazette' },
        ...{ url: `https://gazette.example/${index}`, retrieved: `${year}-12-31` },
        ...{ file: 'source.txt', sha256: hash },
      },
    ],
  };
  const exchanges = answers.map(({ id, question, paragraphs }, at) => {
    const topic = TOPICS[(index + at) % TOPICS.length];
    const open = `<Exchange id="${id}" label="The ${id}" topics={['${topic}']}>`;
    return [open, `## ${question}`, ...paragraphs, '</Exchange>'].join('\n\n');
  });
  return `---\n${JSON.stringify(frontmatter)}\n---\n\n${[lead, ...exchanges].join('\n\n')}\n`;
}

function nameOf(index: number): string {
  return JSON.stringify({
    ...{ name: placeName(index), kind: 'place', note: 'A place on no map.' },
    definition: 'A place on no map, which an interview names.',
    sources: [{ publisher: 'P', title: 'T', url: 'https://p.example/', date: 'undated' }],
  });
}

function placeName(index: number): string {
  return `${capital(syllables(index + 5_000))} Bay`;
}

/** Six people give ten interviews. */
function personId(index: number): string {
  return `${syllables(personNumber(index))}-${syllables(personNumber(index) + 300)}`;
}

function personName(index: number): string {
  return personId(index).split('-').map(capital).join(' ');
}

function personNumber(index: number): number {
  return 40_000 + Math.floor(index * 0.6);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
