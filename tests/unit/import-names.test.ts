import { describe, expect, it } from 'vitest';
import { decide } from '../../tools/import/decide.ts';
import { readOptions } from '../../tools/import/options.ts';
import { openArticle } from '../../tools/importer/input.ts';

const PANEL = `Mia Lund: Who pays?

Ada Kern: The south.

Nils Velde: The north.

Mia Lund: Then who built it?

Ada Kern: A bank.

Mia Lund: Whose bank?

Nils Velde: Nobody’s.
`;

/** What the command says of a name on the command line, given an article. */
async function decided(article: string, ...args: string[]) {
  const options = readOptions(['panel.txt', '--slug', 'panel-2024', ...args]);
  const { value: input } = await openArticle(Buffer.from(article), 'panel.txt');
  if (!options || !input) throw new Error('There is nothing to decide.');
  return () => decide(input, options, undefined);
}

describe('a name on the command line', () => {
  it('is refused where several people could be meant, and the command says how to name each', async () => {
    expect(await decided(PANEL, '--interviewee', 'Nils Velde')).toThrow(
      '--interviewee: several people answer: Ada Kern (ada-kern), Nils Velde (nils-velde). Write --person "ada-kern=Nils Velde" for the one who is meant.',
    );
  });

  it.each([
    ['the first of several', PANEL, 'Ada Kern'],
    ['the only one who answers', PANEL.replaceAll('Nils Velde', 'Ada Kern'), 'Dr Ada Kern'],
    ['somebody whom the article does not name', 'Q: Who?\n\nA: I.\n', 'Ada Kern'],
  ])('is taken for %s', async (_, article, name) => {
    expect(await decided(article, '--interviewee', name)).not.toThrow();
  });
});
