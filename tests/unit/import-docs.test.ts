import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decide } from '../../tools/import/decide.ts';
import { readInput } from '../../tools/import/input.ts';
import { readOptions } from '../../tools/import/options.ts';
import {
  renderDoubts,
  renderLines,
  renderOutline,
  renderRemoved,
  renderSummary,
} from '../../tools/import/report.ts';
import { knownValues, proposedHeads } from '../../tools/importer/interview-files.ts';
import { titlesOf } from '../../tools/importer/titles.ts';

const blocks = [
  ...readFileSync('docs/publish-an-interview.md', 'utf8').matchAll(/```console\n(.*?)```/gs),
].map(([, text = '']) => text.split('\n').filter(Boolean));

const COMMAND = /^\$ npm run import -- (tests\/\S+)(.*)$/;
const commands = blocks.flatMap(([command = '', ...shown]) => {
  const [, file = '', rest = ''] = COMMAND.exec(command) ?? [];
  return file && shown.length > 0 ? [{ file, args: rest.trim().split(' '), shown }] : [];
});

describe('what the documentation shows of an import is what the command prints', () => {
  it('for articles of four kinds, one of them a saved page', () => {
    expect(commands).toHaveLength(4);
    expect(commands.some(({ file }) => file.endsWith('.html'))).toBe(true);
  });

  it.each(commands)('$file', async ({ file, args, shown }) => {
    const printed = await printedFor(file, args);
    expect(shown.filter((line) => line !== '…' && !printed.includes(line))).toEqual([]);
  });

  it('and what is removed and kept, with the ids that the editor chose', async () => {
    const shown = blocks.find(([first]) => first === 'Removed:') ?? [];
    const printed = await printedFor(commands[0]?.file ?? '', ['--slug', 'quill-2024']);
    const isOwn = (line: string) =>
      / · |^(?:Every character|Written:|Next:|Who speaks: Mara Quill)/.test(line);
    expect(shown.filter((line) => !isOwn(line) && !printed.includes(line))).toEqual([]);
    expect(shown).toContain('   27  And the cats?');
  });
});

/** The lines that the command prints about an article. */
async function printedFor(file: string, args: readonly string[]): Promise<string[]> {
  const options = readOptions([file, ...args]);
  if (!options) throw new Error('These are no options of an import.');
  const input = await readInput(file);
  const { reading } = decide(input, options, undefined);
  const { draft, doubts } = reading;
  const heads = proposedHeads({ input, reading }, knownValues({ input, reading }, {}));
  const next = `${doubts.length} doubts to settle. Decide, and run: npm run import -- ${file} --slug ${options.slug} --force --yes …`;
  return [
    renderLines(reading),
    renderRemoved(draft),
    renderOutline(draft, heads, titlesOf(draft.exchanges)),
    renderSummary(draft),
    renderDoubts(reading),
    next,
  ].flatMap((text) => text.split('\n'));
}
