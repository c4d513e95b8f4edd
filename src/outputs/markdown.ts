import type { Catalogue } from '../catalogue/index.ts';
import { exchangePath, interviewPath } from '../core/addresses/permalinks.ts';
import type { Exchange, Inline, Interview, Question, Words } from '../core/model/interview.ts';
import { type Section, sectionsOf, type TranscriptPassage } from '../core/model/passages.ts';
import { speakerLabels } from '../core/model/speaker-labels.ts';
import {
  asHeading,
  asParagraph,
  escapeMarkdown,
  markdownAddress,
  markdownLink,
} from '../core/text/markdown.ts';
import type { Host } from './host.ts';
import { longByline } from './metadata.ts';
import { labelInWords, originOf } from './names-in-words.ts';

/**
 * Writes an interview as Markdown (CommonMark): questions are headings with the address of their
 * page below, everything that a parser would take for markup is escaped. Lines in brackets say who
 * speaks where that changes; words in brackets before a paragraph, that nobody says it.
 */
export function interviewMarkdown(interview: Interview, host: Host): string {
  const { title, rights, sources, slug } = interview;
  const original = sources[0]?.url;
  const labels = speakerLabels(interview);
  const { words: language } = host;
  const section = ({ exchange, passages }: Section) =>
    passages.flatMap((passage, index) => {
      const label = labels.get(passage.id);
      return [
        ...(exchange && index === 0 ? addressOf(interview, exchange, host) : []),
        ...(label ? [`\\[${escapeMarkdown(labelInWords(label, language))}\\]`] : []),
        ...(passage.part === 'question' && exchange?.question
          ? question(exchange.question)
          : [block(passage, language)]),
      ];
    });
  const blocks = [
    `# ${asHeading(escapeMarkdown(title))}`,
    asParagraph(escapeMarkdown(longByline(interview, language))),
    markdownAddress(host.address(interviewPath(slug))),
    ...sectionsOf(interview).flatMap(section),
    `${asParagraph(escapeMarkdown(rights))}${original ? ` ${markdownAddress(original)}` : ''}`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** The number and the address of an exchange, above it. */
function addressOf({ slug, exchanges }: Interview, { id, number }: Exchange, host: Host): string[] {
  return [
    `\\[${host.words.texts.numberOf(number, exchanges.length)}\\] ${markdownAddress(host.address(exchangePath(slug, id)))}`,
  ];
}

/** The part that asks is a heading. */
function question({ before, inlines, after }: Question): string[] {
  const paragraphs = (list: readonly Words[]) =>
    list.map((other) => asParagraph(words(other.inlines)));
  return [...paragraphs(before), `## ${asHeading(words(inlines))}`, ...paragraphs(after)];
}

/** A paragraph, with the mark of a list item, of a quotation or of a sub-heading. */
function block({ part, inlines, shape }: TranscriptPassage, language: Catalogue): string {
  if (part === 'heading') return `### ${asHeading(words(inlines))}`;
  const origin = originOf(part, language);
  const text = origin ? `\\[${origin}\\] ${words(inlines)}` : asParagraph(words(inlines));
  if (!shape) return text;
  if (shape.type === 'quotation') return `> ${text}`;
  const mark = shape.isOrdered ? `${shape.number}.` : '-';
  return shape.begins === 'paragraph' ? `${mark.replace(/./g, ' ')} ${text}` : `${mark} ${text}`;
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
    case 'remark':
      return words(inline.children);
  }
}
