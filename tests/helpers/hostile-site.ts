import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHOWN } from '../fixtures/payloads.ts';

/** One exchange of the hostile interview, as the article has it. */
export interface HostileExchange {
  question: string;
  answer: string[];
}

const texts = SHOWN.map(({ text }) => text);

/** Every hostile text once: a third of them as questions, which become titles and links. */
export const EXCHANGES: HostileExchange[] = Array.from(
  { length: Math.ceil(texts.length / 3) },
  (_, index) => {
    const [question = '', ...answer] = texts.slice(index * 3, index * 3 + 3);
    return { question, answer };
  },
);

/** What else an editor may copy from an article, each at its worst. */
export const FIELDS = {
  title: '</title><script>alert(1)</script> {x} & “y”',
  interviewee: '<img src=x onerror=alert(1)>',
  role: '"><svg/onload=alert(1)>',
  interviewer: "' onmouseover='alert(1)",
  publisher: '{process.exit(1)} <b>',
};

/** Imports an article that is full of hostile texts with the project's command, and builds a site in the folder that it gives. */
export function buildHostileSite(): string {
  mkdirSync('.cache/tests', { recursive: true });
  const folder = mkdtempSync('.cache/tests/hostile-');
  const content = join(folder, 'content');
  const dist = join(folder, 'dist');
  const article = join(folder, 'article.txt');
  cpSync('content/pages', join(content, 'pages'), { recursive: true });
  const turns = EXCHANGES.flatMap(({ question, answer: [first, ...more] }) => [
    `Q: ${question}`,
    `A: ${first}`,
    ...more,
  ]);
  writeFileSync(article, ['What nobody should run.', texts.join(' '), ...turns].join('\n\n'));
  const environment = { ...process.env, CONTENT_DIR: content, OUT_DIR: dist };
  run('import', environment, [
    article,
    ...['--slug', 'hostile-2024', '--yes', '--date', '2024-02-29', '--language', 'en'],
    ...['--publisher-url', 'https://evil.example/', '--url', ''],
    ...Object.entries(FIELDS).flatMap(([name, value]) => [`--${name}`, value]),
  ]);
  run('build', environment, []);
  return dist;
}

function run(command: string, env: NodeJS.ProcessEnv, args: string[]): void {
  const program = [`tools/${command}.ts`, ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, program, {
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stdout + stderr);
}
