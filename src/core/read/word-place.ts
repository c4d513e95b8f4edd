import type { MdastNode } from 'satteri';
import type { Position } from '../model/interview.ts';
import { isFinding, parseMdx, startOf } from './mdx.ts';
import { positionAt } from './position.ts';
import { isParagraph } from './read-blocks.ts';

/**
 * Finds words of a transcript in its file, for messages: escapes, markup and addresses of links
 * are in the file and not in the text.
 *
 * @param source the whole MDX file, parsed when the first word is asked for
 * @returns the place of a word, counted from 0, of the paragraph or question that begins at a
 *   place; that place itself where there is no such word
 */
export function wordPlaces(source: string): (paragraph: Position, word: number) => Position {
  let blocks: MdastNode[] | undefined;
  return (paragraph, word) => {
    blocks ??= blocksOf(source);
    const block = blocks.find((node) => {
      const { line, column } = startOf(node);
      return line === paragraph.line && column === paragraph.column;
    });
    const offset = block && wordOffsets(source, block)[word];
    return offset === undefined ? paragraph : positionAt(source, offset);
  };
}

/** Every paragraph and every question. */
function blocksOf(source: string): MdastNode[] {
  const tree = parseMdx(source);
  if (isFinding(tree)) return [];
  const inside = (node: MdastNode): MdastNode[] => {
    if (node.type === 'heading' || isParagraph(node)) return [node];
    return 'children' in node ? (node.children as MdastNode[]).flatMap(inside) : [];
  };
  return inside(tree);
}

/** Where each word of a block begins in the file. */
function wordOffsets(source: string, block: MdastNode): number[] {
  let isInWord = false;
  return charactersOf(source, block).flatMap(({ character, offset }) => {
    const begins = !isInWord && !/\s/.test(character);
    isInWord = !/\s/.test(character);
    return begins ? [offset] : [];
  });
}

interface Written {
  character: string;
  offset: number;
}

/** The characters that a reader sees, each with its place in the file. */
function charactersOf(source: string, node: MdastNode): Written[] {
  if (node.type !== 'text')
    return 'children' in node
      ? (node.children as MdastNode[]).flatMap((child) => charactersOf(source, child))
      : [];
  const written: Written[] = [];
  let offset = node.position?.start.offset ?? 0;
  for (const character of node.value) {
    written.push({ character, offset });
    offset += lengthInFile(source, offset, character);
  }
  return written;
}

/** How long a character is in the file, where it may be escaped or written as a reference. */
function lengthInFile(source: string, offset: number, character: string): number {
  const rest = source.slice(offset, offset + 40);
  // The parser drops the spaces around a line break.
  if (character === '\n') return /^\s*/.exec(source.slice(offset))?.[0].length ?? 1;
  if (rest.startsWith('\\') && rest.startsWith(character, 1)) return 1 + character.length;
  const reference = /^&#?\w+;/.exec(rest)?.[0];
  if (reference && (character !== '&' || /^&(amp|#38|#x26);/i.test(rest))) return reference.length;
  return character.length;
}
