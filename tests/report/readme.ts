import { readFileSync, writeFileSync } from 'node:fs';

const FILE = 'README.md';

/** The parts of the README that are measured, and the commands that write them. */
const COMMANDS = { costs: 'report', reports: 'report', mutation: 'test:mutation' };
export type Block = keyof typeof COMMANDS;

/**
 * What the README has between the marks of a block.
 *
 * @throws Error when the marks are not there
 */
export function readBlock(block: Block): string {
  return split(block).inside.trim();
}

/** Puts other text between the marks of a block. */
export function writeBlock(block: Block, text: string): void {
  const { before, after } = split(block);
  writeFileSync(FILE, `${before}\n\n${text}\n\n${after}`);
}

function split(block: Block): { before: string; inside: string; after: string } {
  const start = `<!-- ${block}: written by npm run ${COMMANDS[block]} -->`;
  const end = `<!-- end of ${block} -->`;
  const readme = readFileSync(FILE, 'utf8');
  const [from, to] = [readme.indexOf(start) + start.length, readme.indexOf(end)];
  if (from < start.length || to < from) throw new Error(`${FILE} has no block “${block}”.`);
  return {
    before: readme.slice(0, from),
    inside: readme.slice(from, to),
    after: readme.slice(to),
  };
}
