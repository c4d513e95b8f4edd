/**
 * `npm run test:sites`: builds the sites that the build and browser tests look at, two at a time,
 * each with the project's own command. Before, it sees to it that there is a browser.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { RECIPES, type Recipe } from './recipes.ts';

const AT_A_TIME = 2;

const { status } = spawnSync(process.execPath, ['tools/browser.ts'], { stdio: 'inherit' });
if (status !== 0) process.exit(1);

mkdirSync('.cache/sites', { recursive: true });
const waiting = [...RECIPES];
let done = 0;
const failures: string[] = [];
await Promise.all(Array.from({ length: AT_A_TIME }, work));
for (const failure of failures) console.error(failure);
process.exitCode = failures.length > 0 ? 1 : 0;

async function work(): Promise<void> {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { isBuilt, output } = await build(next);
    done += 1;
    console.log(`${done} of ${RECIPES.length} sites: ${next.title}${isBuilt ? '' : ' FAILED'}`);
    if (!isBuilt) failures.push(`${next.title}:\n${output}`);
  }
}

/** Builds a site, and keeps what the command printed beside it. */
async function build(recipe: Recipe): Promise<{ isBuilt: boolean; output: string }> {
  const { out, environment } = recipe;
  const content = recipe.prepare?.();
  const child = spawn(process.execPath, ['tools/build.ts'], {
    env: {
      ...process.env,
      ...environment,
      OUT_DIR: out,
      ...(content !== undefined && { CONTENT_DIR: content }),
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data) => {
      output += data;
    });
  const code = await new Promise<number | null>((ended) => child.once('close', ended));
  writeFileSync(`.cache/sites/${recipe.name}.log`, output);
  return { isBuilt: code === 0, output };
}
