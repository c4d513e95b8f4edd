import { type MdastNode, markdownToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import {
  asHeading,
  asParagraph,
  escapeMarkdown,
  markdownAddress,
  markdownLink,
} from '../../src/core/text/markdown.ts';

/** What a program that reads Markdown makes of a text: the blocks, each with its words. */
function read(markdown: string): string[] {
  const root = markdownToMdast(markdown, { features: { gfm: true, smartPunctuation: false } });
  return ('children' in root ? root.children : []).map((node) => `${node.type}: ${wordsIn(node)}`);
}

/** The words of a node; what is more than words is named. */
function wordsIn(node: MdastNode): string {
  if (node.type === 'text') return node.value;
  const words = 'children' in node ? (node.children as MdastNode[]).map(wordsIn).join('') : '';
  if (node.type === 'link') return `[${words} ${node.url}]`;
  return node.type === 'paragraph' || node.type === 'heading' ? words : `<${node.type}>${words}`;
}

describe('in Markdown, the words of a paragraph stay what they are:', () => {
  it.each([
    '- no list',
    '  - no list',
    '+ no list',
    '* no list',
    '1. no list',
    ' 12) no list',
    '123456789. no list',
    '> no quotation',
    '# no heading',
    '## no heading',
    '=== no heading',
    '--- no rule',
    '*no* **emphasis** _here_',
    '[no link](#a) ![no picture](a.png)',
    '<b>no tag</b> <mailto:a>',
    '`no code` and ~~no deletion~~',
    '&amp; no reference, nor &#38; nor &#x26;, and R&D',
    'one \\* backslash \\',
    'a plain - text + with # marks > inside = it, 1. of 2)',
  ])('%s', (text) => {
    expect(read(asParagraph(escapeMarkdown(text)))).toEqual([`paragraph: ${text.trim()}`]);
  });

  it('and only what has a meaning gets a backslash', () => {
    const plain = 'R&D, 10 % of a + b - c > d = 1. (x) #1 & so; on!';
    expect(asParagraph(escapeMarkdown(plain))).toBe(plain);
    expect(asParagraph('1234567890. is no number of a list')).not.toContain('\\');
  });
});

describe('in Markdown, the words of a heading stay what they are:', () => {
  it.each(['Why C #?', 'Why #', 'Why ###', 'Why C#', '# Why?', '#'])('%s', (text) => {
    expect(read(`## ${asHeading(escapeMarkdown(text))}`)).toEqual([`heading: ${text}`]);
  });
});

describe('in Markdown, a link leads where it should:', () => {
  it.each([
    'https://a.example/',
    'https://a.example/?b>c<d',
    'https://a.example/a_b_(c)*',
    'https://a.example/\\a',
    'https://a.example/?a&amp;b&c=d',
    'https://a.example/with space',
  ])('%s', (href) => {
    expect(read(markdownLink('the *canal*', href))).toEqual([
      `paragraph: [the <emphasis>canal ${href}]`,
    ]);
  });

  it('an address that is shown is a link to itself', () => {
    expect(read(markdownAddress('https://a.example/?b=c_d_*e*'))).toEqual([
      'paragraph: [https://a.example/?b=c_d_*e* https://a.example/?b=c_d_*e*]',
    ]);
    expect(read(markdownAddress('https://a.example/?b>c d<'))).toEqual([
      'paragraph: [https://a.example/?b%3Ec%20d%3C https://a.example/?b%3Ec%20d%3C]',
    ]);
  });
});
