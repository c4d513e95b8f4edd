/**
 * `npm run desk:parser`: makes the desk's MDX parser again from its package, which npm installs on no
 * machine because its processor is WebAssembly. Run it when `satteri` is updated.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { withWorkFolder } from './work-folder.ts';

const PACKAGE = '@bruits/satteri-wasm32-wasi';
const MODULE = 'package/satteri_napi.wasm32-wasi.wasm';
const FOLDER = 'tools/desk/app/parser';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const { version, integrity } = lock.packages[`node_modules/${PACKAGE}`];

await withWorkFolder('.cache', 'parser-', async (work) => {
  const options = { cwd: work, encoding: 'utf8' } as const;
  const archive = execFileSync(
    'npm',
    ['pack', '--silent', `${PACKAGE}@${version}`],
    options,
  ).trim();
  const hash = createHash('sha512')
    .update(readFileSync(join(work, archive)))
    .digest('base64');
  if (`sha512-${hash}` !== integrity)
    throw new Error(`${archive} is not the file that package-lock.json names: ${integrity}.`);
  execFileSync('tar', ['-xzf', archive, MODULE], options);
  const module = gzipSync(readFileSync(join(work, MODULE)), { level: 9 });
  writeFileSync(join(FOLDER, 'satteri.wasm.gz'), module);
  writeFileSync(
    join(FOLDER, 'satteri.json'),
    `${JSON.stringify({ package: PACKAGE, version, integrity }, null, 2)}\n`,
  );
  console.log(`${FOLDER}/satteri.wasm.gz: version ${version}, ${module.length} bytes.`);
});
