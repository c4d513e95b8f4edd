import { setTimeout } from 'node:timers/promises';
import { ELEMENT, type Engine } from './drivers/engine.ts';
import { chord, clicks, drag, strokes } from './gestures.ts';
import {
  findElement,
  isInView,
  type Place,
  placeOf,
  showInMiddle,
  visibleTexts,
} from './in-page.ts';

/** Some words in the first element of a selector that has them. */
export type Words = [selector: string, words: string];
/** What a reader points at: the first visible element of a selector, or words in one. */
export type Target = string | Words;

/** How long a reader waits for what they look for. */
const PATIENCE_MS = 40_000;

/** A reader at a window: what they do, and what they see. Addresses are relative to the site. */
export class Reader {
  readonly #engine: Engine;
  readonly #site: string;

  constructor(engine: Engine, site: string) {
    this.#engine = engine;
    this.#site = site;
  }

  async open(address: string): Promise<void> {
    await this.#engine.send('Navigate', { url: new URL(address, this.#site).href });
  }

  async back(): Promise<void> {
    await this.#engine.send('Back');
  }

  /** What the address bar shows. A page’s own scripts can’t see a text fragment there. */
  async address(): Promise<string> {
    const url = await this.#engine.send<string>('GetCurrentURL');
    return url.replace(this.#site, '');
  }

  async click(target: Target): Promise<void> {
    await patiently(`click ${target}`, async () => {
      const element = await this.#find(target);
      if (!element) return null;
      // WebKit’s driver takes what is at the foot of a large window to be outside of it.
      await this.evaluate(showInMiddle, element);
      await this.#engine.send('ElementClick', { id: Reflect.get(element, ELEMENT) });
      return element;
    });
  }

  /** Clicks fast, in the middle of a word or of an element’s first line. */
  async clickTimes(times: number, target: Target): Promise<void> {
    await this.#act(clicks(times, await this.bring(target)));
  }

  /** Drags the mouse over words, or from some words to the end of others. */
  async drag(words: Words, to: Words = words): Promise<void> {
    const start = await this.bring(words);
    await this.#act(drag(start.from, (await this.#place(to)).to));
  }

  /** Types letter by letter where the cursor is. */
  async type(text: string): Promise<void> {
    await this.#act(strokes(text));
  }

  /** Presses a key, or several at once: `Enter`, `Control+c`. */
  async press(keys: string): Promise<void> {
    await this.#act(chord(keys));
  }

  /** Pastes a text where the cursor is. */
  async paste(text: string): Promise<void> {
    this.#engine.fillClipboard(text);
    await this.press('Control+v');
  }

  /** Brings something into the middle of the window, and says where it is then. */
  async bring(target: Target): Promise<Place> {
    await this.evaluate(showInMiddle, await this.#wait(target));
    return this.#place(target);
  }

  async sees(target: Target): Promise<boolean> {
    return (await this.#find(target)) !== null;
  }

  /** The texts of all visible elements of a selector. */
  async texts(selector: string): Promise<string[]> {
    return this.evaluate(visibleTexts, selector);
  }

  /** What a screen reader is given as the name of an element (Accessible Name 1.2). */
  async spokenName(target: Target): Promise<string> {
    const element = await this.#wait(target);
    return this.#engine.send('GetComputedLabel', { id: Reflect.get(element, ELEMENT) });
  }

  /** Whether at least half of an element is in the window, and not under the header of the page. */
  async isInView(selector: string): Promise<boolean> {
    return this.evaluate(isInView, selector);
  }

  /** The words that are selected. */
  async selection(): Promise<string> {
    return this.evaluate(() => String(getSelection()));
  }

  /** What is on the clipboard, seen from outside of the browser. */
  clipboard(format: 'text/plain' | 'text/html' = 'text/plain'): string {
    return this.#engine.clipboard(format);
  }

  /** Puts something else on the clipboard, so that what is copied is told from what was there. */
  forgetClipboard(): void {
    this.#engine.fillClipboard('nothing');
  }

  /** A picture of the window (PNG). */
  async picture(): Promise<Buffer> {
    const picture = await this.#engine.send<string>('TakeScreenshot', { full: false });
    return Buffer.from(picture, 'base64');
  }

  /** Runs a function in the page. What it takes and gives is JSON, or an element. */
  async evaluate<Args extends unknown[], Result>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    const script = `return (${run}).apply(null, arguments)`;
    return this.#engine.send('ExecuteScript', { script, args });
  }

  /** An element, as soon as it is there. */
  #wait(target: Target): Promise<Element> {
    return patiently(`find ${target}`, () => this.#find(target));
  }

  /** An element: here a reference to it, and in the page itself. */
  #find(target: Target): Promise<Element | null> {
    const [selector, words] = typeof target === 'string' ? [target, ''] : target;
    return this.evaluate(findElement, selector, words);
  }

  async #place(target: Target): Promise<Place> {
    const words = typeof target === 'string' ? '' : target[1];
    return this.evaluate(placeOf, await this.#wait(target), words);
  }

  async #act(source: object): Promise<void> {
    await this.#engine.send('PerformActions', { actions: [source] });
    await this.#engine.send('ReleaseActions');
  }
}

/** Tries until there is a result: a page may still be loading, or moving. */
async function patiently<Result>(
  what: string,
  attempt: () => Promise<Result | null>,
): Promise<Result> {
  const end = Date.now() + PATIENCE_MS;
  let problem: unknown;
  while (Date.now() < end) {
    const result = await attempt().catch((error) => {
      problem = error;
      return null;
    });
    if (result !== null) return result;
    await setTimeout(50);
  }
  throw new Error(`Nobody could ${what}.`, { cause: problem });
}
