import { type ChildProcess, spawn } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { endsWithUs } from './ends-with-us.ts';
import { type Command, type Engine, HEIGHT, type Settings } from './engine.ts';
import { Screen } from './screen.ts';

/** Where each command is in the protocol of WebDriver over HTTP. */
const ROUTES: Record<Command, `${'GET' | 'POST' | 'DELETE'} ${string}`> = {
  Navigate: 'POST /url',
  GetCurrentURL: 'GET /url',
  Back: 'POST /back',
  ExecuteScript: 'POST /execute/sync',
  ElementClick: 'POST /element/{id}/click',
  PerformActions: 'POST /actions',
  ReleaseActions: 'DELETE /actions',
  SetWindowRect: 'POST /window/rect',
  TakeScreenshot: 'GET /screenshot',
  GetComputedLabel: 'GET /element/{id}/computedlabel',
};

/** A toolbar without a width of its own: otherwise no window is narrower than 447 pixels. */
const STYLE = '* { min-width: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; }';

/** Where the small browser is that comes with WebKitGTK. */
export function miniBrowser(): string | undefined {
  return globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser').at(-1);
}

/** Notes what a page says from now on, in front of each script of the driver. */
const LISTEN = `(${listen})();`;

function listen(): void {
  if ('verbatimSaid' in window) return;
  const said: string[] = [];
  Object.assign(window, { verbatimSaid: said });
  for (const level of ['error', 'warn', 'info', 'log', 'debug'] as const)
    console[level] = (...words: unknown[]) => said.push(`${level}: ${words.join(' ')}`);
  addEventListener('error', ({ message }) => said.push(`error: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => said.push(`error: ${reason}`));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    said.push(`error: the policy’s ${violatedDirective} forbids ${blockedURI}`),
  );
}

/** WebKit in its MiniBrowser, with a home of its own. */
export class WebKit implements Engine {
  readonly #screen: Screen;
  readonly #home: string;
  readonly #driver: ChildProcess;
  readonly #url: string;
  #session: { id: string; args: string } | undefined;

  private constructor(screen: Screen, home: string, driver: ChildProcess, url: string) {
    this.#screen = screen;
    this.#home = home;
    this.#driver = driver;
    this.#url = url;
  }

  static async open(): Promise<WebKit> {
    const screen = await Screen.open();
    const home = mkdtempSync(join(tmpdir(), 'verbatim-webkit-'));
    mkdirSync(join(home, '.config/gtk-3.0'), { recursive: true });
    writeFileSync(join(home, '.config/gtk-3.0/gtk.css'), STYLE);
    const port = await freePort();
    const { XDG_CONFIG_HOME: _, ...environment } = process.env;
    const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
      env: { ...environment, DISPLAY: screen.display, HOME: home },
      stdio: 'ignore',
    });
    endsWithUs(driver);
    const url = `http://127.0.0.1:${port}`;
    await answers(`${url}/status`, driver);
    return new WebKit(screen, home, driver, url);
  }

  async send<Result>(command: Command, parameters: Record<string, unknown> = {}): Promise<Result> {
    const [method = '', route = ''] = ROUTES[command].split(' ');
    const path = `/session/${this.#session?.id}${route.replace('{id}', String(parameters.id))}`;
    if (command !== 'ExecuteScript') return this.#request(method, path, parameters);
    return this.#request(method, path, { ...parameters, script: LISTEN + parameters.script });
  }

  /** Colours and scripts are set when the browser starts: it starts anew where they change. */
  async use({ scheme, scripts, width }: Settings): Promise<void> {
    const args = [
      '--automation',
      ...(scheme === 'dark' ? ['--dark-mode'] : []),
      ...(scripts ? [] : ['--enable-javascript=false']),
    ];
    if (this.#session?.args !== String(args)) {
      await this.#end();
      const binary = miniBrowser();
      const alwaysMatch = { 'webkitgtk:browserOptions': { binary, args } };
      const { sessionId } = await this.#request<{ sessionId: string }>('POST', '/session', {
        capabilities: { alwaysMatch },
      });
      this.#session = { id: sessionId, args: String(args) };
    }
    await this.send('SetWindowRect', { width, height: HEIGHT });
  }

  /**
   * What was said on the page that is open, since the driver first ran a script on it. WebKit writes
   * no console of a browser that is driven: {@link consoleOfPages} has the whole one.
   */
  async takeConsole(): Promise<string[]> {
    return this.send('ExecuteScript', { script: 'return verbatimSaid.splice(0)', args: [] });
  }

  /** Opens pages without the driver, each in a tab, and gives all that is written to the console. */
  async consoleOf(pages: readonly string[]): Promise<string[]> {
    const options = ['--enable-write-console-messages-to-stdout=true', '--exit-after-load'];
    const browser = spawn(miniBrowser() ?? '', [...options, ...pages], {
      env: { ...process.env, DISPLAY: this.#screen.display, HOME: this.#home },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const lines: string[] = [];
    for await (const line of createInterface(browser.stdout)) lines.push(line);
    return lines;
  }

  clipboard(format: string): string {
    return this.#screen.clipboard(format);
  }

  fillClipboard(text: string): void {
    this.#screen.fillClipboard(text);
  }

  async close(): Promise<void> {
    await this.#end();
    this.#driver.kill();
    this.#screen.close();
    rmSync(this.#home, { recursive: true, force: true });
  }

  async #end(): Promise<void> {
    if (this.#session) await this.#request('DELETE', `/session/${this.#session.id}`);
    this.#session = undefined;
  }

  async #request<Result>(method: string, path: string, parameters?: object): Promise<Result> {
    const response = await fetch(this.#url + path, {
      method,
      ...(method === 'POST' && { body: JSON.stringify(parameters ?? {}) }),
    });
    const { value } = (await response.json()) as { value: Result };
    if (response.ok) return value;
    const { error, message } = value as { error: string; message: string };
    throw new Error(`WebKit refused ${method} ${path}: ${error}, ${message}`);
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}

/** Waits until a program answers at an address. */
async function answers(url: string, program: ChildProcess): Promise<void> {
  let hasAnswered = false;
  while (!hasAnswered) {
    if (program.exitCode !== null) throw new Error(`It ended with ${program.exitCode}.`);
    hasAnswered = await fetch(url).then(
      () => true,
      () => setTimeout(50, false),
    );
  }
}
