import type { Finding } from '../../src/core/read/problem.ts';
import { characterError, forbiddenIn } from '../../src/core/text/characters.ts';
import { splitLines } from '../../src/core/text/lines.ts';
import { assemble } from './assemble.ts';
import { type Block, readBlocks } from './blocks.ts';
import { clearBoilerplate } from './boilerplate.ts';
import type { Article, Directions, Draft, DraftExchange, Facts, Outcome } from './draft.ts';
import { readLines } from './lines.ts';
import { collectMarks, nameLines } from './marks.ts';
import { tellApart } from './tell-apart.ts';
import type { Openings } from './turns.ts';

/**
 * Divides a raw article: the lead, questions and answers, and what is no part of either.
 * Nothing is guessed: where a line can't be placed, the finding names it.
 *
 * @param article the text of record
 * @param directions what the editor says of single lines
 */
export function readArticle(article: Article, directions: Directions = new Map()): Outcome<Draft> {
  const forbidden = forbiddenCharacters(article.text);
  if (forbidden.length > 0) return { findings: forbidden };
  const lines = readLines(article.text);
  const unknown = [...directions.keys()].filter((n) => !lines.some(({ number }) => number === n));
  if (unknown.length > 0) return { findings: unknown.map(noSuchLine) };
  const { kept, removed, facts } = clearBoilerplate(lines, article, directions);
  if (kept.length === 0) return empty();
  const blocks = readBlocks(kept, article, directions);
  const read = tellApart(blocks);
  if (!read.value) return read;
  const openings = read.value;
  const assembled = assemble(blocks, openings);
  if (!assembled.value) return assembled;
  const { lead, exchanges } = assembled.value;
  const raw = new Map(lines.map((line) => [line.number, line.raw]));
  const names = nameLines(blocks, openings, (line) => raw.get(line) ?? '');
  return {
    value: {
      lead,
      exchanges: withInterviewers(exchanges),
      removed: {
        lines: [...removed, ...names].sort((a, b) => a.line - b.line),
        marks: collectMarks(blocks, openings),
      },
      facts: { ...facts, ...speakers(exchanges, openings, blocks) },
    },
  };
}

/** The first such character of each line, as far as an editor wants to read on. */
function forbiddenCharacters(text: string): Finding[] {
  const found = splitLines(text).flatMap((line, index): Finding[] => {
    const [match] = forbiddenIn(line);
    if (!match) return [];
    return [
      {
        rule: 'forbidden-character',
        line: index + 1,
        column: match.index + 1,
        message: characterError(match[0]),
        text: line,
        suggestion:
          'Remove it from the article (copying the text again may be enough), and import it.',
      },
    ];
  });
  return found.slice(0, 10);
}

function noSuchLine(line: number): Finding {
  return {
    rule: 'directions',
    line,
    column: 1,
    message: `There are no words on line ${line} of the article.`,
    text: '',
    suggestion: 'Give the numbers of lines that have words, as the article is saved.',
  };
}

function empty(): Outcome<Draft> {
  return {
    findings: [
      {
        rule: 'empty',
        line: 1,
        column: 1,
        message: 'There are no words in this article.',
        text: '',
        suggestion: 'Copy the article once more, all of it, and save it as UTF-8 text.',
      },
    ],
  };
}

/** Where one person asks all questions, the interview has an interviewer, not each question. */
function withInterviewers(exchanges: readonly DraftExchange[]): DraftExchange[] {
  const names = new Set(exchanges.map(({ interviewer }) => interviewer));
  if (names.size > 1) return [...exchanges];
  return exchanges.map(({ question, answer }) => ({ question, answer }));
}

/** The names before questions and answers, where they look whole: two words or more. */
function speakers(
  exchanges: readonly DraftExchange[],
  openings: Openings,
  blocks: readonly Block[],
): Pick<Facts, 'interviewer' | 'interviewee'> {
  const isWhole = (name: string | undefined): name is string => /\p{L}\s+\p{L}/u.test(name ?? '');
  const asking = [...new Set(exchanges.map(({ interviewer }) => interviewer))];
  const answering = blocks.flatMap((_, at) => {
    const opening = openings.get(at);
    return opening?.role === 'answer' ? (opening.speaker ?? []) : [];
  });
  return {
    ...(asking.length === 1 && isWhole(asking[0]) && { interviewer: asking[0] }),
    ...(isWhole(answering[0]) && { interviewee: answering[0] }),
  };
}
