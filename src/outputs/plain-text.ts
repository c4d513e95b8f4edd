import { exchangePath, interviewPath } from '../core/addresses/permalinks.ts';
import type { Interview, Shape } from '../core/model/interview.ts';
import { type Section, sectionsOf } from '../core/model/passages.ts';
import { speakerLabels } from '../core/model/speaker-labels.ts';
import type { Host } from './host.ts';
import { longByline } from './metadata.ts';
import { labelInWords, originOf } from './names-in-words.ts';

/**
 * Writes an interview as plain text. Paragraphs are one line each, with an empty line between.
 * What is in brackets at the start of a line is not the transcript's: it gives an exchange's number
 * and address, who speaks where that changes, and what nobody says.
 */
export function interviewText(interview: Interview, host: Host): string {
  const { title, rights, sources, slug, exchanges } = interview;
  const labels = speakerLabels(interview);
  const { numberOf } = host.words.texts;
  const section = ({ exchange, passages }: Section) => [
    ...(exchange
      ? [
          `[${numberOf(exchange.number, exchanges.length)}] ${host.address(exchangePath(slug, exchange.id))}`,
        ]
      : []),
    ...passages.flatMap(({ id, part, text, shape }) => {
      const label = labels.get(id);
      const origin = originOf(part, host.words);
      const words = origin ? `[${origin}] ${text}` : text;
      return [
        ...(label ? [`[${labelInWords(label, host.words)}]`] : []),
        `${markOf(shape)}${words}`,
      ];
    }),
  ];
  const lines = [
    title,
    longByline(interview, host.words),
    host.address(interviewPath(slug)),
    ...sectionsOf(interview).flatMap(section),
    [rights, sources[0]?.url].filter(Boolean).join(' '),
  ];
  return `${lines.join('\n\n')}\n`;
}

/** The mark of a list item. */
function markOf(shape?: Shape): string {
  if (shape?.type !== 'item' || shape.begins === 'paragraph') return '';
  return shape.isOrdered ? `${shape.number}. ` : '- ';
}
