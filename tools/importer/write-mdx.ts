import { UNKNOWN } from '../../src/core/model/people.ts';
import { FENCE } from '../../src/core/read/frontmatter.ts';
import { asks } from './asks.ts';
import type { Draft, DraftExchange, DraftParagraph, DraftTurn } from './draft.ts';
import { escapeAttribute, mdxHeading } from './escape.ts';
import type { Name } from './propose.ts';
import { type KeptMarkup, writeBlocks, writeWords } from './write-blocks.ts';
import { divide, writeQuestion } from './write-question.ts';

/** What an exchange carries besides its words. */
export interface ExchangeHead extends Name {
  topics?: readonly string[];
}

/** Who speaks, as the frontmatter names them. */
export interface Cast {
  /** The id in the frontmatter, by the id in the draft. */
  ids: ReadonlyMap<string, string>;
  /** Who answers where nothing else is said: the only interviewee. */
  sole?: string;
  /** Who asks where nothing else is said; undefined where several do. */
  asker?: string | 'nobody';
}

/** What is written besides the draft. */
export interface Writing {
  /** YAML, without the `---` lines, ending with a line break. */
  frontmatter: string;
  heads: readonly ExchangeHead[];
  cast: Cast;
  kept: KeptMarkup;
}

/** Writes an interview’s MDX file. */
export function writeMdx(
  { lead, exchanges, closing }: Pick<Draft, 'lead' | 'exchanges' | 'closing'>,
  writing: Writing,
): string {
  const { frontmatter, heads, kept } = writing;
  const blocks = [
    `${FENCE}\n${frontmatter}${FENCE}`,
    ...writeBlocks(lead.map(asProse), kept),
    ...exchanges.flatMap((exchange, index) => writeExchange(exchange, heads[index], writing)),
    ...writeBlocks(closing.map(asNarration), kept),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Before the first exchange, the article’s own prose needs no element. */
function asProse(paragraph: DraftParagraph): DraftParagraph {
  return paragraph.role === 'remark' ? paragraph : { ...paragraph, role: 'speech' };
}

function asNarration(paragraph: DraftParagraph): DraftParagraph {
  return { ...paragraph, role: 'narration' };
}

function writeExchange(
  { before, question, turns }: DraftExchange,
  head: ExchangeHead | undefined,
  writing: Writing,
): string[] {
  if (!head) throw new Error('Each exchange must have an id and a label.');
  const { kept, cast } = writing;
  const last = before.at(-1);
  const heading = last?.role === 'heading' ? last : undefined;
  const narration = before.slice(0, heading ? -1 : undefined).map(asNarration);
  const [asked, rest] = question ? divide(question) : [undefined, []];
  const by = asked && askerOf(question, cast);
  const attributes = [
    `id="${head.id}"`,
    `label="${escapeAttribute(head.label)}"`,
    ...(head.topics?.length ? [`topics={[${head.topics.map((t) => `'${t}'`).join(', ')}]}`] : []),
    ...(by ? [`by="${by}"`] : []),
  ];
  return [
    ...writeBlocks(narration, kept),
    ...(heading ? [`### ${mdxHeading(writeWords(heading, kept))}`] : []),
    `<Exchange ${attributes.join(' ')}>`,
    ...(asked ? writeQuestion(asked, kept) : []),
    ...writeTurns(rest, question, turns, writing, asked === undefined),
    '</Exchange>',
  ];
}

/** The id that `by` must give; undefined where it goes without saying. */
function askerOf(question: DraftTurn | undefined, { ids, asker }: Cast): string | undefined {
  const id = question?.by === undefined ? undefined : ids.get(question.by);
  if (id === undefined) return asker === 'nobody' ? undefined : UNKNOWN;
  return id === asker ? undefined : id;
}

/** What follows the question. The only interviewee’s words need no element around them. */
function writeTurns(
  rest: readonly DraftParagraph[],
  question: DraftTurn | undefined,
  turns: readonly DraftTurn[],
  { cast, kept }: Writing,
  isStatement: boolean,
): string[] {
  const isSpoken = rest.some(({ role }) => role === 'speech');
  const goesOn: DraftTurn[] = isSpoken ? [{ ...question, paragraphs: [...rest] }] : [];
  const aside = isSpoken ? [] : [...rest];
  const all = [...goesOn, ...turns];
  if (all.length === 0) return writeBlocks(aside, kept);
  return all.flatMap((turn, index) => {
    const paragraphs = index === 0 ? [...aside, ...turn.paragraphs] : turn.paragraphs;
    const id = turn.by === undefined ? UNKNOWN : (cast.ids.get(turn.by) ?? turn.by);
    const first = paragraphs.find(({ role }) => role === 'speech');
    const isAsking = isStatement && index === 0 && first !== undefined && asks(first.text);
    const isPlain = id === cast.sole && !isAsking;
    const blocks = writeBlocks(paragraphs, kept);
    if (isPlain) return blocks;
    // Narration is between turns, not in them.
    const outside = paragraphs.some(({ role }) => role === 'narration');
    return outside
      ? splitAround(paragraphs, id, kept)
      : [`<Turn by="${id}">`, ...blocks, '</Turn>'];
  });
}

function splitAround(
  paragraphs: readonly DraftParagraph[],
  id: string,
  kept: KeptMarkup,
): string[] {
  const runs: DraftParagraph[][] = [];
  for (const paragraph of paragraphs) {
    const last = runs.at(-1);
    if (last && (last[0]?.role === 'narration') === (paragraph.role === 'narration'))
      last.push(paragraph);
    else runs.push([paragraph]);
  }
  return runs.flatMap((run) => {
    const blocks = writeBlocks(run, kept);
    return run[0]?.role === 'narration' ? blocks : [`<Turn by="${id}">`, ...blocks, '</Turn>'];
  });
}
