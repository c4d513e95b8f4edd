import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { endsWithUs } from './ends-with-us.ts';

/** A screen that nobody sees (Xvfb). Its clipboard is shared with nobody. */
export class Screen {
  /** `:7`, for the environment variable `DISPLAY`. */
  readonly display: string;
  readonly #server: ChildProcess;

  private constructor(server: ChildProcess, display: string) {
    this.#server = server;
    this.display = display;
  }

  static async open(): Promise<Screen> {
    const size = '1600x1200x24';
    const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    const number = await new Promise<string>((resolve, reject) => {
      server.once('error', reject);
      server.stdio[3]?.once('data', (data) => resolve(String(data).trim()));
    });
    return new Screen(endsWithUs(server), `:${number}`);
  }

  clipboard(format: string): string {
    const { stdout } = this.#xclip(['-o', '-t', format === 'text/plain' ? 'UTF8_STRING' : format]);
    return stdout;
  }

  fillClipboard(text: string): void {
    this.#xclip(['-i'], text);
  }

  close(): void {
    this.#server.kill();
  }

  #xclip(args: string[], input = '') {
    const isReading = args.includes('-o');
    return spawnSync('xclip', ['-selection', 'clipboard', '-display', this.display, ...args], {
      input,
      encoding: 'utf8',
      timeout: 10_000,
      // What fills the clipboard stays until somebody else does, with all that it has open.
      stdio: ['pipe', isReading ? 'pipe' : 'ignore', 'ignore'],
    });
  }
}
