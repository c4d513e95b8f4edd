import { parseHTML } from 'linkedom';
import type { Catalogue } from '../catalogue/index.ts';
import { exchangePath, interviewPath } from '../core/addresses/permalinks.ts';
import type { Correction, Inline, Interview, Question, Words } from '../core/model/interview.ts';
import { type Section, sectionsOf, type TranscriptPassage } from '../core/model/passages.ts';
import { type SpeakerLabel, speakerLabels } from '../core/model/speaker-labels.ts';
import { dateInWords } from './date-in-words.ts';
import type { Host } from './host.ts';
import { longByline } from './metadata.ts';
import { labelInWords, originOf } from './names-in-words.ts';

/** What goes into an element. */
type Content = (Node | string)[];

/** Makes elements of one document, whose links are absolute. */
interface Maker {
  block: (name: string, content: Content) => Element;
  link: (href: string, content: Content) => Element;
  /** In which language it says what the interview does not. */
  words: Catalogue;
}

/**
 * Writes an interview as HTML for a feed: who speaks, corrections, lead, questions with links to their
 * pages, answers, and whose text it is. All addresses are absolute, because feed readers show it
 * elsewhere.
 */
export function interviewHtml(interview: Interview, host: Host): string {
  const { sources, publisher, rights, slug } = interview;
  const { words } = host;
  const make = makerAt(host.address(interviewPath(slug)), words);
  const labels = speakerLabels(interview);
  const original = sources[0]?.url
    ? [' ', make.link(sources[0].url, [words.texts.originalFrom(publisher.name)])]
    : [];
  const blocks = [
    make.block('p', [longByline(interview, words)]),
    ...interview.corrections.flatMap((correction) => correctionBlocks(correction, make)),
    ...sectionsOf(interview).flatMap((section) => {
      const { exchange } = section;
      const href = exchange && host.address(exchangePath(slug, exchange.id));
      return sectionBlocks(section, href, labels, make);
    }),
    make.block('p', [rights, ...original]),
  ];
  return blocks.map(String).join('\n');
}

/** @param page the address that links in the text are relative to */
function makerAt(page: string, words: Catalogue): Maker {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const block: Maker['block'] = (name, content) => {
    const element = document.createElement(name);
    element.append(...content);
    return element;
  };
  const link: Maker['link'] = (href, content) => {
    const element = block('a', content);
    // linkedom writes an attribute’s ampersands as they are.
    element.setAttribute('href', new URL(href, page).href.replaceAll('&', '&amp;'));
    return element;
  };
  return { words, block, link };
}

function correctionBlocks(
  { date, what, why, was }: Correction,
  { block, words }: Maker,
): Element[] {
  const { correctedOn, previousWording } = words.texts;
  const day = block('strong', [correctedOn(dateInWords(date, words))]);
  return [block('p', [day, ` ${what} ${why} ${previousWording}`]), block('blockquote', [was])];
}

/** @param href the page of the exchange, if the section is one */
function sectionBlocks(
  { exchange, passages }: Section,
  href: string | undefined,
  labels: ReadonlyMap<string, SpeakerLabel>,
  make: Maker,
): Element[] {
  const { block, link } = make;
  const isStatement = exchange && href && !exchange.question;
  return [
    ...(isStatement ? [block('h2', [link(href, [exchange.label])])] : []),
    ...passages.flatMap((passage) => {
      const label = labels.get(passage.id);
      return [
        ...(label ? [block('p', [block('strong', [labelInWords(label, make.words)])])] : []),
        ...(passage.part === 'question' && exchange?.question && href
          ? questionBlocks(exchange.question, href, make)
          : [shaped(passage, wordsIn(passage.inlines, make), make)]),
      ];
    }),
  ];
}

function questionBlocks({ before, inlines, after }: Question, href: string, make: Maker) {
  const paragraph = (words: Words) => make.block('p', wordsIn(words.inlines, make));
  return [
    ...before.map(paragraph),
    make.block('h2', [make.link(href, wordsIn(inlines, make))]),
    ...after.map(paragraph),
  ];
}

/** Running text with its markup. */
function wordsIn(inlines: readonly Inline[], make: Maker): Content {
  return inlines.map((inline) => {
    if (inline.type === 'text') return inline.value;
    const children = wordsIn(inline.children, make);
    switch (inline.type) {
      case 'link':
        return make.link(inline.href, children);
      case 'span': {
        const span = make.block('span', children);
        if (inline.lang) span.setAttribute('lang', inline.lang);
        if (inline.dir) span.setAttribute('dir', inline.dir);
        return span;
      }
      default:
        return make.block({ remark: 'i', strong: 'strong', emphasis: 'em' }[inline.type], children);
    }
  });
}

/** A passage in the element that its shape asks for; an item of a list is a list of its own. */
function shaped(
  { part, shape }: TranscriptPassage,
  text: Content,
  { block, words }: Maker,
): Element {
  if (part === 'heading') return block('h3', text);
  const origin = originOf(part, words);
  const content = origin ? [`[${origin}] `, ...text] : text;
  const paragraph = block('p', content);
  if (shape?.type === 'quotation') return block('blockquote', [paragraph]);
  if (shape?.type !== 'item' || shape.begins === 'paragraph') return paragraph;
  const list = block(shape.isOrdered ? 'ol' : 'ul', [block('li', content)]);
  if (shape.number !== undefined) list.setAttribute('start', String(shape.number));
  return list;
}
