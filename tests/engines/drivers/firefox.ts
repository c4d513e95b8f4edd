import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { endsWithUs } from './ends-with-us.ts';
import { type Command, type Engine, HEIGHT, type Settings } from './engine.ts';
import { Marionette } from './marionette.ts';
import { Screen } from './screen.ts';

/** Any free port, and nothing that Firefox would ask the network for. */
const PREFERENCES = {
  'marionette.port': 0,
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.safebrowsing.update.enabled': false,
  'browser.dom.window.dump.enabled': true,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  // Pages run in processes of their own, whose console no other has.
  'devtools.console.stdout.content': true,
  'network.captive-portal-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.server': 'data:,',
};

/** What Firefox itself writes when it can’t reach its own services. */
const OF_FIREFOX = /^console\.error: RSLoader:/;

/** Firefox with a profile of its own. */
export class Firefox implements Engine {
  readonly #screen: Screen;
  readonly #profile: string;
  readonly #browser: ChildProcess;
  readonly #marionette: Marionette;
  /** What the scripts of pages have written to the console. */
  readonly #written: string[] = [];

  private constructor(
    screen: Screen,
    profile: string,
    browser: ChildProcess,
    marionette: Marionette,
  ) {
    this.#screen = screen;
    this.#profile = profile;
    this.#browser = browser;
    this.#marionette = marionette;
    if (browser.stdout)
      createInterface({ input: browser.stdout }).on('line', (line) => {
        if (line.startsWith('console.') && !OF_FIREFOX.test(line)) this.#written.push(line);
      });
  }

  static async open(): Promise<Firefox> {
    const screen = await Screen.open();
    const profile = mkdtempSync(join(tmpdir(), 'verbatim-firefox-'));
    const preferences = Object.entries(PREFERENCES).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    writeFileSync(join(profile, 'user.js'), preferences.join('\n'));
    const browser = spawn(
      'firefox-esr',
      // System access is what shows the whole console, and sets preferences while it runs.
      ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile],
      {
        env: { ...process.env, DISPLAY: screen.display, HOME: profile },
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
    endsWithUs(browser);
    const marionette = new Marionette(await portOf(browser));
    await marionette.send('WebDriver:NewSession', { capabilities: {} });
    return new Firefox(screen, profile, browser, marionette);
  }

  async send<Result>(command: Command, parameters?: Record<string, unknown>): Promise<Result> {
    const result = await this.#marionette.send(`WebDriver:${command}`, parameters);
    return (isRecord(result) && 'value' in result ? result.value : result) as Result;
  }

  async use({ scheme, scripts, width }: Settings): Promise<void> {
    await this.send('SetWindowRect', { width: 1400, height: HEIGHT + 85 });
    await this.#inside(
      (scheme: number, scripts: boolean, width: string) => {
        Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', scheme);
        const browser = gBrowser.selectedBrowser;
        browser.browsingContext.allowJavascript = scripts;
        // A window is never narrower than its toolbar, but its page may be.
        Object.assign(browser.style, { width, minWidth: width, flex: 'none' });
      },
      [scheme === 'dark' ? 0 : 1, scripts, `${width}px`],
    );
  }

  /** All that Firefox’s own console shows of pages. */
  async takeConsole(): Promise<string[]> {
    const said = await this.#inside(() => {
      const said = Services.console.getMessageArray().map((message) => ({
        at: message instanceof Ci.nsIScriptError ? message.sourceName : '',
        text: String(message.message),
      }));
      Services.console.reset();
      return said
        .filter(({ at }) => /^(http|file)/.test(at))
        .map(({ at, text }) => `${text} ${at}`);
    });
    // It keeps the fonts of the last page, and then notes that those of this one are not used.
    const own = said.filter(
      (line) => !/\.woff2. preloaded with link preload was not used/.test(line),
    );
    return [...own, ...this.#written.splice(0)];
  }

  clipboard(format: string): string {
    return this.#screen.clipboard(format);
  }

  fillClipboard(text: string): void {
    this.#screen.fillClipboard(text);
  }

  /** The page as a PDF, as it would be printed. */
  async print(): Promise<Buffer> {
    const { value } = (await this.#marionette.send('WebDriver:Print')) as { value: string };
    return Buffer.from(value, 'base64');
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#browser.once('exit', resolve));
    await this.#marionette.send('Marionette:Quit', { flags: ['eForceQuit'] });
    await ended;
    this.#marionette.close();
    this.#screen.close();
    rmSync(this.#profile, { recursive: true, force: true });
  }

  /** Runs a function in the browser itself, not in a page. */
  async #inside<Args extends unknown[], Result>(
    run: (...args: Args) => Result,
    args?: Args,
  ): Promise<Result> {
    await this.#marionette.send('Marionette:SetContext', { value: 'chrome' });
    const script = `return (${run}).apply(null, arguments)`;
    const result = await this.send<Result>('ExecuteScript', { script, args: args ?? [] });
    await this.#marionette.send('Marionette:SetContext', { value: 'content' });
    return result;
  }
}

/** What Firefox says of the port that it chose. */
function portOf(browser: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    browser.once('error', reject);
    browser.once('exit', (code) => reject(new Error(`Firefox ended with ${code}.`)));
    if (browser.stdout)
      createInterface(browser.stdout).on('line', (line) => {
        const [, port] = /Marionette\tINFO\tListening on port (\d+)/.exec(line) ?? [];
        if (port) resolve(Number(port));
      });
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
