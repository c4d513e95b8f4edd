import { FENCE } from '../../src/core/read/frontmatter.ts';
import type { Draft, DraftExchange } from './draft.ts';
import { escapeAttribute, escapeHeading, escapeParagraph } from './escape.ts';
import type { Name } from './propose.ts';

/** What an exchange carries besides its words. */
export interface ExchangeHead extends Name {
  topics?: readonly string[];
  /** Id of who asks, where `people` does not say it already. */
  asker?: string | undefined;
}

/**
 * Writes an interview's MDX file.
 *
 * @param frontmatter YAML, without the `---` lines, ending with a line break
 * @param draft the words
 * @param heads id, label and topics of each exchange, in order
 */
export function writeMdx(
  frontmatter: string,
  { lead, exchanges }: Pick<Draft, 'lead' | 'exchanges'>,
  heads: readonly ExchangeHead[],
): string {
  const blocks = [
    `${FENCE}\n${frontmatter}${FENCE}`,
    ...lead.map(({ text }) => escapeParagraph(text)),
    ...exchanges.flatMap((exchange, index) => writeExchange(exchange, heads[index])),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function writeExchange(exchange: DraftExchange, head: ExchangeHead | undefined): string[] {
  if (!head) throw new Error('Each exchange must have an id and a label.');
  const { question, answer } = exchange;
  const attributes = [
    `id="${head.id}"`,
    `label="${escapeAttribute(head.label)}"`,
    ...(head.topics?.length ? [`topics={[${head.topics.map((t) => `'${t}'`).join(', ')}]}`] : []),
    ...(head.asker ? [`by="${head.asker}"`] : []),
  ];
  return [
    `<Exchange ${attributes.join(' ')}>`,
    `## ${escapeHeading(question.text)}`,
    ...answer.map(({ text }) => escapeParagraph(text)),
    '</Exchange>',
  ];
}
