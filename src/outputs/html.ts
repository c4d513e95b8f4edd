import { parseHTML } from 'linkedom';
import { interviewPath, passagePath } from '../core/addresses/permalinks.ts';
import type { Inline, Interview } from '../core/model/interview.ts';
import { passagesOf } from '../core/model/passages.ts';
import { dateInWords } from './date-in-words.ts';
import type { Host } from './host.ts';

/**
 * Writes an interview as HTML for a feed: corrections first, lead, questions with links to their
 * pages, answers, and whose text it is. All addresses are absolute, because feed readers show it
 * elsewhere.
 */
export function interviewHtml(interview: Interview, host: Host): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const page = host.address(interviewPath(interview.slug));
  const block = (name: string, children: (Node | string)[]) => {
    const element = document.createElement(name);
    element.append(...children);
    return element;
  };
  const link = (href: string, children: (Node | string)[]) => {
    const element = block('a', children);
    // linkedom writes an attribute’s ampersands as they are.
    element.setAttribute('href', new URL(href, page).href.replaceAll('&', '&amp;'));
    return element;
  };
  const words = (inlines: readonly Inline[]): (Node | string)[] =>
    inlines.map((inline) => {
      if (inline.type === 'text') return inline.value;
      const children = words(inline.children);
      if (inline.type === 'link') return link(inline.href, children);
      if (inline.type !== 'span')
        return block(inline.type === 'strong' ? 'strong' : 'em', children);
      const span = block('span', children);
      if (inline.lang) span.setAttribute('lang', inline.lang);
      if (inline.dir) span.setAttribute('dir', inline.dir);
      return span;
    });

  const { sources, publisher, rights, slug } = interview;
  const original = sources[0]?.url
    ? [' ', link(sources[0].url, [`Original at ${publisher.name}`])]
    : [];
  const corrections = interview.corrections.flatMap(({ date, what, why, was }) => [
    block('p', [
      block('strong', [`Corrected on ${dateInWords(date)}.`]),
      ` ${what} ${why} Previous wording:`,
    ]),
    block('blockquote', [was]),
  ]);
  const blocks = [
    ...corrections,
    ...passagesOf(interview).map((passage) =>
      passage.part === 'question'
        ? block('h2', [link(host.address(passagePath(slug, passage)), words(passage.inlines))])
        : block('p', words(passage.inlines)),
    ),
    block('p', [rights, ...original]),
  ];
  return blocks.map(String).join('\n');
}

/** A text as HTML. */
export function escapedText(text: string): string {
  const { document } = parseHTML('<!doctype html><html></html>');
  return String(document.createTextNode(text));
}
