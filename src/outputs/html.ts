import { parseHTML } from 'linkedom';
import { exchangePath, interviewPath } from '../core/addresses/permalinks.ts';
import type { Inline, Interview, Question } from '../core/model/interview.ts';
import { type Section, sectionsOf, type TranscriptPassage } from '../core/model/passages.ts';
import { speakerLabels } from '../core/model/speaker-labels.ts';
import { dateInWords } from './date-in-words.ts';
import type { Host } from './host.ts';
import { longByline } from './metadata.ts';
import { labelInWords, originInWords } from './names-in-words.ts';

/**
 * Writes an interview as HTML for a feed: who speaks, corrections, lead, questions with links to their
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
      if (inline.type === 'remark') return block('i', children);
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
  const labels = speakerLabels(interview);
  const question = ({ before, inlines, after }: Question, href: string) => [
    ...before.map((other) => block('p', words(other.inlines))),
    block('h2', [link(href, words(inlines))]),
    ...after.map((other) => block('p', words(other.inlines))),
  ];
  const section = ({ exchange, passages }: Section) => {
    const href = exchange && host.address(exchangePath(slug, exchange.id));
    return [
      ...(exchange && href && !exchange.question
        ? [block('h2', [link(href, [exchange.label])])]
        : []),
      ...passages.flatMap((passage) => {
        const label = labels.get(passage.id);
        return [
          ...(label ? [block('p', [block('strong', [labelInWords(label)])])] : []),
          ...(passage.part === 'question' && exchange?.question && href
            ? question(exchange.question, href)
            : [shaped(passage, words(passage.inlines), block)]),
        ];
      }),
    ];
  };
  const blocks = [
    block('p', [longByline(interview)]),
    ...corrections,
    ...sectionsOf(interview).flatMap(section),
    block('p', [rights, ...original]),
  ];
  return blocks.map(String).join('\n');
}

/** A passage in the element that its shape asks for; an item of a list is a list of its own. */
function shaped(
  { part, shape }: TranscriptPassage,
  words: (Node | string)[],
  block: (name: string, children: (Node | string)[]) => Element,
): Element {
  if (part === 'heading') return block('h3', words);
  const origin = originInWords(part);
  const content = origin ? [`[${origin}] `, ...words] : words;
  const paragraph = block('p', content);
  if (shape?.type === 'quotation') return block('blockquote', [paragraph]);
  if (shape?.type !== 'item' || shape.begins === 'paragraph') return paragraph;
  const list = block(shape.isOrdered ? 'ol' : 'ul', [block('li', content)]);
  if (shape.number !== undefined) list.setAttribute('start', String(shape.number));
  return list;
}

/** A text as HTML. */
export function escapedText(text: string): string {
  const { document } = parseHTML('<!doctype html><html></html>');
  return String(document.createTextNode(text));
}
