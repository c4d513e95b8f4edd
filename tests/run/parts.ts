import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { duration } from './progress.ts';

/** A part of the tests: a command of its own. */
export interface Part {
  name: string;
  /** The program and its arguments, parted by spaces. */
  command: string;
  /** Parts that must have ended before, however they ended: for the load of the machine. */
  after?: string[];
  /** Parts without whose success this one can't run. */
  needs?: string[];
}

/** How a part ended. */
export interface Outcome {
  name: string;
  /** The exit status; 1 as well where it was not run, because a part that it needs had failed. */
  status: number;
  seconds: number;
}

/**
 * Runs the parts, each as soon as those before it have ended. What they print is printed line by
 * line, with the name of the part in front.
 *
 * @param parts none may wait for one that is listed later
 */
export function runParts(parts: readonly Part[], env: NodeJS.ProcessEnv): Promise<Outcome[]> {
  const running = new Map<string, Promise<Outcome>>();
  const ended = (names: string[] = []) =>
    Promise.all(names.map((name) => running.get(name) ?? Promise.reject(new Error(name))));
  for (const { name, command, after, needs } of parts) {
    const start = async (): Promise<Outcome> => {
      await ended(after);
      const failed = (await ended(needs)).filter(({ status }) => status !== 0);
      if (failed.length === 0) return run(name, command, env);
      console.log(`${label(name)}not run, because ${failed.map((it) => it.name)} failed`);
      return { name, status: 1, seconds: 0 };
    };
    running.set(name, start());
  }
  return Promise.all(running.values());
}

async function run(name: string, command: string, env: NodeJS.ProcessEnv): Promise<Outcome> {
  const started = Date.now();
  console.log(`${label(name)}starts`);
  // With a shell, because on Windows the commands of packages are scripts.
  const child = spawn(command, {
    env: { ...env, FORCE_COLOR: '0', TEST_PART: name },
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const status = new Promise<number>((done) => child.once('close', (code) => done(code ?? 1)));
  for (const stream of [child.stdout, child.stderr])
    createInterface(stream).on('line', (line) => {
      if (line.trim() !== '') console.log(label(name) + line);
    });
  const outcome = { name, status: await status, seconds: (Date.now() - started) / 1000 };
  const verdict = outcome.status === 0 ? 'passed' : 'FAILED';
  console.log(`${label(name)}${verdict} after ${duration(outcome.seconds)}`);
  return outcome;
}

function label(name: string): string {
  return `${name.padEnd(8)} `;
}
