import { interviewPath, passagePath } from '../core/addresses/permalinks.ts';
import type { Inline, Interview } from '../core/model/interview.ts';
import { passagesOf } from '../core/model/passages.ts';
import {
  asHeading,
  asParagraph,
  escapeMarkdown,
  markdownAddress,
  markdownLink,
} from '../core/text/markdown.ts';
import { dateInWords } from './date-in-words.ts';
import type { Host } from './host.ts';
import { fullName } from './metadata.ts';

/**
 * Writes an interview as Markdown (CommonMark): questions are headings with the address of their
 * page below, everything that a parser would take for markup is escaped.
 */
export function interviewMarkdown(interview: Interview, host: Host): string {
  const { title, publisher, date, rights, sources, slug } = interview;
  const original = sources[0]?.url;
  const blocks = [
    `# ${asHeading(escapeMarkdown(title))}`,
    asParagraph(escapeMarkdown(`${fullName(interview)}, ${publisher.name}, ${dateInWords(date)}`)),
    markdownAddress(host.address(interviewPath(slug))),
    ...passagesOf(interview).flatMap((passage) =>
      passage.part === 'question'
        ? [
            `## ${asHeading(words(passage.inlines))}`,
            markdownAddress(host.address(passagePath(slug, passage))),
          ]
        : asParagraph(words(passage.inlines)),
    ),
    `${asParagraph(escapeMarkdown(rights))}${original ? ` ${markdownAddress(original)}` : ''}`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function words(inlines: readonly Inline[]): string {
  return inlines.map(markup).join('');
}

function markup(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return escapeMarkdown(inline.value);
    case 'emphasis':
      return `*${words(inline.children)}*`;
    case 'strong':
      return `**${words(inline.children)}**`;
    case 'link':
      return markdownLink(words(inline.children), inline.href);
    // Markdown has no word for language or direction.
    case 'span':
      return words(inline.children);
  }
}
