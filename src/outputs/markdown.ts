import { interviewPath, passagePath } from '../core/addresses/permalinks.ts';
import type { Inline, Interview } from '../core/model/interview.ts';
import { passagesOf } from '../core/model/passages.ts';
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
    `# ${escaped(title)}`,
    escaped(`${fullName(interview)}, ${publisher.name}, ${dateInWords(date)}`),
    `<${host.address(interviewPath(slug))}>`,
    ...passagesOf(interview).flatMap((passage) =>
      passage.part === 'question'
        ? [`## ${words(passage.inlines)}`, `<${host.address(passagePath(slug, passage))}>`]
        : paragraph(passage.inlines),
    ),
    `${escaped(rights)}${original ? ` <${original}>` : ''}`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function words(inlines: readonly Inline[]): string {
  return inlines.map(markup).join('');
}

function markup(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return escaped(inline.value);
    case 'emphasis':
      return `*${words(inline.children)}*`;
    case 'strong':
      return `**${words(inline.children)}**`;
    case 'link':
      return `[${words(inline.children)}](<${inline.href}>)`;
    // Markdown has no word for language or direction.
    case 'span':
      return words(inline.children);
  }
}

/** CommonMark, section 2.4: a backslash before a mark makes it a character. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#&~]/g, '\\$&');
}

/** At the start of a paragraph, a hyphen, a plus sign or “1.” would begin a list, “=” a heading. */
function paragraph(inlines: readonly Inline[]): string {
  return words(inlines).replace(/^(\d*)([-+=.)])/, '$1\\$2');
}
