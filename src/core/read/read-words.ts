import type { MdastNode } from 'satteri';
import { plainText } from '../model/inline.ts';
import type { Paragraph, Words } from '../model/interview.ts';
import { startOf } from './mdx.ts';
import type { Finding } from './problem.ts';
import { readInlines } from './read-inlines.ts';

/** What the readers of an MDX file share. */
export interface Reading {
  /** The whole file. */
  source: string;
  /** Receives whatever is wrong. */
  report: (finding: Finding) => void;
}

/** A paragraph before its place is known: numbers are given when an exchange is complete. */
export type Block = Omit<Paragraph, 'id' | 'number'>;

/** Reads running text. */
export function readWords(
  { source, report }: Reading,
  node: MdastNode,
  children: readonly MdastNode[],
): Words {
  const inlines = readInlines(source, children, report);
  return { inlines, text: plainText(inlines), position: startOf(node) };
}
