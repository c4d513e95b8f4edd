import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../tools/importer/article.ts';
import type { DraftParagraph, DraftTurn } from '../../tools/importer/draft.ts';
import { readPage } from '../../tools/importer/html.ts';
import type { Reading } from '../../tools/importer/reading.ts';

/** The article of a fixture: a text, or a saved page. */
export function articleIn(folder: string): Article {
  const page = join(folder, 'article.html');
  if (!existsSync(page)) return { text: readFileSync(join(folder, 'article.txt'), 'utf8') };
  const { value } = readPage(readFileSync(page, 'utf8'));
  if (!value) throw new Error(`No article in ${page}`);
  return value.article;
}

/** A reading as the fixtures write it: who says what, what was taken out, and where doubts are. */
export function asData({ draft, doubts }: Reading) {
  const { lead, exchanges, closing, people, removed, facts } = draft;
  const { title, date, credits } = facts;
  return JSON.parse(
    JSON.stringify({
      ...{ title, date, credits },
      people: people.map(({ id, part, name, outlet }) =>
        [id, part, name ?? 'unnamed', ...(outlet ? [`(${outlet})`] : [])].join(' '),
      ),
      lead: lead.map(written),
      exchanges: exchanges.map(({ before, question, turns }) => ({
        ...(before.length > 0 && { before: before.map(written) }),
        ...(question && { question: turn(question) }),
        answers: turns.map(turn),
      })),
      ...(closing.length > 0 && { closing: closing.map(written) }),
      removed: removed.lines.map(({ line, reason }) => `${line} ${reason}`),
      marks: removed.marks.map(
        ({ text, at, lines }) => `${text}${at === 'end' ? ' (end)' : ''} × ${lines?.length}`,
      ),
      ...(removed.cuts.length > 0 && {
        cuts: removed.cuts.map(({ line, text, before }) => `${line} “${text}” before “${before}”`),
      }),
      doubts: doubts.map(({ rule, lines }) => `${lines.join(' ')}: ${rule}`),
    }),
  );
}

function turn({ by, paragraphs }: DraftTurn): string[] {
  return paragraphs.map((paragraph) =>
    paragraph.role === 'speech' ? `${by ?? 'unknown'}: ${written(paragraph)}` : written(paragraph),
  );
}

/** A paragraph with its remarks in ⟨⟩, its role where nobody says it, and its links and emphasis. */
function written({ role, text, remarks = [], markup = [], isItem }: DraftParagraph): string {
  const marked = remarks.reduceRight(
    (whole, { start, end }) =>
      `${whole.slice(0, start)}⟨${whole.slice(start, end)}⟩${whole.slice(end)}`,
    text,
  );
  const stretches = markup.map(
    ({ type, start, end, href }) => `${type} “${text.slice(start, end)}”${href ? ` ${href}` : ''}`,
  );
  const prefix = role === 'remark' || role === 'heading' ? `(${role}) ` : '';
  return [`${prefix}${isItem ? '• ' : ''}${marked}`, ...stretches].join(' | ');
}
