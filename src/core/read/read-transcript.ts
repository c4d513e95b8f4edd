import type { MdastNode } from 'satteri';
import { LEAD_ID } from '../addresses/permalinks.ts';
import type { Exchange, Paragraph, Transcript } from '../model/interview.ts';
import { isFinding, parseMdx, type Root } from './mdx.ts';
import type { Finding } from './problem.ts';
import { isParagraph, readExchange, readParagraph } from './read-exchange.ts';
import { notAllowed } from './read-inlines.ts';

/**
 * Reads the transcript out of an interview's MDX file: lead paragraphs first, exchanges after them.
 *
 * @param source the whole file, frontmatter included
 * @returns the transcript as far as it can be read, and everything that is wrong with it
 */
export function readTranscript(source: string): { transcript: Transcript; findings: Finding[] } {
  const findings: Finding[] = [];
  const report = (finding: Finding) => void findings.push(finding);
  const tree = parseMdx(source);
  const transcript = isFinding(tree) ? { lead: [], exchanges: [] } : read(source, tree, report);
  if (isFinding(tree)) findings.push(tree);
  else findings.push(...duplicateIds(transcript.exchanges), ...noExchange(transcript, findings));
  return { transcript, findings };
}

function read(source: string, tree: Root, report: (finding: Finding) => void): Transcript {
  const lead: Paragraph[] = [];
  const exchanges: Exchange[] = [];
  for (const node of tree.children as MdastNode[]) {
    if (node.type === 'yaml') continue;
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Exchange')
      exchanges.push(readExchange(source, node, exchanges.length + 1, report));
    else if (isParagraph(node) && exchanges.length === 0)
      lead.push(readParagraph(source, node, LEAD_ID, lead.length + 1, report));
    else report(notAllowed(source, node));
  }
  return { lead, exchanges };
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
