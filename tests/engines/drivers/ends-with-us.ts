import type { ChildProcess } from 'node:child_process';

/**
 * Ends a program when this process ends, however it does. Playwright ends its workers without
 * closing what they have opened when somebody stops the tests.
 */
export function endsWithUs<Program extends ChildProcess>(program: Program): Program {
  const end = () => void program.kill('SIGKILL');
  process.once('exit', end);
  program.once('exit', () => process.off('exit', end));
  return program;
}
