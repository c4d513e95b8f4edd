import type { MdastNode } from 'satteri';
import { LEAD_ID, NARRATION_ID } from '../addresses/permalinks.ts';
import type { Exchange, Paragraph, Transcript } from '../model/interview.ts';
import type { Person } from '../model/people.ts';
import { isElement, isFinding, parseMdx, type Root } from './mdx.ts';
import { notAllowed } from './not-allowed.ts';
import type { Finding } from './problem.ts';
import { NARRATION, numbered, readBlocks, readElement } from './read-blocks.ts';
import { readExchange } from './read-exchange.ts';
import { isSubHeading, readBelowHeadings, readHeading } from './read-headings.ts';
import type { Block, Reading } from './read-words.ts';
import { type Speakers, speakersOf } from './speakers.ts';

/**
 * Reads the transcript out of an interview's MDX file: lead paragraphs first, then exchanges, with
 * the article's own prose between them in `<Narration>`.
 *
 * @param source the whole file, frontmatter included
 * @param people everybody who speaks in it; left out, nobody is credited with anything
 * @returns the transcript as far as it can be read, and everything that is wrong with it
 */
export function readTranscript(
  source: string,
  people?: readonly Person[],
): { transcript: Transcript; findings: Finding[] } {
  const findings: Finding[] = [];
  const reading = { source, report: (finding: Finding) => void findings.push(finding) };
  const tree = parseMdx(source);
  if (isFinding(tree))
    return { transcript: { lead: [], exchanges: [], closing: [] }, findings: [tree] };
  const transcript = read(reading, tree, speakersOf(reading, people));
  findings.push(...duplicateIds(transcript.exchanges), ...noExchange(transcript, findings));
  return { transcript, findings };
}

function read(reading: Reading, tree: Root, speakers: Speakers): Transcript {
  const transcript: Transcript = { lead: [], exchanges: [], closing: [] };
  const { exchanges } = transcript;
  let narrated = 0;
  let between: MdastNode[] = [];
  /** Reads what has come since the last exchange: before the first one, that is the lead. */
  const readBetween = (): Paragraph[] => {
    const isLead = exchanges.length === 0;
    const blocks = isLead
      ? readBlocks(reading, between, NARRATION)
      : readNarration(reading, between);
    between = [];
    if (isLead) return numbered(blocks, LEAD_ID);
    const paragraphs = numbered(blocks, NARRATION_ID, narrated + 1);
    narrated += blocks.length;
    return paragraphs;
  };
  for (const node of tree.children as MdastNode[]) {
    if (!isElement(node, 'Exchange')) {
      if (node.type !== 'yaml') between.push(node);
      continue;
    }
    const last = between.at(-1);
    const heading = isSubHeading(last) ? last : undefined;
    if (heading) between.pop();
    const before = readBetween();
    if (exchanges.length === 0) transcript.lead = before;
    exchanges.push({
      ...readExchange(reading, node, speakers),
      number: exchanges.length + 1,
      before: exchanges.length === 0 ? [] : before,
      ...(heading && { heading: readHeading(reading, heading) }),
    });
  }
  const rest = readBetween();
  return exchanges.length === 0 ? { ...transcript, lead: rest } : { ...transcript, closing: rest };
}

/** The article's own prose between exchanges. */
function readNarration(reading: Reading, nodes: readonly MdastNode[]): Block[] {
  return readBelowHeadings(reading, nodes, (node) => {
    if (isElement(node, 'Narration')) return readElement(reading, node, NARRATION);
    reading.report(notAllowed(reading.source, node, 'between exchanges there is only <Narration>'));
    return [];
  });
}

function duplicateIds(exchanges: readonly Exchange[]): Finding[] {
  return exchanges.flatMap((exchange, index): Finding[] => {
    const first = exchanges.find(({ id }) => id && id === exchange.id);
    if (!first || first === exchanges[index]) return [];
    return [
      {
        rule: 'exchange-id',
        ...exchange.position,
        message: `Two exchanges have the id “${exchange.id}”; the first is on line ${first.position.line}.`,
        text: `id="${exchange.id}"`,
        suggestion:
          'Give this exchange an id of its own. Never change one that has been published.',
      },
    ];
  });
}

function noExchange({ exchanges }: Transcript, findings: readonly Finding[]): Finding[] {
  if (exchanges.length > 0 || findings.length > 0) return [];
  return [
    {
      rule: 'no-exchange',
      line: 1,
      column: 1,
      message: 'This interview has no question and answer.',
      text: '',
      suggestion: 'Add at least one <Exchange id="…" label="…"> with a question and its answer.',
    },
  ];
}
